/** What is remembered of one patient, and what is open above the page. */
import { factsEnd, factsList, factsRemember, type FactRow, type FactSpot, type QuestionRow, type RememberDetail } from '$lib/generated/api';
import { act } from '$lib/live/doing.svelte';
import { Live } from '$lib/live/live.svelte';

/** What is being written: a fact that stands already, the answer to a question, or something new. */
export interface Writing {
  fact?: FactRow;
  question?: QuestionRow;
}

/** What shows at a place, with the questions that are still to be asked. */
export class Remembering {
  readonly shown: Live<RememberDetail>;
  writing = $state.raw<Writing>();

  constructor(readonly patientId: () => string, spot: FactSpot) {
    this.shown = new Live(() => factsRemember({ id: patientId(), spot }), ['patient', 'patient_label', 'question', 'emergency']);
  }

  next = $derived.by(() => this.shown.value?.questions[0]);

  write = (): void => {
    this.writing = {};
  };

  /** The answer to a question, the next one where none is named. */
  ask = (question: QuestionRow | undefined = this.next): void => {
    if (question) this.writing = { question };
  };

  close = (): void => {
    this.writing = undefined;
  };
}

/** All of it, for the patient's page. */
export class Facts extends Remembering {
  readonly rows: Live<FactRow[]>;

  constructor(patientId: () => string) {
    super(patientId, 'desk');
    this.rows = new Live(() => factsList({ id: patientId() }), ['patient_label', 'staff', 'question', 'emergency']);
  }

  alerts = $derived.by(() => (this.rows.value ?? []).filter((fact) => fact.tone === 'alert' && !fact.isOver));

  edit = (fact: FactRow): void => {
    this.writing = { fact };
  };
}

export const end = (fact: FactRow): Promise<unknown> => act((id) => factsEnd({ id: fact.id }, id));
