/** The medical file and the intake of one patient. */
import { intakeConfirm, intakeShow, recordShow, type IntakeDetail, type RecordDetail, type RecordRow } from '$lib/generated/api';
import { act } from '$lib/live/doing.svelte';
import { Live } from '$lib/live/live.svelte';

export class Intake {
  readonly detail: Live<IntakeDetail>;

  constructor(readonly patientId: () => string) {
    this.detail = new Live(() => intakeShow({ id: patientId() }), ['intake', 'record_entry', 'patient', 'patient_phone', 'patient_label', 'visit']);
  }

  canConfirm = $derived.by(() => this.detail.value?.isConfirmed === false);

  /** What is known was read out, and all of it holds. */
  confirm = async (): Promise<void> => {
    await act((id) => intakeConfirm({ id: this.patientId(), source: null, answer: null }, id));
  };
}

export class Record {
  readonly detail: Live<RecordDetail>;
  /** A line that is corrected, or a new one. */
  writing = $state.raw<RecordRow | 'new'>();

  constructor(patientId: () => string) {
    this.detail = new Live(() => recordShow({ id: patientId() }), ['record_entry', 'patient_label']);
  }

  write = (): void => {
    this.writing = 'new';
  };

  open = (row: RecordRow): void => {
    this.writing = row;
  };

  close = (): void => {
    this.writing = undefined;
  };
}
