import { beforeEach, expect, it } from 'vitest';
import type { TodayCard } from '$lib/generated/api';
import { plain } from '$lib/i18n';
import { setStyle } from '$lib/i18n/locale.svelte';
import { estimateOf, occasionsOf, tagsOf } from './words';

beforeEach(() => setStyle({ locale: 'en', calendar: 'gregorian', digits: 'latin' }));

function card(change: Partial<TodayCard>): TodayCard {
  return { appointment: null, visitId: 'v', means: 'in-person', isInRoom: false, patientId: 'p', patientName: 'n', time: 600, serviceName: null, staffName: null, minutes: null, isLate: false, isFirstVisit: false, referrerName: null, labels: [], steps: [], queueNo: null, isWalkIn: false, waitLevel: 'fine', amends: [], estimate: null, addressForm: 'none', calledAs: '', ...change };
}

const estimate = (waitMinutes: number, comeAt: number): TodayCard['estimate'] => ({ appointmentId: 'a', waitMinutes, comeAt, seen: 8, pacePercent: 100 });

it('a wait is said rounded up, and when to come only if it is later than was booked', () => {
  expect(plain(estimateOf(card({ estimate: estimate(12, 610) })) ?? '')).toBe('Less than 15 min to wait; best to come at 10:10');
  expect(plain(estimateOf(card({ estimate: estimate(15, 600) })) ?? '')).toBe('Less than 20 min to wait');
  expect(estimateOf(card({ estimate: estimate(0, 600) }))).toBeUndefined();
  expect(estimateOf(card({}))).toBeUndefined();
});

it('the level of a wait is a color and a word', () => {
  const shown = (change: Partial<TodayCard>): unknown => tagsOf({ key: 'k', lane: 'waiting', card: card(change) }).map(({ text, tone }) => [plain(text), tone]);
  expect(shown({ minutes: 0 })).toEqual([['Just arrived', 'good']]);
  expect(shown({ minutes: 18, waitLevel: 'notice' })).toEqual([['18 min, say a word', 'due']]);
  expect(shown({ minutes: 31, waitLevel: 'limit', amends: ['apology', 'refreshment'] })).toEqual([['31 min, long wait', 'alert'], ['Apology and refreshment', 'good']]);
});

it('what is said first is what fits the moment', () => {
  const first = (lane: 'way' | 'waiting' | 'leaving', change: Partial<TodayCard>): string | undefined => occasionsOf({ key: 'k', lane, card: card(change) })[0];
  expect(first('way', {})).toBe('welcome');
  expect(first('waiting', {})).toBe('welcome');
  expect(first('waiting', { waitLevel: 'limit' })).toBe('long-wait');
  expect(first('leaving', {})).toBe('angry');
});
