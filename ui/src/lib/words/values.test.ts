import { beforeEach, expect, it } from 'vitest';
import { plain } from '$lib/i18n';
import { setStyle } from '$lib/i18n/locale.svelte';
import { momentText, valueText } from './values';

beforeEach(() => setStyle({ locale: 'en', calendar: 'gregorian', digits: 'latin' }));

const shown = (table: string, field: string, kind: string, text: string): string => plain(valueText({ table, field }, { kind, text }));

it('a value reads as the field it stands in', () => {
  expect(shown('appointment', 'start_minute', 'minute', '630')).toBe('10:30');
  expect(shown('appointment', 'status', 'code', 'confirmed')).not.toBe('confirmed');
  expect(shown('staff', 'is_active', 'yes-no', '0')).toBe('no');
  expect(shown('practice', 'weekend', 'weekday', '34')).toContain('Thursday');
  expect(shown('patient', 'given_name', 'text', 'Sara')).toBe('Sara');
});

it('what may not be seen says so, and what was empty says nothing', () => {
  expect(shown('patient', 'private_note', 'hidden', '')).toBe('Not shown to you');
  expect(valueText({ table: 'patient', field: 'city' }, null)).toBe('');
  expect(shown('patient', 'city', 'text', '')).toBe('');
});

it('a reason in one’s own words stays as it was written', () => {
  expect(shown('appointment', 'cancel_reason', 'code', 'Snow on the road')).toBe('Snow on the road');
  expect(shown('appointment', 'cancel_reason', 'code', 'patient')).not.toBe('patient');
});

it('a moment stands in the zone of the practice', () => {
  const midnight = Date.UTC(2026, 10, 21, 20, 45);
  expect(plain(momentText(midnight, 'Asia/Tehran'))).toContain('00:15');
  expect(plain(momentText(midnight, 'Asia/Tehran'))).toContain('22');
});
