/** Writing a patient's file: what is typed stays until the core has taken it, and likely twins show meanwhile. */
import { errorAt } from '$lib/errors/error';
import { sentence } from '$lib/errors/words';
import { patientsAdd, patientsDuplicates, patientsEdit, type DuplicateRow, type PatientDetail, type PatientDraft } from '$lib/generated/api';
import { Doing, bornOf } from '$lib/live/doing.svelte';
import { Live } from '$lib/live/live.svelte';
import { session } from '$lib/session/session.svelte';
import { draftFrom, draftOf } from './draft';

export class PatientForm {
  draft: PatientDraft = $state(draftFrom(''));
  readonly doing = new Doing();
  readonly duplicates: Live<DuplicateRow[]>;
  readonly patient: PatientDetail | undefined;

  constructor(from: { patient?: PatientDetail; text?: string }) {
    this.patient = from.patient;
    this.draft = from.patient ? draftOf(from.patient) : draftFrom(from.text ?? '');
    // Who may not read what is told in confidence leaves it as it is.
    if (!session.can('private-read')) this.draft.privateNote = null;
    else this.draft.privateNote ??= '';
    this.doing.follow(() => ({ draft: this.draft }));
    this.duplicates = new Live(() => this.#twins(), ['patient', 'patient_phone']);
  }

  /** Saves; answers the patient's id, or nothing when it was refused. */
  save = async (): Promise<string | undefined> => {
    const draft = this.#plain();
    const { patient } = this;
    const done = await this.doing.run((act) => (patient ? patientsEdit({ id: patient.id, draft }, act) : patientsAdd({ draft }, act)));
    return done && (patient?.id ?? bornOf(done));
  };

  /** What is wrong with a field, in words. */
  wrong = (field: keyof PatientDraft): string | undefined => sentence(errorAt(this.doing.error, `draft.${field}`));

  /** A refusal of a mobile stands beside that mobile; one of all of them beside the first. */
  wrongMobile = (index: number): string | undefined => {
    const { error } = this.doing;
    const place = Number(error?.field?.match(/^draft\.mobiles\.(\d+)$/)?.[1] ?? 0);
    return place === index ? this.wrong('mobiles') : undefined;
  };

  addMobile = (): void => {
    this.draft.mobiles.push('');
  };

  /** Without the numbers that were left empty. */
  #plain(): PatientDraft {
    const draft = $state.snapshot(this.draft);
    return { ...draft, mobiles: draft.mobiles.filter((mobile) => mobile.trim() !== '') };
  }

  #twins(): Promise<DuplicateRow[]> {
    const draft = this.#plain();
    const isTelling = draft.nationalId.trim() !== '' || draft.mobiles.length > 0;
    return isTelling ? patientsDuplicates({ draft, exceptId: this.patient?.id ?? null }) : Promise.resolve([]);
  }
}
