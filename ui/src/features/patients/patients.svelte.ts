/** The list of patients: the latest ones, or those who fit what is typed. */
import { patientsFind, patientsRecent, type PatientRow } from '$lib/generated/api';
import { Live } from '$lib/live/live.svelte';

const SHOWN = 60;

export class Patients {
  text = $state('');
  /** The row under the focus: acts without a button of their own mean it. */
  at = $state.raw<PatientRow>();
  isSearch = $derived(this.text.trim() !== '');
  rows: Live<PatientRow[]>;

  constructor(text = '') {
    this.text = text;
    this.rows = new Live(() => this.#read(), ['patient', 'patient_phone', 'patient_label']);
  }

  #read(): Promise<PatientRow[]> {
    return this.isSearch ? patientsFind({ text: this.text, limit: SHOWN }) : patientsRecent();
  }
}
