/** What somebody on the waiting list wants, and free times, in words. */
import type { FillOpening, FreedRow, OfferState, WaitingRow } from '$lib/generated/api';
import { formatDayList, formatTime, formatWeekday, m } from '$lib/i18n';
import { session } from '$lib/session/session.svelte';

export { whenLine as timeLine } from '$lib/words/when';

const DAY_END = 1440;

/** «پزشک … · شنبه، دوشنبه · از ۹ تا ۱۳ · تا ۱ دی» */
export function suitsLine(row: WaitingRow): string {
  const week = [0, 1, 2, 3, 4, 5, 6].map((step) => (session.practice.weekStart + step) % 7);
  const days = week.filter((weekday) => row.weekdays.includes(weekday)).map(formatWeekday).join(' · ');
  const hours = row.start === 0 && row.end === DAY_END ? '' : m.waitingHoursLine({ start: row.start, end: row.end });
  return [row.staffNames.join(' · '), days, hours, m.waitingUntilLine({ day: row.untilDay })].filter(Boolean).join(' · ');
}

/** A doctor or a service, and how long: «دکتر … · ۳۰ دقیقه» */
export const lengthLine = (name: string | null, minutes: number): string => [name, m.servicesMinutesLine({ count: minutes })].filter(Boolean).join(' · ');

export const placeLine = (time: FreedRow | FillOpening): string => lengthLine(time.staffName, time.minutes);

/** Who left the time to others. */
export const giverLine = ({ giverName, isMovedUp }: FreedRow): string => (isMovedUp ? m.waitingMovedUpLine({ name: giverName }) : m.waitingGiverLine({ name: giverName }));

export const shortTime = (time: { day: string; start: number }): string => m.appointmentsTimeLine({ day: formatDayList(time.day), time: formatTime(time.start) });

export const stateTone = (state: OfferState): 'good' | 'due' | 'plain' => (state === 'accepted' ? 'good' : state === 'offered' ? 'due' : 'plain');
