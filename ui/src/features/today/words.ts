/** What a card and a task say. */
import type { ScriptKind, StepRow, TodayCard, WorkRow } from '$lib/generated/api';
import { m } from '$lib/i18n';
import { shownLabels } from '$lib/words/labels';
import { isToBook } from './cardActs';
import type { LaneCard, LaneName } from './today.svelte';

export interface Fact {
  text: string;
  tone: 'plain' | 'soft' | 'alert' | 'due' | 'good';
}

/** Said waits are rounded up to these minutes: nobody counts the seconds. */
const STEP = 5;

export const lanes: readonly { name: LaneName; title: () => string; empty: () => string }[] = [
  { name: 'way', title: m.todayWayTitle, empty: m.todayWayEmpty },
  { name: 'waiting', title: m.todayWaitingTitle, empty: m.todayWaitingEmpty },
  { name: 'room', title: m.todayRoomTitle, empty: m.todayRoomEmpty },
  { name: 'leaving', title: m.todayLeavingTitle, empty: m.todayLeavingEmpty },
];

/** The quiet lines under the name. */
export function linesOf({ lane, card }: LaneCard): string[] {
  if (lane === 'leaving') return [card.calledAs ? m.patientsCalledLine({ name: card.calledAs }) : '', ...card.steps.map((step) => m.todayStepLine({ kind: step.kind, reason: step.reason }))].filter((line) => line !== '');
  return [
    card.calledAs ? m.patientsCalledLine({ name: card.calledAs }) : undefined,
    whatOf(card),
    lane === 'room' && card.minutes !== null ? m.todayRoomLine({ count: card.minutes }) : undefined,
    lane === 'way' ? estimateOf(card) : undefined,
    lane === 'way' && card.referrerName ? m.todayReferrerLine({ name: card.referrerName }) : undefined,
  ].filter((line): line is string => typeof line === 'string' && line !== '');
}

/** What may be told beforehand: how long they would wait, and when it is best to come. In time, nothing is said. */
export function estimateOf({ estimate, time }: TodayCard): string | undefined {
  if (!estimate || estimate.waitMinutes === 0) return undefined;
  const minutes = (Math.floor(estimate.waitMinutes / STEP) + 1) * STEP;
  return estimate.comeAt > (time ?? 0) ? m.todayEstimateLine({ minutes, time: estimate.comeAt }) : m.todayEstimatePlainLine({ minutes });
}

function whatOf({ serviceName, staffName }: TodayCard): string | null {
  return serviceName && staffName ? m.todayWhatLine({ service: serviceName, name: staffName }) : (serviceName ?? staffName);
}

/** On which occasions something is said to them here, the likeliest first. */
export function occasionsOf({ lane, card }: LaneCard): ScriptKind[] {
  if (lane === 'way') return ['welcome', 'angry'];
  if (lane === 'leaving') return card.steps.some(isToBook) ? ['soft-sell', 'angry'] : ['angry'];
  return card.waitLevel === 'fine' ? ['welcome', 'long-wait', 'angry'] : ['long-wait', 'angry', 'welcome'];
}

/** Alerts first, then what is due, then what is good to know. */
export function tagsOf({ lane, card }: LaneCard): Fact[] {
  const labels: Fact[] = shownLabels(card.labels);
  const facts = [...labels.filter((fact) => fact.tone === 'alert'), ...own(lane, card), ...labels.filter((fact) => fact.tone !== 'alert')];
  return facts.slice(0, 5);
}

function own(lane: LaneName, card: TodayCard): Fact[] {
  const facts: Fact[] = [];
  if (lane === 'way' && card.isLate) facts.push({ text: m.todayLateLabel(), tone: 'due' });
  if (lane === 'waiting') facts.push(waitOf(card), ...amendsOf(card));
  if (card.isWalkIn) facts.push({ text: m.todayWalkInLabel(), tone: 'plain' });
  if (lane === 'way' && card.appointment) facts.push(card.appointment.status === 'confirmed' ? { text: m.todayConfirmedLabel(), tone: 'plain' } : { text: m.todayPlannedLabel(), tone: 'due' });
  if (card.isFirstVisit) facts.push({ text: m.todayFirstLabel(), tone: 'soft' });
  if (lane === 'leaving') facts.push(...card.steps.flatMap(stepFact));
  return facts;
}

const waitTones = { fine: 'good', notice: 'due', limit: 'alert' } as const;

/** How long somebody waits: the color and the words say together what it asks for. */
function waitOf({ minutes, waitLevel }: TodayCard): Fact {
  const count = minutes ?? 0;
  return { text: count === 0 ? m.todayArrivedLabel() : m.todayWaitLabel({ level: waitLevel, count }), tone: waitTones[waitLevel] };
}

function amendsOf({ amends }: TodayCard): Fact[] {
  const [first] = amends;
  return first ? [{ text: m.todayAmendsLabel({ kind: amends.length > 1 ? 'both' : first }), tone: 'good' }] : [];
}

function stepFact(step: StepRow): Fact[] {
  if (step.appointmentDay !== null) return [{ text: m.todayBookedLabel({ day: step.appointmentDay, time: step.appointmentStart ?? 0 }), tone: 'plain' }];
  if (step.dueOn === null) return [];
  return [isToBook(step) ? { text: m.todayUnbookedLabel({ day: step.dueOn }), tone: 'due' } : { text: m.todayDueLabel({ day: step.dueOn }), tone: 'plain' }];
}

/** Why a task is there: the reason that was written, else the service. */
export function whyOf(task: WorkRow): string {
  return task.reason === '' ? (task.serviceName ?? '') : task.reason;
}
