/** What can be done with a card, in the words and with the keys of the person at the desk. */
import { appointmentsNoShow, visitsArrive, visitsCallIn, visitsLeave, type StepRow } from '$lib/generated/api';
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
}

/** From this many minutes before its time, a confirmed patient's next act is arriving. */
const SOON = 60;

export function cardActs(one: LaneCard, nowMinute: number, sheets: Sheets): CardAct[] {
  const acts = { way: onTheWay, waiting, room: inRoom, leaving }[one.lane](one, nowMinute, sheets);
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
  if (session.can('visits-run')) acts.push({ id: 'today-arrive', title: m.todayArriveAction, icon: 'check', keys: 'A', rank: isSoon ? 'soft' : undefined, run: () => act((id) => visitsArrive({ appointmentId: appointment.id }, id)) });
  if (canBook) {
    acts.push({ id: 'today-no-show', title: m.todayNoShowAction, icon: 'close', keys: 'S', run: () => act((id) => appointmentsNoShow({ id: appointment.id }, id)) });
    acts.push({ id: 'today-cancel', title: m.todayCancelAction, keys: 'X', run: () => sheets.cancel(one) });
  }
  return acts;
}

function waiting({ card }: LaneCard): CardAct[] {
  const visit = card.visitId;
  if (!visit) return [];
  const acts: CardAct[] = [];
  if (session.can('visits-run')) acts.push({ id: 'today-call-in', title: m.todayCallInAction, icon: 'door', keys: 'I', rank: 'soft', run: () => act((id) => visitsCallIn({ id: visit }, id)) });
  return [...acts, ...open(visit)];
}

function inRoom({ card }: LaneCard): CardAct[] {
  return card.visitId ? open(card.visitId).map((one) => ({ ...one, rank: 'soft' })) : [];
}

function open(visit: string): CardAct[] {
  if (!session.can('visits-close')) return [];
  return [{ id: 'today-visit', title: m.todayVisitAction, icon: 'edit', keys: 'O', run: () => route.go('visit', { id: visit }) }];
}

function leaving({ card }: LaneCard): CardAct[] {
  const step = card.steps.find(isToBook);
  const visit = card.visitId;
  const acts: CardAct[] = [];
  if (step && session.can('appointments-book')) acts.push({ id: 'today-book', title: m.todayBookAction, icon: 'day', keys: 'B', rank: 'strong', run: () => route.go('booking', { patientId: card.patientId, stepId: step.id }) });
  if (visit && session.can('visits-run')) acts.push({ id: 'today-leave', title: m.todayLeaveAction, icon: 'leave', keys: 'G', rank: step ? undefined : 'soft', run: () => act((id) => visitsLeave({ id: visit }, id)) });
  return acts;
}

/** A step that wants an appointment here and has none. */
export function isToBook(step: StepRow): boolean {
  const wants = step.kind === 'return-visit' || step.kind === 'next-stage' || (step.kind === 'referral' && step.colleagueId !== null);
  return wants && step.appointmentDay === null && (step.state === 'open' || step.state === 'accepted');
}
