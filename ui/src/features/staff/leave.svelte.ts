/** A colleague's leave on its way: from, until, who stands in. */
import { errorAt } from '$lib/errors/error';
import { sentence } from '$lib/errors/words';
import { staffLeave, staffLeaveCancel } from '$lib/generated/api';
import { act, Doing } from '$lib/live/doing.svelte';

export class LeaveForm {
  from = $state('');
  until = $state('');
  substituteId = $state<string | null>(null);
  readonly doing = new Doing();

  constructor(readonly id: string) {
    this.doing.follow(() => ({ from: this.from, until: this.until, substituteId: this.substituteId }));
  }

  wrong = (field: 'from' | 'until' | 'substituteId'): string | undefined => sentence(errorAt(this.doing.error, field));

  /** Something was typed that is not yet kept. */
  isBegun = $derived.by(() => this.from !== '' || this.until !== '' || this.substituteId !== null);

  save = async (): Promise<void> => {
    const { id, from, until } = this;
    const done = await this.doing.run((one) => staffLeave({ id, from, until, substituteId: this.substituteId ?? '' }, one));
    if (!done) return;
    this.from = '';
    this.until = '';
    this.substituteId = null;
  };

  callOff = (leave: string): Promise<unknown> => act((one) => staffLeaveCancel({ id: leave }, one));
}
