/** Reads a day as people type it, by the same rules as the core does. */
import { dayOf, monthLength, partsOf, plusDays, plusMonths, type Ymd } from '$lib/i18n/calendar';
import type { CalendarName } from '$lib/i18n/style';
import { plainDigits, withoutMarks } from './digits';

export interface DaySense {
  calendar: CalendarName;
  /** ISO. */
  today: string;
  /** «امروز», «فردا» and the like, with how many days they are away. */
  words: Record<string, number>;
  /** A birth date: a year of two digits is of the last century, and nothing lies ahead. */
  isBirth?: boolean;
}

/** The letter of a step, also as the same key gives it on a Persian or Russian keyboard. */
const letters: Record<string, 'd' | 'w' | 'm' | 'y'> = { d: 'd', ی: 'd', в: 'd', w: 'w', ص: 'w', ц: 'w', m: 'm', پ: 'm', ь: 'm', y: 'y', غ: 'y', н: 'y' };

/** A year outside is likely one of the other calendar. */
const dealtWith: Record<CalendarName, readonly [number, number]> = { jalali: [1200, 1600], gregorian: [1800, 2300] };

const centuries: Record<CalendarName, number> = { jalali: 1300, gregorian: 1900 };

/** The ISO day, or nothing when it is not one (month 13, 31 Mehr). */
export function readDay(typed: string, sense: DaySense): string | undefined {
  const text = plainDigits(withoutMarks(typed)).trim().toLowerCase();
  if (text === '') return undefined;
  const away = sense.words[text];
  if (away !== undefined) return plusDays(sense.today, away);
  const day = readStep(text, sense) ?? readDate(text, sense);
  return day && sense.isBirth && day > sense.today ? undefined : day;
}

function readStep(text: string, { calendar, today }: DaySense): string | undefined {
  const step = /^([+\-−])\s*(\d{1,4})\s*(\p{L}?)$/u.exec(text);
  if (!step) return undefined;
  const count = Number(step[2]) * (step[1] === '+' ? 1 : -1);
  const unit = step[3] === '' ? 'd' : letters[step[3] ?? ''];
  if (unit === 'd') return plusDays(today, count);
  if (unit === 'w') return plusDays(today, count * 7);
  if (unit === 'm') return plusMonths(calendar, today, count);
  return unit === 'y' ? plusMonths(calendar, today, count * 12) : undefined;
}

function readDate(text: string, sense: DaySense): string | undefined {
  if (/^\d{8}$/.test(text)) return known(sense, [text.slice(0, 4), text.slice(4, 6), text.slice(6)]);
  if (!/^\d+(?:([/\-. ])\d+)(?:\1\d+)?$/.test(text)) return undefined;
  const parts = text.split(/[/\-. ]/);
  if (parts.length === 2) return known(sense, [String(partsOf(sense.calendar, sense.today).year), parts[1] ?? '', parts[0] ?? '']);
  const yearLast = (parts[2]?.length ?? 0) === 4;
  return known(sense, yearLast ? parts.reverse() : parts);
}

function known(sense: DaySense, [year = '', month = '', day = '']: string[]): string | undefined {
  const full = year.length === 2 && sense.isBirth ? Number(year) + centuries[sense.calendar] : Number(year);
  const [from, to] = dealtWith[sense.calendar];
  if (full < from || full > to) return undefined;
  return dayOf(sense.calendar, { year: full, month: Number(month), day: Number(day) });
}

/** The weeks of a month, each of seven days, those of the neighbors included. */
export function monthGrid(calendar: CalendarName, { year, month }: Pick<Ymd, 'year' | 'month'>, weekStart: number, weekdayOf: (day: string) => number): string[][] {
  const first = dayOf(calendar, { year, month, day: 1 });
  if (!first) return [];
  const before = (weekdayOf(first) - weekStart + 7) % 7;
  const weeks = Math.ceil((before + monthLength(calendar, year, month)) / 7);
  return Array.from({ length: weeks }, (_, week) => Array.from({ length: 7 }, (_, day) => plusDays(first, week * 7 + day - before)));
}
