/** Which days stand side by side, and which come before and after them. Pure. */
import { plusDays, weekdayOf } from '$lib/i18n';

export type Span = 'day' | 'week';

/** The first day of the week in which a day lies; 0 is Monday. */
export function weekOf(day: string, weekStart: number): string {
  return plusDays(day, -((weekdayOf(day) - weekStart + 7) % 7));
}

/** The first day that is shown. */
export function firstOf(day: string, span: Span, weekStart: number): string {
  return span === 'week' ? weekOf(day, weekStart) : day;
}

export const lengthOf = (span: Span): number => (span === 'week' ? 7 : 1);

/** The same place so many pages on. */
export const turned = (day: string, span: Span, pages: number): string => plusDays(day, pages * lengthOf(span));

/** The lengths of a line of the grid, in minutes, from fine to coarse. */
export const STEPS = [5, 10, 15, 20, 30] as const;

/** The next finer (or coarser) line; the same where there is none. A slot of the practice may be none of them. */
export function zoomed(step: number, finer: boolean): number {
  return (finer ? STEPS.findLast((other) => other < step) : STEPS.find((other) => other > step)) ?? step;
}
