/** When a next step is due: a chip away from today, in the practice's calendar, or a day of its own. */
import type { EndReason, StepKind } from '$lib/generated/api';
import { currentStyle, m, plusDays, plusMonths } from '$lib/i18n';

export const stepKinds: readonly StepKind[] = ['return-visit', 'referral', 'next-stage', 'recall', 'remote-contact', 'end-of-care'];

/** Why care ends: each is counted. */
export const endReasons: readonly EndReason[] = ['recovered', 'finished', 'elsewhere', 'declined', 'moved-away', 'died', 'other'];

export type Span = '1w' | '2w' | '1m' | '3m' | '6m' | 'date';

/** The chips of a kind: a recall is months away, the others mostly weeks. */
export function spansOf(kind: StepKind): readonly Span[] {
  return kind === 'recall' ? ['1m', '3m', '6m', 'date'] : ['1w', '2w', '1m', '3m', 'date'];
}

/** Where the chips stand when a kind is chosen: what doctors mostly say. */
export const usual: Record<StepKind, Span> = {
  'return-visit': '2w',
  referral: '1w',
  'next-stage': '2w',
  recall: '6m',
  'remote-contact': '1w',
  'end-of-care': 'date',
};

export function dueOn(span: Span, today: string, date: string): string | null {
  if (span === 'date') return date || null;
  const count = Number.parseInt(span, 10);
  return span.endsWith('w') ? plusDays(today, count * 7) : plusMonths(currentStyle().calendar, today, count);
}

export function spanLabel(span: Span): string {
  if (span === 'date') return m.visitsDateLabel();
  const count = Number.parseInt(span, 10);
  return span.endsWith('w') ? m.visitsWeeksLabel({ count }) : m.visitsMonthsLabel({ count });
}
