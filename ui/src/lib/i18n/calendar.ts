/** Days (ISO text) as the practice's calendar names them. */
import {
  CalendarDate,
  GregorianCalendar,
  PersianCalendar,
  parseDate,
  toCalendar,
  type Calendar,
} from '@internationalized/date';
import type { CalendarName } from './style';

export interface Ymd {
  readonly year: number;
  /** From 1. */
  readonly month: number;
  /** From 1. */
  readonly day: number;
}

const calendars: Record<CalendarName, Calendar> = {
  jalali: new PersianCalendar(),
  gregorian: new GregorianCalendar(),
};

/** What a day is called in a calendar. */
export function partsOf(calendar: CalendarName, day: string): Ymd {
  const { year, month, day: date } = toCalendar(parseDate(day), calendars[calendar]);
  return { year, month, day: date };
}

/** The day of this name; undefined when there is none, such as 31 Mehr. */
export function dayOf(calendar: CalendarName, { year, month, day }: Ymd): string | undefined {
  if (month < 1 || month > 12 || day < 1 || day > monthLength(calendar, year, month)) return undefined;
  return iso(new CalendarDate(calendars[calendar], year, month, day));
}

/** How many days a month has. */
export function monthLength(calendar: CalendarName, year: number, month: number): number {
  const first = new CalendarDate(calendars[calendar], year, month, 1);
  return calendars[calendar].getDaysInMonth(first);
}

/** The day so many months later; a day that the month does not have becomes the month's last. */
export function plusMonths(calendar: CalendarName, day: string, months: number): string {
  return iso(toCalendar(parseDate(day), calendars[calendar]).add({ months }));
}

/** The day so many days later. */
export function plusDays(day: string, days: number): string {
  return parseDate(day).add({ days }).toString();
}

/** The day of the week: 0 is Monday, 6 is Sunday. */
export function weekdayOf(day: string): number {
  return (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
}

function iso(date: CalendarDate): string {
  return toCalendar(date, calendars.gregorian).toString();
}
