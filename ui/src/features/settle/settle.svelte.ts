/** Before leaving: what a visit costs, what is paid of it, and what is left. */
import { errorAt } from '$lib/errors/error';
import { sentence } from '$lib/errors/words';
import { settlePay, settleReverse, settleShow, visitsLeave, type Changed, type PayMeans, type SettleDetail } from '$lib/generated/api';
import { Doing, act } from '$lib/live/doing.svelte';
import { Live } from '$lib/live/live.svelte';

export const MEANS = ['cash', 'card', 'transfer'] as const satisfies readonly PayMeans[];

export class Settle {
  /** What they pay now; until it is written, all that is due. */
  #written = $state<number | null>();
  readonly doing = new Doing();
  /** The payment that is being taken back, and why. */
  reversing = $state<string>();
  why = $state('');
  readonly undoing = new Doing();
  readonly detail: Live<SettleDetail>;

  constructor(private readonly visitId: string) {
    this.detail = new Live(() => settleShow({ id: this.visitId }), ['posting', 'posting_line', 'invoice', 'visit', 'visit_service', 'patient']);
    this.doing.follow(() => ({ amount: this.amount }));
    this.undoing.follow(() => ({ reason: this.why }));
  }

  due = $derived.by(() => this.detail.value?.due ?? 0);
  amount = $derived.by(() => (this.#written === undefined ? this.due : this.#written));
  isTooMuch = $derived.by(() => this.due > 0 && (this.amount ?? 0) > this.due);
  canPay = $derived.by(() => this.due > 0 && (this.amount ?? 0) > 0 && !this.isTooMuch);
  /** The payment that was taken last and stands. */
  last = $derived.by(() => this.detail.value?.payments.findLast((row) => !row.isReversed));

  write = (amount: number | null): void => {
    this.#written = amount;
  };

  /** What the core would refuse is said while it is written. */
  wrong = (): string | undefined => sentence(this.isTooMuch ? { code: 'payment-too-much', args: { due: this.due } } : errorAt(this.doing.error, 'amount'));

  pay = async (means: PayMeans): Promise<void> => {
    const { amount } = this;
    if (!this.canPay || amount === null) return;
    const done = await this.doing.run((id) => settlePay({ visitId: this.visitId, means, amount }, id));
    // What is left is the next proposal.
    if (done) this.#written = undefined;
  };

  /** The payment that is to be taken back: why is asked. */
  ask = (id: string): void => {
    this.reversing = id;
    this.why = '';
  };

  reverse = async (): Promise<void> => {
    const { reversing, why } = this;
    if (reversing !== undefined && (await this.undoing.run((id) => settleReverse({ id: reversing, reason: why }, id)))) this.reversing = undefined;
  };

  wrongWhy = (): string | undefined => sentence(errorAt(this.undoing.error, 'reason'));

  leave = (): Promise<Changed | undefined> => act((id) => visitsLeave({ id: this.visitId }, id));
}
