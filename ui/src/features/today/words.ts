/** What a card and a task say. */
import type { StepRow, TodayCard, WorkRow } from '$lib/generated/api';
import { m } from '$lib/i18n';
import { shownLabels } from '$lib/words/labels';
import { isToBook } from './cardActs';
import type { LaneCard, LaneName } from './today.svelte';

export interface Fact {
  text: string;
  tone: 'plain' | 'soft' | 'alert' | 'due' | 'good';
}

/** From this many minutes on, waiting is too long. */
const LONG = 20;

export const lanes: readonly { name: LaneName; title: () => string; empty: () => string }[] = [
  { name: 'way', title: m.todayWayTitle, empty: m.todayWayEmpty },
  { name: 'waiting', title: m.todayWaitingTitle, empty: m.todayWaitingEmpty },
  { name: 'room', title: m.todayRoomTitle, empty: m.todayRoomEmpty },
  { name: 'leaving', title: m.todayLeavingTitle, empty: m.todayLeavingEmpty },
];

/** The quiet lines under the name. */
export function linesOf({ lane, card }: LaneCard): string[] {
  if (lane === 'leaving') return card.steps.map((step) => m.todayStepLine({ kind: step.kind, reason: step.reason }));
  const time = lane === 'waiting' ? m.todayWaitingLine : lane === 'room' ? m.todayRoomLine : undefined;
  return [
    whatOf(card),
    time && card.minutes !== null ? time({ count: card.minutes }) : undefined,
    lane === 'way' && card.referrerName ? m.todayReferrerLine({ name: card.referrerName }) : undefined,
  ].filter((line): line is string => typeof line === 'string' && line !== '');
}

function whatOf({ serviceName, staffName }: TodayCard): string | null {
  return serviceName && staffName ? m.todayWhatLine({ service: serviceName, name: staffName }) : (serviceName ?? staffName);
}

/** Alerts first, then what is due, then what is good to know. */
export function tagsOf({ lane, card }: LaneCard): Fact[] {
  const labels: Fact[] = shownLabels(card.labels);
  const facts = [...labels.filter((fact) => fact.tone === 'alert'), ...own(lane, card), ...labels.filter((fact) => fact.tone !== 'alert')];
  return facts.slice(0, 4);
}

function own(lane: LaneName, card: TodayCard): Fact[] {
  const facts: Fact[] = [];
  if (lane === 'way' && card.isLate) facts.push({ text: m.todayLateLabel(), tone: 'due' });
  if (lane === 'waiting' && (card.minutes ?? 0) >= LONG) facts.push({ text: m.todayLongLabel(), tone: 'due' });
  if (lane === 'way' && card.appointment) facts.push(card.appointment.status === 'confirmed' ? { text: m.todayConfirmedLabel(), tone: 'plain' } : { text: m.todayPlannedLabel(), tone: 'due' });
  if (card.isFirstVisit) facts.push({ text: m.todayFirstLabel(), tone: 'soft' });
  if (lane === 'leaving') facts.push(...card.steps.flatMap(stepFact));
  return facts;
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
