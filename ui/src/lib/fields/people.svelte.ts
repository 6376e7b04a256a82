/** Finding a person while typing, for fields that take one. */
import { patientsFind, type PatientRow } from '$lib/generated/api';
import { Live } from '$lib/live/live.svelte';

const OFFERED = 8;

export class People {
  text = $state('');
  found: Live<PatientRow[]>;

  constructor() {
    this.found = new Live(() => this.#find(this.text.trim()), ['patient', 'patient_phone']);
  }

  #find(text: string): Promise<PatientRow[]> {
    return text === '' ? Promise.resolve([]) : patientsFind({ text, limit: OFFERED });
  }
}
