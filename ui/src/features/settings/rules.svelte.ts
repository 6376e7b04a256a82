/** The referral rule: on or off, how much, for how long, each with the day from which it holds. */
import { errorAt } from '$lib/errors/error';
import { sentence } from '$lib/errors/words';
import { rulesSet, rulesShow, type RulesDetail } from '$lib/generated/api';
import { act, Doing } from '$lib/live/doing.svelte';
import { Live } from '$lib/live/live.svelte';
import { session } from '$lib/session/session.svelte';

export class Rules {
  amount = $state<number | null>(null);
  months = $state('');
  validFrom = $state(session.practice.today);
  readonly doing = new Doing();
  readonly rules: Live<RulesDetail>;
  #isFilled = false;

  constructor() {
    this.doing.follow(() => [this.amount, this.months, this.validFrom]);
    this.rules = new Live(() => this.#read(), ['rule_value']);
  }

  turn = (isOn: boolean): Promise<unknown> => act((id) => rulesSet({ name: 'referral-enabled', value: isOn ? 1 : 0, validFrom: this.validFrom }, id));

  saveAmount = (): Promise<unknown> | undefined => {
    const value = this.amount;
    return value === null ? undefined : this.doing.run((id) => rulesSet({ name: 'referral-credit', value, validFrom: this.validFrom }, id));
  };

  saveMonths = (): Promise<unknown> => this.doing.run((id) => rulesSet({ name: 'credit-months', value: Number(this.months), validFrom: this.validFrom }, id));

  wrong = (field: 'value' | 'validFrom'): string | undefined => sentence(errorAt(this.doing.error, field));

  async #read(): Promise<RulesDetail> {
    const rules = await rulesShow();
    if (!this.#isFilled) {
      this.#isFilled = true;
      this.amount = rules.referralCredit;
      this.months = String(rules.creditMonths);
    }
    return rules;
  }
}
