/** A refused file is opened in an emergency, with its reason; and what the manager has to look over. */
import { errorAt } from '$lib/errors/error';
import { sentence } from '$lib/errors/words';
import { emergencyList, emergencyOpen, emergencyReview, type EmergencyRow } from '$lib/generated/api';
import { act, Doing } from '$lib/live/doing.svelte';
import { Live } from '$lib/live/live.svelte';

export class EmergencyForm {
  reason = $state('');
  readonly doing = new Doing();
  wrong = $derived(sentence(errorAt(this.doing.error, 'reason')));

  constructor(readonly patientId: string) {
    this.doing.follow(() => ({ reason: this.reason }));
  }

  open = async (): Promise<boolean> => {
    const { patientId, reason } = this;
    return (await this.doing.run((id) => emergencyOpen({ patientId, reason }, id))) !== undefined;
  };
}

export class Emergencies {
  readonly rows = new Live<EmergencyRow[]>(() => emergencyList(), ['emergency']);

  review = (row: EmergencyRow): Promise<unknown> => act((id) => emergencyReview({ id: row.id }, id));
}
