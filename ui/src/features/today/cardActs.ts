/** What can be done with a card, in the words and with the keys of the person at the desk. */
import { appointmentsNoShow, visitsAmends, visitsArrive, visitsCallIn, visitsLeave, type ScriptKind, type StepRow } from '$lib/generated/api';
import { m } from '$lib/i18n';
import type { Action } from '$lib/keyboard/action';
import { act } from '$lib/live/doing.svelte';
import { route } from '$lib/route/route.svelte';
import { session } from '$lib/session/session.svelte';
import type { LaneCard } from './today.svelte';

export interface CardAct extends Action {
  /** The one button that stands on the card; strong when nothing is more urgent. */
  rank?: 'strong' | 'soft';
}

/** Sheets that a card opens. */
export interface Sheets {
  confirm: (card: LaneCard) => void;
  cancel: (card: LaneCard) => void;
  /** Why somebody left before the doctor saw them. */
  left: (card: LaneCard) => void;
  settle: (card: LaneCard) => void;
  /** What is known of them, to be confirmed. */
  intake: (card: LaneCard) => void;
  /** What is said to them now; without an occasion, what fits where they are. */
  say: (card: LaneCard, kind?: ScriptKind) => void;
}

/** From this many minutes before its time, a confirmed patient's next act is arriving. */
const SOON = 60;

export function cardActs(one: LaneCard, nowMinute: number, sheets: Sheets): CardAct[] {
  const acts = { way: onTheWay, waiting, room: inRoom, leaving }[one.lane](one, nowMinute, sheets);
  if (one.lane !== 'room') acts.push({ id: 'today-say', title: m.todaySayAction, icon: 'calls', keys: 'T', run: () => sheets.say(one) });
  if (one.lane !== 'leaving' && session.can('visits-run') && session.can('patients-read')) acts.push({ id: 'today-intake', title: m.recordIntakeOpenAction, icon: 'queue', keys: 'Alt+I', run: () => sheets.intake(one) });
  return [...acts, { id: 'today-patient', title: m.todayPatientAction, icon: 'person', keys: 'P', run: () => route.go('patient', { id: one.card.patientId }) }];
}

function onTheWay(one: LaneCard, nowMinute: number, sheets: Sheets): CardAct[] {
  const { appointment } = one.card;
  if (!appointment) return [];
  const isSoon = appointment.start !== null && appointment.start - nowMinute <= SOON;
  const isAsked = appointment.status === 'confirmed';
  const canBook = session.can('appointments-book');
  const acts: CardAct[] = [];
  if (!isAsked && canBook) acts.push({ id: 'today-confirm', title: m.todayConfirmAction, icon: 'calls', keys: 'C', rank: isSoon ? undefined : 'soft', run: () => sheets.confirm(one) });
  if (session.can('visits-run')) acts.push({ id: 'today-arrive', title: m.todayArriveAction, icon: 'check', keys: 'A', rank: isSoon ? 'soft' : undefined, run: () => arrive(one, appointment.id, sheets) });
  if (canBook) {
    acts.push({ id: 'today-no-show', title: m.todayNoShowAction, icon: 'close', keys: 'S', run: () => act((id) => appointmentsNoShow({ id: appointment.id }, id)) });
    acts.push({ id: 'today-cancel', title: m.todayCancelAction, keys: 'X', run: () => sheets.cancel(one) });
  }
  return acts;
}

/** Whoever comes in hears a welcome. */
async function arrive(one: LaneCard, appointmentId: string, sheets: Sheets): Promise<void> {
  if (await act((id) => visitsArrive({ appointmentId }, id))) sheets.say(one, 'welcome');
}

/** A wait beyond the limit is made up for first; below it the next act is the room. */
function waiting(one: LaneCard, _: number, sheets: Sheets): CardAct[] {
  const { visitId: visit, waitLevel, amends } = one.card;
  if (!visit) return [];
  const acts: CardAct[] = [];
  const isOwed = waitLevel === 'limit' && amends.length === 0;
  if (session.can('visits-run')) {
    if (waitLevel !== 'fine' && amends.length < BOTH.length) acts.push({ id: 'today-amends', title: m.todayAmendsAction, icon: 'star', keys: 'R', rank: isOwed ? 'soft' : undefined, run: () => makeUp(one, visit, sheets) });
    acts.push({ id: 'today-call-in', title: m.todayCallInAction, icon: 'door', keys: 'I', rank: isOwed ? undefined : 'soft', run: () => act((id) => visitsCallIn({ id: visit }, id)) });
    acts.push({ id: 'today-left', title: m.todayLeftAction, icon: 'leave', keys: 'U', run: () => sheets.left(one) });
  }
  return [...acts, ...open(visit)];
}

const BOTH = ['apology', 'refreshment'] as const;

async function makeUp(one: LaneCard, id: string, sheets: Sheets): Promise<void> {
  if (await act((done) => visitsAmends({ id, amends: [...BOTH] }, done))) sheets.say(one, 'long-wait');
}

function inRoom({ card }: LaneCard): CardAct[] {
  return card.visitId ? open(card.visitId).map((one) => ({ ...one, rank: 'soft' })) : [];
}

function open(visit: string): CardAct[] {
  if (!session.can('visits-close')) return [];
  return [{ id: 'today-visit', title: m.todayVisitAction, icon: 'edit', keys: 'O', run: () => route.go('visit', { id: visit }) }];
}

function leaving(one: LaneCard, _: number, sheets: Sheets): CardAct[] {
  const { card } = one;
  const step = card.steps.find(isToBook);
  const visit = card.visitId;
  const acts: CardAct[] = [];
  if (step && session.can('appointments-book')) acts.push({ id: 'today-book', title: m.todayBookAction, icon: 'day', keys: 'B', rank: 'strong', run: () => route.go('booking', { patientId: card.patientId, stepId: step.id }) });
  const canSettle = visit !== null && session.can('payments-take');
  if (canSettle) acts.push({ id: 'today-settle', title: m.todaySettleAction, icon: 'club', keys: 'M', rank: step ? undefined : 'soft', run: () => sheets.settle(one) });
  if (visit && session.can('visits-run')) acts.push({ id: 'today-leave', title: m.todayLeaveAction, icon: 'leave', keys: 'G', rank: step || canSettle ? undefined : 'soft', run: () => act((id) => visitsLeave({ id: visit }, id)) });
  // What was said in it can be read again while the patient is still here.
  return visit ? [...acts, ...open(visit)] : acts;
}

/** A step that wants an appointment here and has none. */
export function isToBook(step: StepRow): boolean {
  const wants = step.kind === 'return-visit' || step.kind === 'next-stage' || (step.kind === 'referral' && step.colleagueId !== null);
  return wants && step.appointmentDay === null && (step.state === 'open' || step.state === 'accepted');
}
