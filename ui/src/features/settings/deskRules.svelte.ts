/** The rules of the desk: hours and minutes, each with the day from which it holds. */
import { plainDigits } from '$kit/digits';
import { errorAt } from '$lib/errors/error';
import { sentence } from '$lib/errors/words';
import { rulesSet, rulesShow, type DeskRules as Values, type RulesDetail } from '$lib/generated/api';
import { Doing } from '$lib/live/doing.svelte';
import { Live } from '$lib/live/live.svelte';
import { session } from '$lib/session/session.svelte';

/** Each rule's name and its place in what the core tells. */
export const deskRules = [
  { name: 'late-cancel-hours', field: 'lateCancelHours' },
  { name: 'remind-first-hours', field: 'remindFirstHours' },
  { name: 'remind-second-hours', field: 'remindSecondHours' },
  { name: 'wait-notice', field: 'waitNotice' },
  { name: 'wait-limit', field: 'waitLimit' },
  { name: 'offer-minutes', field: 'offerMinutes' },
  { name: 'board-risk-days', field: 'boardRiskDays' },
  { name: 'board-lost-days', field: 'boardLostDays' },
  { name: 'board-back-days', field: 'boardBackDays' },
  { name: 'handover-accept-minutes', field: 'handoverAcceptMinutes' },
  { name: 'handover-book-days', field: 'handoverBookDays' },
] as const satisfies readonly { name: string; field: keyof Values }[];

export type DeskRuleName = (typeof deskRules)[number]['name'];

export class DeskRules {
  typed = $state<Record<string, string>>({});
  validFrom = $state(session.practice.today);
  /** The rule that was refused last. */
  refused = $state<DeskRuleName>();
  readonly doing = new Doing();
  readonly rules: Live<RulesDetail>;
  #isFilled = false;

  constructor() {
    this.doing.follow(() => ({ value: this.typed, validFrom: this.validFrom }));
    this.rules = new Live(() => this.#read(), ['rule_value']);
  }

  changed = $derived.by(() => {
    const held = this.rules.value?.desk;
    return deskRules.filter(({ name, field }) => held && this.typed[name]?.trim() !== '' && value(this.typed[name]) !== held[field]);
  });

  /** Writes what was changed, one act a rule; a refusal stands beside its field and ends it. */
  save = async (): Promise<void> => {
    for (const { name } of this.changed) {
      const done = await this.doing.run((id) => rulesSet({ name, value: value(this.typed[name]), validFrom: this.validFrom }, id));
      this.refused = done ? undefined : name;
      if (!done) return;
    }
  };

  wrong = (name: DeskRuleName): string | undefined => (this.refused === name ? sentence(errorAt(this.doing.error, 'value')) : undefined);
  wrongDay = (): string | undefined => sentence(errorAt(this.doing.error, 'validFrom'));

  async #read(): Promise<RulesDetail> {
    const rules = await rulesShow();
    if (!this.#isFilled) {
      this.#isFilled = true;
      this.typed = Object.fromEntries(deskRules.map(({ name, field }) => [name, String(rules.desk[field])]));
    }
    return rules;
  }
}

/** A whole number as typed; what cannot be read is left for the core to refuse. */
function value(text: string | undefined): number {
  const read = Number.parseInt(plainDigits(text ?? ''), 10);
  return Number.isNaN(read) ? -1 : read;
}
