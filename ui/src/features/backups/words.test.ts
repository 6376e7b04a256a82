import { beforeEach, expect, it } from 'vitest';
import { setStyle } from '$lib/i18n/locale.svelte';
import { plain } from '$lib/i18n';
import { ageText, lastLine, readTime, sizeText, whoseText } from './words';

beforeEach(() => setStyle({ locale: 'en', calendar: 'gregorian' }));

it('the last backup is told by how near it is', () => {
  const at = (day: string): string => plain(lastLine({ day, minute: 18 * 60 + 40 }, '2026-11-22') ?? '');
  expect(at('2026-11-22')).toBe('Backup: today, 18:40');
  expect(at('2026-11-21')).toBe('Backup: yesterday, 18:40');
  expect(at('2026-11-10')).toContain('10');
  expect(lastLine({ day: null, minute: null }, '2026-11-22')).toBeUndefined();
});

it('a time is read as people type it, in any digits', () => {
  expect(readTime('20:00')).toBe(1200);
  expect(readTime('۲۰')).toBe(1200);
  expect(readTime(' 7.30 ')).toBe(450);
  for (const text of ['24', '12:60', 'noon', '']) expect(readTime(text)).toBeUndefined();
});

it('a size is never nothing, and an age is told in days', () => {
  expect(plain(sizeText(20))).toBe('1 MB');
  expect(plain(sizeText(900 * 1024 * 1024))).toBe('900 MB');
  expect(plain(sizeText(64 * 1024 * 1024 * 1024))).toBe('64 GB');
  expect(plain(ageText(0, 3 * 24 * 60 * 60 * 1000))).toBe('3 days old');
  expect(plain(ageText(0, 5))).toBe('today');
});

it('another practice is told even when both are samples', () => {
  expect(whoseText({ isOurs: false, isSample: true })).toBe('Of another practice');
  expect(whoseText({ isOurs: null, isSample: false })).toBe('Not opened yet');
});
