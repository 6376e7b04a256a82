/** A date field's words and calendar, from the locale and the practice. */
import type { DayWords } from '$kit/dayWords';
import { formatDayLong, formatDayShort, formatMonth, formatNumber, formatWeekdayShort, m, partsOf, currentStyle } from '$lib/i18n';
import * as days from '$lib/i18n/day';
import { plain } from '$lib/i18n/plain';
import { session } from '$lib/session/session.svelte';

export function dayWords(isBirth: boolean): DayWords {
  const { calendar } = currentStyle();
  const { today, weekStart, weekend } = session.practice;
  return {
    calendar,
    today,
    isBirth,
    weekStart,
    weekend,
    words: nearWords(),
    short: formatDayShort,
    long: formatDayLong,
    other: (day) => (calendar === 'jalali' ? days.dayMedium({ ...currentStyle(), calendar: 'gregorian' }, day) : ''),
    number: (day) => formatNumber(partsOf(calendar, day).day),
    month: formatMonth,
    weekday: formatWeekdayShort,
    invalid: m.appDateInvalid(),
    open: m.appDateOpenAction(),
    before: m.appDateBeforeAction(),
    after: m.appDateAfterAction(),
  };
}

function nearWords(): Record<string, number> {
  const near: [string, number][] = [
    [m.appDateYesterdayAction(), -1],
    [m.appDateTodayAction(), 0],
    [m.appDateTomorrowAction(), 1],
    [m.appDateOvermorrowAction(), 2],
  ];
  // «پس‌فردا» is as often typed without its joint.
  return Object.fromEntries(near.flatMap(([word, away]) => spelled(plain(word).toLowerCase()).map((text) => [text, away])));
}

function spelled(word: string): string[] {
  return [word, word.replaceAll('\u200c', ''), word.replaceAll('\u200c', ' ')];
}
