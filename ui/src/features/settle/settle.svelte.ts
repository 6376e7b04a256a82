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
  readonly detail: Live<SettleDetail>;

  constructor(private readonly visitId: string) {
    this.detail = new Live(() => settleShow({ id: this.visitId }), ['posting', 'posting_line', 'invoice', 'visit', 'visit_service', 'patient']);
    this.doing.follow(() => ({ amount: this.amount }));
  }

  due = $derived.by(() => this.detail.value?.due ?? 0);
  amount = $derived.by(() => (this.#written === undefined ? this.due : this.#written));
  canPay = $derived.by(() => this.due > 0 && (this.amount ?? 0) > 0);
  /** The payment that was taken last and stands. */
  last = $derived.by(() => this.detail.value?.payments.findLast((row) => !row.isReversed));

  write = (amount: number | null): void => {
    this.#written = amount;
  };

  wrong = (): string | undefined => sentence(errorAt(this.doing.error, 'amount'));

  pay = async (means: PayMeans): Promise<void> => {
    const { amount } = this;
    if (!this.canPay || amount === null) return;
    const done = await this.doing.run((id) => settlePay({ visitId: this.visitId, means, amount }, id));
    // What is left is the next proposal.
    if (done) this.#written = undefined;
  };

  reverse = (id: string): Promise<Changed | undefined> => act((done) => settleReverse({ id }, done));

  leave = (): Promise<Changed | undefined> => act((id) => visitsLeave({ id: this.visitId }, id));
}
