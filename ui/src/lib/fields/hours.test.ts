import { expect, test } from 'vitest';
import { hoursText, readHours } from './hours';

test('hours are read as people type them, in any digits', () => {
  const twice = [{ weekday: 5, start: 540, end: 780 }, { weekday: 5, start: 990, end: 1200 }];
  expect(readHours('9-13 16:30-20', 5)).toEqual(twice);
  expect(readHours('۹ - ۱۳، ۱۶:۳۰ – ۲۰', 5)).toEqual(twice);
  expect(readHours('', 5)).toEqual([]);
});

test('what is no span of a day is not taken', () => {
  for (const text of ['9', '13-9', '9-25', '9:70-10', 'nine-ten']) expect(readHours(text, 0)).toBeUndefined();
});

test('what was read is written the same way', () => {
  expect(hoursText(readHours('9-13 16:30-20', 2) ?? [], 2)).toBe('9-13 16:30-20');
});
