/** What somebody on the waiting list wants, in words. */
import type { FillOpening, FreedRow, OfferRow, OfferState, WaitingRow } from '$lib/generated/api';
import { formatDayList, formatTime, formatWeekday, m, weekdayOf } from '$lib/i18n';
import { session } from '$lib/session/session.svelte';

const DAY_END = 1440;

/** «پزشک … · شنبه، دوشنبه · از ۹ تا ۱۳ · تا ۱ دی» */
export function suitsLine(row: WaitingRow): string {
  const week = [0, 1, 2, 3, 4, 5, 6].map((step) => (session.practice.weekStart + step) % 7);
  const days = week.filter((weekday) => row.weekdays.includes(weekday)).map(formatWeekday).join(' · ');
  const hours = row.start === 0 && row.end === DAY_END ? '' : m.waitingHoursLine({ start: row.start, end: row.end });
  return [row.staffNames.join(' · '), days, hours, m.waitingUntilLine({ day: row.untilDay })].filter(Boolean).join(' · ');
}

export const timeLine = (time: FillOpening | FreedRow | OfferRow): string => m.appointmentsTimeLine({ day: [formatWeekday(weekdayOf(time.day)), formatDayList(time.day)].join(' '), time: formatTime(time.start) });

export const shortTime = (time: { day: string; start: number }): string => m.appointmentsTimeLine({ day: formatDayList(time.day), time: formatTime(time.start) });

export const stateTone = (state: OfferState): 'good' | 'due' | 'plain' => (state === 'accepted' ? 'good' : state === 'offered' ? 'due' : 'plain');
