import { describe, expect, it } from 'vitest';
import { weekdayOf } from '$lib/i18n/calendar';
import { monthGrid, readDay, type DaySense } from './dayText';

const jalali: DaySense = { calendar: 'jalali', today: '2026-11-22', words: { فردا: 1, امروز: 0 } };

describe('a typed day', () => {
  it('is read as the core reads it', () => {
    for (const typed of ['14050901', '۱۴۰۵/۹/۱', '1405-09-01', '1/9/1405', '1/9', '+0', 'امروز']) expect(readDay(typed, jalali), typed).toBe('2026-11-22');
    expect(readDay('فردا', jalali)).toBe('2026-11-23');
    expect(readDay('+2w', jalali)).toBe('2026-12-06');
    expect(readDay('+6پ', jalali)).toBe('2027-05-22');
    expect(readDay('−۳', jalali)).toBe('2026-11-19');
  });

  it('is refused when the calendar has no such day', () => {
    for (const typed of ['', '1405/13/1', '31/7', '1404/12/30', '2026/11/22', '1405/9', '1405/9-1', '14059', '+', '+1x']) expect(readDay(typed, jalali), typed).toBeUndefined();
    expect(readDay('1403/12/30', jalali)).toBe('2025-03-20');
  });

  it('of birth has a year of two digits and never lies ahead', () => {
    const birth = { ...jalali, isBirth: true };
    expect(readDay('63/1/1', birth)).toBe('1984-03-21');
    expect(readDay('1405/9/2', birth)).toBeUndefined();
  });
});

it('a month begins its weeks on the first day of the week', () => {
  const weeks = monthGrid('jalali', { year: 1405, month: 9 }, 5, weekdayOf);
  expect(weeks.every((week) => week.length === 7 && weekdayOf(week[0] ?? '') === 5)).toBe(true);
  expect(weeks[0]).toContain('2026-11-22');
  expect(weeks.flat()).toContain('2026-12-21');
});
