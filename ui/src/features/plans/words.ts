/** Lines about plans. */
import type { PhaseRow, PlanDetail, PlanOptionRow, Priority } from '$lib/generated/api';
import { formatDayList, m } from '$lib/i18n';

const places = ['first', 'second', 'third', 'fourth', 'fifth'] as const;
export const priorities: readonly Priority[] = ['now', 'soon', 'can-wait'];
export const reasons = ['declined', 'price', 'elsewhere', 'health', 'other'] as const;

/** What an option is called: A, B, C. */
export const letterOf = (place: number): string => m.plansLetterLabel({ place: places[place] ?? 'fifth' });

export const chosenOf = (plan: PlanDetail): PlanOptionRow | undefined => plan.options.find((option) => option.isChosen);

/** Where a plan stands. */
export function planLine(plan: PlanDetail): string {
  if (plan.endedOn) return m.plansEndedLine({ day: formatDayList(plan.endedOn) });
  const chosen = chosenOf(plan);
  if (!chosen) return m.plansWaitingLine();
  return m.plansProgressLine({ done: chosen.phases.filter((phase) => phase.state === 'done').length, total: chosen.phases.length });
}

/** Where a phase stands. */
export function phaseLine(phase: PhaseRow): string {
  if (phase.state === 'done') return m.plansDoneLine({ day: formatDayList(phase.doneOn ?? '') });
  if (phase.state === 'booked') return m.plansBookedLine({ day: formatDayList(phase.bookedOn ?? '') });
  if (phase.state === 'stalled') return m.plansStalledLine({ reason: phase.stalledReason });
  return m.plansPlannedLabel();
}

export function endLine(reason: string): string {
  const known = reasons.find((code) => code === reason);
  return known ? m.plansEndChoice({ reason: known }) : reason;
}
