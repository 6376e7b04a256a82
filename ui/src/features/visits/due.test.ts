import { expect, test } from 'vitest';
import { dueOn } from './due';

test('weeks are days, months are months of the practice’s calendar', () => {
  expect(dueOn('2w', '2026-11-22', '')).toBe('2026-12-06');
  // 1 Azar 1405, one Jalali month on: 1 Dey 1405.
  expect(dueOn('1m', '2026-11-22', '')).toBe('2026-12-22');
});

test('a month’s end is not run over', () => {
  // 31 Shahrivar 1405 has no twin in Mehr: the last of Mehr is taken.
  expect(dueOn('1m', '2026-09-22', '')).toBe('2026-10-22');
});

test('a date of one’s own is itself, and nothing while none is written', () => {
  expect(dueOn('date', '2026-11-22', '2027-01-05')).toBe('2027-01-05');
  expect(dueOn('date', '2026-11-22', '')).toBeNull();
});
