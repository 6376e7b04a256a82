/** Calls that are due, late ones first. */
import { followupsList, type WorkRow } from '$lib/generated/api';
import { Live } from '$lib/live/live.svelte';
import { session } from '$lib/session/session.svelte';

const SHOWN = 100;

export class Calls {
  at = $state.raw<WorkRow>();
  readonly rows: Live<WorkRow[]>;

  constructor() {
    this.rows = new Live(() => followupsList({ until: session.practice.today, ownerId: null, limit: SHOWN }), ['followup', 'attempt', 'next_step', 'appointment', 'patient', 'patient_phone']);
  }
}
