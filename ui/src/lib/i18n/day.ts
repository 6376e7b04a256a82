/**
 * Days in the practice's calendar, and times of day.
 *
 * The names stand in the locale files and not in the browser's own: windows of different systems
 * carry different editions of the names, and the same day must read the same in every place.
 */
import { text } from './bundle';
import { partsOf, weekdayOf } from './calendar';
import { inDigits } from './number';
import { plain } from './plain';
import type { Style } from './style';

function monthName(style: Style, month: number, attribute: string | null): string {
  if (style.calendar === 'jalali') return text(style, 'calendar-month-jalali', null, { month });
  return text(style, 'calendar-month-gregorian', attribute, { month });
}

function namesOf(style: Style, day: string): { year: string; month: string; day: string } {
  const parts = partsOf(style.calendar, day);
  return {
    year: inDigits(style, String(parts.year)),
    month: monthName(style, parts.month, null),
    day: inDigits(style, String(parts.day)),
  };
}

/** A day in full: «یکشنبه ۱ آذر ۱۴۰۵». */
export function dayLong(style: Style, day: string): string {
  const weekday = weekdayName(style, weekdayOf(day));
  return plain(text(style, 'calendar-date-long', null, { weekday, ...namesOf(style, day) }));
}

/** A day with its year: «۱ آذر ۱۴۰۵». */
export function dayMedium(style: Style, day: string): string {
  return plain(text(style, 'calendar-date-medium', null, namesOf(style, day)));
}

/** A day in a list, where the year is plain: «۱ آذر». */
export function dayList(style: Style, day: string): string {
  return plain(text(style, 'calendar-date-list', null, namesOf(style, day)));
}

/** A day in digits: «۱۴۰۵/۰۹/۰۱». */
export function dayShort(style: Style, day: string): string {
  const parts = partsOf(style.calendar, day);
  const padded: Record<string, string> = {
    y: String(parts.year).padStart(4, '0'),
    m: String(parts.month).padStart(2, '0'),
    d: String(parts.day).padStart(2, '0'),
  };
  return inDigits(style, pattern(style).replace(/[ymd]/g, (part) => padded[part] ?? part));
}

/** The order of a date in digits is no text to read, so a pseudo-locale must not bend it. */
function pattern(style: Style): string {
  const spoken = { ...style, pseudo: undefined };
  return text(spoken, 'calendar-date-short', null, {});
}

/** A month with its year, for a heading: «آذر ۱۴۰۵». */
export function monthTitle(style: Style, year: number, month: number): string {
  const values = { month: monthName(style, month, 'alone'), year: inDigits(style, String(year)) };
  return plain(text(style, 'calendar-month-title', null, values));
}

/** A weekday by its number, 0 is Monday; `short` fits a narrow column. */
export function weekdayName(style: Style, weekday: number, short = false): string {
  return text(style, 'calendar-weekday', short ? 'short' : null, { day: weekday });
}

/** A time of day (minutes since midnight): «۱۴:۳۰». */
export function time(style: Style, minute: number): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  return inDigits(style, `${two(Math.floor(minute / 60))}:${two(minute % 60)}`);
}
