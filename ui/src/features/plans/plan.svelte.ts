/** A plan that is looked at, and what is done with it. */
import { plainDigits } from '$kit/digits';
import { errorAt } from '$lib/errors/error';
import { sentence } from '$lib/errors/words';
import { phasesDone, phasesStall, plansChoose, plansEnd, plansPay, plansReopen, plansShow, staffList, type InstalmentRow, type PhaseRow, type PlanDetail, type StaffRow } from '$lib/generated/api';
import { currentStyle, formatNumber, plusMonths } from '$lib/i18n';
import type { Watched } from '$lib/live/changed.svelte';
import { Doing } from '$lib/live/doing.svelte';
import { Live } from '$lib/live/live.svelte';
import { session } from '$lib/session/session.svelte';
import { chosenOf } from './words';

/** What a plan follows. */
export const followed: readonly Watched[] = ['plan', 'plan_option', 'plan_phase', 'plan_instalment', 'appointment', 'next_step', 'visit', 'patient', 'staff'];

type Asked = 'choose' | 'pay' | 'end' | 'stall';

export class Plan {
  readonly plan: Live<PlanDetail>;
  readonly staff = new Live<StaffRow[]>(() => staffList(), ['staff', 'staff_role']);
  readonly doing = new Doing();
  /** The phase at which the focus is. */
  phaseId = $state<string>();
  /** What is asked in a dialog. */
  asked = $state<Asked>();

  constructor(id: () => string) {
    this.plan = new Live(() => plansShow({ id: id() }), followed);
  }

  chosen = $derived.by(() => (this.plan.value ? chosenOf(this.plan.value) : undefined));
  phase = $derived.by<PhaseRow | undefined>(() => {
    const phases = this.chosen?.phases ?? [];
    return phases.find((phase) => phase.id === this.phaseId) ?? phases.find((phase) => phase.state !== 'done') ?? phases[0];
  });

  people = $derived.by(() => (this.staff.value ?? []).filter((row) => row.isActive).map((row) => ({ value: row.id, label: row.name })));

  ask = (asked: Asked) => (): void => {
    this.asked = asked;
  };

  close = (): void => {
    this.asked = undefined;
  };

  reopen = async (): Promise<void> => {
    const id = this.plan.value?.id;
    if (id) await this.doing.run((act) => plansReopen({ id }, act));
  };

  /** Done today, or not done after all. */
  done = async (): Promise<void> => {
    const { phase } = this;
    if (phase) await this.doing.run((act) => phasesDone({ id: phase.id, on: phase.state === 'done' ? null : session.practice.today }, act));
  };

  goOn = async (): Promise<void> => {
    const { phase } = this;
    if (phase) await this.doing.run((act) => phasesStall({ id: phase.id, reason: '' }, act));
  };
}

/** A dialog about a plan: what was typed, and what is wrong with it. */
class Asking {
  readonly doing = new Doing();

  wrong = (field: string): string | undefined => sentence(errorAt(this.doing.error, field));
}

export class Choosing extends Asking {
  optionId = $state('');
  on = $state('');
  witnessId = $state('');

  constructor(readonly plan: PlanDetail) {
    super();
    this.optionId = plan.optionId ?? plan.options[0]?.id ?? '';
    this.on = session.practice.today;
    this.witnessId = plan.witnessId ?? session.user?.id ?? '';
  }

  draft = (): { id: string; optionId: string; on: string; witnessId: string } => ({ id: this.plan.id, optionId: this.optionId, on: this.on, witnessId: this.witnessId });

  save = async (): Promise<boolean> => (await this.doing.run((act) => plansChoose(this.draft(), act))) !== undefined;
}

/** The core takes no more payments. */
const MOST_MONTHS = 60;

export interface Payment {
  dueOn: string;
  amount: number | null;
}

const monthsOn = (day: string, months: number): string => plusMonths(currentStyle().calendar, day, months);

/** Sums on days that together are the cost: what does not divide stands in the first. */
export function spread(cost: number, months: number, from: string): Payment[] {
  const part = Math.floor(cost / months);
  return Array.from({ length: months }, (_, at) => ({ dueOn: monthsOn(from, at), amount: at === 0 ? cost - part * (months - 1) : part }));
}

export class Paying extends Asking {
  financing = $state('');
  payments = $state<Payment[]>([]);
  months = $state(formatNumber(3));
  readonly cost: number;

  constructor(readonly plan: PlanDetail) {
    super();
    this.financing = plan.financing;
    this.payments = plan.instalments.map(({ dueOn, amount }) => ({ dueOn, amount }));
    this.cost = chosenOf(plan)?.cost ?? 0;
  }

  agreed = $derived.by(() => this.payments.reduce((sum, one) => sum + (one.amount ?? 0), 0));

  add = (): void => {
    const last = this.payments.at(-1)?.dueOn || session.practice.today;
    this.payments.push({ dueOn: this.payments.length ? monthsOn(last, 1) : last, amount: Math.max(this.cost - this.agreed, 0) || null });
  };

  drop = (at: number): void => {
    this.payments.splice(at, 1);
  };

  /** How many months were typed, in whatever digits; nothing that can't be counted. */
  count = $derived.by(() => {
    const months = Number(plainDigits(this.months.trim()));
    return Number.isInteger(months) && months >= 1 && months <= MOST_MONTHS ? months : undefined;
  });

  spread = (): void => {
    if (this.count) this.payments = spread(this.cost, this.count, session.practice.today);
  };

  draft(): { id: string; financing: string; instalments: InstalmentRow[] } {
    return { id: this.plan.id, financing: this.financing, instalments: this.payments.map(({ dueOn, amount }) => ({ dueOn, amount: amount ?? 0 })) };
  }

  save = async (): Promise<boolean> => (await this.doing.run((act) => plansPay(this.draft(), act))) !== undefined;
}

/** Why a plan ends, or a phase stands still. */
export class Reasoning extends Asking {
  reason = $state('');
  readonly #write: (reason: string, act: string) => ReturnType<typeof plansEnd>;

  constructor(write: (reason: string, act: string) => ReturnType<typeof plansEnd>) {
    super();
    this.#write = write;
  }

  save = async (): Promise<boolean> => (await this.doing.run((act) => this.#write(this.reason, act))) !== undefined;
}

export const ending = (plan: PlanDetail): Reasoning => new Reasoning((reason, act) => plansEnd({ id: plan.id, reason }, act));
export const stalling = (phase: PhaseRow): Reasoning => new Reasoning((reason, act) => phasesStall({ id: phase.id, reason }, act));
