/** The coordinator's board: how many stand where, the cards of one stage, and who came only once. */
import { boardOnce, boardReturn, boardShow, type BoardCard, type BoardDetail, type OnceRow, type ReturnPatient, type Stage } from '$lib/generated/api';
import { errorAt } from '$lib/errors/error';
import { sentence } from '$lib/errors/words';
import { plusDays } from '$lib/i18n';
import { Chosen } from '$lib/live/chosen.svelte';
import type { Entity } from '$lib/live/changed.svelte';
import { Doing, act, bornOf } from '$lib/live/doing.svelte';
import { Live } from '$lib/live/live.svelte';
import { route } from '$lib/route/route.svelte';
import { session } from '$lib/session/session.svelte';

/** The stages in the order of the way. */
export const stages: readonly Stage[] = ['first-contact', 'booked', 'came', 'plan-offered', 'plan-accepted', 'in-treatment', 'done', 'in-recall', 'at-risk', 'lost'];

/** What is shown: a stage, or who came only once. */
export type Shown = Stage | 'once';

const SHOWN = 100;
const watched: readonly Entity[] = ['patient', 'patient_phone', 'appointment', 'visit', 'next_step', 'followup', 'plan', 'plan_phase', 'rule_value', 'staff', 'step_event'];

/** Somebody on the board, from whichever list. */
export interface Person {
  patientId: string;
  patientName: string;
  mobile: string | null;
  card?: BoardCard;
  once?: OnceRow;
}

export const keyOf = (person: Person): string => person.patientId;

export class Board {
  shown = $state<Shown>('at-risk');
  ownerId = $state('');
  returning = $state.raw<ReturnForm>();
  readonly detail: Live<BoardDetail>;
  readonly once: Live<OnceRow[]>;
  readonly chosen: Chosen<Person>;

  constructor() {
    this.detail = new Live(() => boardShow({ stage: this.shown === 'once' ? 'at-risk' : this.shown, ownerId: this.ownerId || null, limit: SHOWN }), watched);
    this.once = new Live(() => (this.shown === 'once' ? boardOnce() : Promise.resolve([])), watched);
    this.chosen = new Chosen(() => this.people, keyOf);
  }

  people = $derived.by<Person[]>(() => {
    if (this.shown === 'once') return (this.once.value ?? []).map((once) => ({ patientId: once.patientId, patientName: once.patientName, mobile: once.mobile, once }));
    const cards = (this.detail.value?.cards ?? []).filter((card) => card.stage === this.shown);
    return cards.map((card) => ({ patientId: card.patientId, patientName: card.patientName, mobile: card.mobile, card }));
  });

  /** How many stand where; how many came only once. */
  count = (shown: Shown): number => (shown === 'once' ? (this.detail.value?.newcomers.once ?? 0) : (this.detail.value?.stages.find((row) => row.stage === shown)?.count ?? 0));

  longest = (stage: Stage): number => this.detail.value?.stages.find((row) => row.stage === stage)?.longestDays ?? 0;

  show = (shown: Shown): void => {
    this.shown = shown;
  };

  /** The page of the call that is to be made; who has none is called today. */
  call = async (): Promise<void> => {
    const { row } = this.chosen;
    if (!row) return;
    const id = row.card?.callId ?? row.once?.callId ?? bornOf(await act((id) => boardReturn({ patientId: row.patientId, dueOn: session.practice.today, reason: row.card?.stepReason ?? '' }, id)));
    if (id) route.go('call', { id });
  };

  putBack = (): void => {
    const { row } = this.chosen;
    if (row) this.returning = new ReturnForm(row);
  };
}

/** Somebody is brought back to the active path: called on a day. */
export class ReturnForm {
  dueOn = $state('');
  reason = $state('');
  readonly doing = new Doing();

  constructor(readonly person: Person) {
    this.dueOn = plusDays(session.practice.today, 1);
    this.reason = person.card?.stepReason ?? '';
  }

  wrong = (field: keyof ReturnPatient): string | undefined => sentence(errorAt(this.doing.error, field));

  save = async (): Promise<boolean> => {
    const { person, dueOn, reason } = this;
    return (await this.doing.run((act) => boardReturn({ patientId: person.patientId, dueOn, reason }, act))) !== undefined;
  };
}
