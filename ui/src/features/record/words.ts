/** Lines of the medical file and the intake in words. */
import type { AllergyRow, IntakeChange, IntakeDetail, RecordRow } from '$lib/generated/api';
import { formatDay, m } from '$lib/i18n';
import { fieldText } from '$lib/i18n/codes';

export const kinds = ['history', 'medication', 'family', 'result'] as const;

/** Since when, until when. */
export function spanOf({ kind, fromOn, untilOn }: RecordRow): string {
  if (fromOn && untilOn) return fromOn === untilOn ? m.recordDayLine({ day: fromOn }) : m.recordSpanLine({ from: fromOn, until: untilOn });
  if (fromOn) return kind === 'result' ? m.recordDayLine({ day: fromOn }) : m.recordSinceLine({ day: fromOn });
  return untilOn ? m.recordOverLine({ day: untilOn }) : '';
}

/** What stands below the words. */
export const aboutLine = (row: RecordRow): string => [row.detail, spanOf(row)].filter(Boolean).join(' · ');

export const allergyText = ({ text, detail }: AllergyRow): string => [text, detail].filter(Boolean).join(': ');

/** When the patient last said that all of it holds. */
export function confirmedLine({ isConfirmed, confirmedOn, confirmedBy }: IntakeDetail): string {
  const name = confirmedBy ?? '';
  if (!confirmedOn) return m.recordIntakeNeverLine();
  return isConfirmed ? m.recordIntakeTodayLine({ name }) : m.recordIntakeLastLine({ day: confirmedOn, name });
}

/** What changed, once each, with its day. */
export function changedLines(changed: readonly IntakeChange[]): string[] {
  const lines = changed.flatMap(({ entity, field, day }) => {
    const name = fieldText(entity, field);
    return name ? [`${name} · ${formatDay(day)}`] : [];
  });
  return [...new Set(lines)];
}
