/** Every text of the window equals the core's: numbers, days, sums and messages in every language. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { m } from '../generated/messages';
import {
  amountInWords,
  directionOf,
  errorHint,
  errorText,
  formatAmount,
  formatDay,
  formatDayList,
  formatDayLong,
  formatDayShort,
  formatMoney,
  formatMonth,
  formatNumber,
  formatTime,
  importRemark,
  journalRedoText,
  journalText,
  journalUndoText,
  tagOf,
  type CodeArgs,
  type Style,
} from './index';
import { sayIfKnown, setSource } from './say';

interface Expected {
  style: Style;
  tag: string;
  rtl: boolean;
  texts: [key: string, attribute: string | null, args: CodeArgs, text: string][];
  codes: [family: string, code: string, args: CodeArgs, text: string, more: string | null, redo: string | null][];
  days: [day: string, long: string, medium: string, list: string, short: string][];
  sums: [minor: number, money: string, amount: string, words: string | null][];
  numbers: [number, string][];
  times: [number, string][];
  months: [year: number, month: number, string][];
}

// Written by `cargo test -p peyvand-words`; without it nothing is proven, so its absence fails.
const { styles } = JSON.parse(readFileSync('../target/words.json', 'utf8')) as { styles: Expected[] };

const functions = m as unknown as Record<string, (args: CodeArgs) => string>;

function camel(key: string): string {
  return key.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}

test('the core has written texts for every style', () => {
  expect(styles.length).toBeGreaterThanOrEqual(28);
  expect(styles[0]?.texts.length).toBeGreaterThan(100);
});

describe.each(styles)('$tag $style.calendar $style.digits $style.currency', (expected) => {
  function here<T>(rows: T[], ours: (row: T) => unknown): void {
    setSource(() => expected.style);
    expect(rows.map(ours)).toEqual(rows);
  }

  test('tag and direction', () => {
    expect(tagOf(expected.style)).toBe(expected.tag);
    expect(directionOf(expected.style) === 'rtl').toBe(expected.rtl);
  });

  test('messages', () => {
    const spoken = expected.texts.filter(([key]) => !/^(error|field|import|journal)-/.test(key));
    here(spoken, ([key, attribute, args]) => {
      const name = camel(attribute === null ? key : `${key}-${attribute}`);
      return [key, attribute, args, functions[name]?.(args)];
    });
  });

  test('fields of the record', () => {
    const fields = expected.texts.filter(([key]) => key.startsWith('field-'));
    expect(fields.length).toBeGreaterThan(0);
    here(fields, ([key, attribute, args]) => [key, attribute, args, sayIfKnown(key, attribute, {})]);
  });

  test('codes', () => {
    here(expected.codes, ([family, code, args]) => {
      const given = [family, code, args];
      if (family === 'error') return [...given, errorText(code, args), errorHint(code, args) ?? null, null];
      if (family === 'import') return [...given, importRemark(code), null, null];
      const offers = [journalUndoText(code) ?? null, journalRedoText(code) ?? null];
      return [...given, journalText(code), ...offers];
    });
  });

  test('days', () => {
    here(expected.days, ([day]) => [
      day,
      formatDayLong(day),
      formatDay(day),
      formatDayList(day),
      formatDayShort(day),
    ]);
    here(expected.months, ([year, month]) => [year, month, formatMonth(year, month)]);
    here(expected.times, ([minute]) => [minute, formatTime(minute)]);
  });

  test('numbers and sums', () => {
    here(expected.numbers, ([value]) => [value, formatNumber(value)]);
    here(expected.sums, ([minor]) => [
      minor,
      formatMoney(minor),
      formatAmount(minor),
      amountInWords(minor) ?? null,
    ]);
  });
});
