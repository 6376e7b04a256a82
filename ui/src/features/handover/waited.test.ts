import { expect, test } from 'vitest';
import { m } from '$lib/i18n';
import { waited } from './waited';

test('a wait is told in minutes, hours or days', () => {
  expect(waited(null)).toBeNull();
  expect(waited(0)).toBe(m.handoverJustNowLabel());
  expect(waited(59)).toBe(m.handoverMinutesLine({ count: 59 }));
  expect(waited(60)).toBe(m.handoverHoursLine({ count: 1 }));
  expect(waited(24 * 60 - 1)).toBe(m.handoverHoursLine({ count: 23 }));
  expect(waited(3 * 24 * 60)).toBe(m.handoverDaysLine({ count: 3 }));
});
