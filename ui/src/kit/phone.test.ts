import { expect, it } from 'vitest';
import { shownPhone } from './phone';

it('a mobile is shown in the groups that are read aloud, however it was typed', () => {
  for (const typed of ['09123456789', '۰۹۱۲۳۴۵۶۷۸۹', '9123456789', '+989123456789', '00989123456789', '989123456789', '0912-345-67 89', '\u200e+98 912 345 6789\u202c']) {
    expect(shownPhone(typed), typed).toBe('0912 345 6789');
  }
});

it('another number stays as it was typed', () => {
  expect(shownPhone(' 021 88776655 ')).toBe('021 88776655');
  expect(shownPhone('+44 20 7946-0958')).toBe('+44 20 7946-0958');
});

it('a number from abroad has the groups of its country', () => {
  expect(shownPhone('+17025550102')).toBe('+1 702 555 0102');
  expect(shownPhone('+7 999 123-45-67')).toBe('+7 999 123 45 67');
  expect(shownPhone('+8613812345678')).toBe('+86 138 1234 5678');
});
