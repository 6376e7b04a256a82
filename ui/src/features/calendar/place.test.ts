import { expect, test } from 'vitest';
import { readTime } from './clock';
import { columnsInSight, downTo, minuteAt, minutesInSight, placeAt, type Layout } from './place';
import { firstOf, turned, weekOf, zoomed } from './span';

const layout: Layout = { axis: 60, column: 200, line: 28, step: 15, opens: 480, closes: 1200, count: 30 };

test('a minute and its place are each other’s way back', () => {
  expect(downTo(layout, 540)).toBe(112);
  expect(minuteAt(layout, 112)).toBe(540);
});

test('what is dropped comes to lie on the nearest line, and inside the day', () => {
  expect(placeAt(layout, 270, 117, 30)).toEqual({ at: 1, start: 540 });
  expect(placeAt(layout, -50, -400, 30)).toEqual({ at: 0, start: 480 });
  expect(placeAt(layout, 99_999, 99_999, 30)).toEqual({ at: 29, start: 1170 });
});

test('of thirty columns only those in sight are drawn', () => {
  const { from, to } = columnsInSight(layout, { top: 0, along: 2000, inline: 1060, block: 600 });
  expect(from).toBe(9);
  expect(to).toBe(16);
  const minutes = minutesInSight(layout, { top: 0, along: 0, inline: 1060, block: 600 });
  expect(minutes.to).toBeLessThan(1200);
});

test('the week begins where the practice says', () => {
  // 2026-11-22 is a Sunday; 5 is Saturday, 0 is Monday.
  expect(weekOf('2026-11-22', 5)).toBe('2026-11-21');
  expect(weekOf('2026-11-22', 0)).toBe('2026-11-16');
  expect(weekOf('2026-11-22', 6)).toBe('2026-11-22');
  expect(firstOf('2026-11-22', 'day', 5)).toBe('2026-11-22');
  expect(turned('2026-11-22', 'week', -1)).toBe('2026-11-15');
});

test('lines grow finer and coarser, also from a slot that is none of ours', () => {
  expect(zoomed(15, true)).toBe(10);
  expect(zoomed(5, true)).toBe(5);
  expect(zoomed(30, false)).toBe(30);
  expect(zoomed(25, false)).toBe(30);
});

test('a time is read as people type it', () => {
  expect(['9', '9:30', '930', '۱۴:۱۵', '24:00', '24:30', '9:75', 'noon', ''].map(readTime)).toEqual([540, 570, 570, 855, 1440, undefined, undefined, undefined, undefined]);
});
