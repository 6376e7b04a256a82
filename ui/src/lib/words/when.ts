/** A day and a time as a line of a list has them: «شنبه ۱ آذر، ساعت ۱۰:۳۰». */
import { formatDayList, formatTime, formatWeekday, m, weekdayOf } from '$lib/i18n';

export function whenLine({ day, start }: { day: string; start: number | null }): string {
  const on = [formatWeekday(weekdayOf(day)), formatDayList(day)].join(' ');
  return start === null ? on : m.appointmentsTimeLine({ day: on, time: formatTime(start) });
}
