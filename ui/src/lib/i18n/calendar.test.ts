/** The window's calendar agrees with the official tables, and with the engine's own. */
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { dayOf, monthLength, partsOf, plusDays, plusMonths, weekdayOf } from './calendar';
import { formatWeekday } from './index';
import { setSource } from './say';
import { defaultStyle, type Locale } from './style';
import { dayMedium } from './day';

const vectors = '../../shared/data/jalali';
const present = existsSync(vectors);
if (!present) console.warn('skipped: shared/data is not here');

function rows(file: string): string[][] {
  const lines = readFileSync(`${vectors}/${file}`, 'utf8').trim().split(/\r?\n/);
  return lines.slice(1).map((line) => line.split(','));
}

function iso(slashed: string): string | undefined {
  const [year = 0, month = 0, day = 0] = slashed.split('/').map(Number);
  return dayOf('jalali', { year, month, day });
}

test.runIf(present)('every dated vector is the same day both ways', () => {
  const dated = rows('date_vectors_shared.csv');
  expect(dated.length).toBeGreaterThan(4000);
  for (const [year, month, day, gregorian = '', , weekday] of dated) {
    const parts = { year: Number(year), month: Number(month), day: Number(day) };
    expect(partsOf('jalali', gregorian)).toEqual(parts);
    expect(dayOf('jalali', parts)).toBe(gregorian);
    // The table counts from Saturday.
    expect((weekdayOf(gregorian) + 2) % 7).toBe(Number(weekday));
  }
});

test.runIf(present)('Esfand is as long as the official table says', () => {
  for (const [year, leap] of rows('leap_years_1206_1498.csv')) {
    expect([year, monthLength('jalali', Number(year), 12)]).toEqual([year, leap === '1' ? 30 : 29]);
  }
});

test.runIf(present)('months are added in the calendar and stop at the end of the month', () => {
  const cases = rows('arithmetic_shared.csv').filter(([op]) => op === 'add_months');
  expect(cases.length).toBeGreaterThan(5);
  for (const [, from = '', months, , gregorian] of cases) {
    expect(plusMonths('jalali', iso(from) ?? '', Number(months))).toBe(gregorian);
  }
});

test('a day that is not is not made into another', () => {
  expect(dayOf('jalali', { year: 1405, month: 12, day: 30 })).toBeUndefined();
  expect(dayOf('jalali', { year: 1405, month: 7, day: 31 })).toBeUndefined();
  expect(dayOf('jalali', { year: 1405, month: 13, day: 1 })).toBeUndefined();
});

test('the engine knows the same Jalali days', () => {
  const engine = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  });
  for (let day = '1921-03-21'; day < '2121-01-01'; day = plusDays(day, 17)) {
    const said = engine.formatToParts(new Date(`${day}T00:00:00Z`));
    const part = (type: string): number => Number(said.find((one) => one.type === type)?.value);
    expect({ year: part('year'), month: part('month'), day: part('day') }).toEqual(partsOf('jalali', day));
  }
});

test.each<[Locale, 'jalali' | 'gregorian']>([
  ['fa', 'jalali'],
  ['fa', 'gregorian'],
  ['en', 'gregorian'],
  ['ru', 'gregorian'],
  ['zh-CN', 'gregorian'],
])('our names are those of the engine: %s, %s', (locale, calendar) => {
  const style = { ...defaultStyle, locale, calendar };
  setSource(() => style);
  const tag = `${locale}-u-ca-${calendar === 'jalali' ? 'persian' : 'gregory'}`;
  const date = new Intl.DateTimeFormat(tag, { timeZone: 'UTC', dateStyle: 'long' });
  const weekday = new Intl.DateTimeFormat(tag, { timeZone: 'UTC', weekday: 'long' });
  for (let month = 0; month < 12; month += 1) {
    const day = plusDays('2026-01-05', month * 30);
    const at = new Date(`${day}T00:00:00Z`);
    expect(dayMedium(style, day)).toBe(date.format(at).replaceAll('\u00A0', ' '));
    expect(formatWeekday(weekdayOf(day))).toBe(weekday.format(at));
  }
});
