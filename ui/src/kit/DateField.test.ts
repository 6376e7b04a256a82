import { flushSync, mount, tick, unmount } from 'svelte';
import { afterEach, expect, it } from 'vitest';
import DateField from './DateField.svelte';
import type { DayWords } from './dayWords';

const words: DayWords = {
  calendar: 'jalali', today: '2026-11-22', words: { فردا: 1 }, weekStart: 5, weekend: [4],
  short: (day) => day, long: (day) => day, other: () => '', number: (day) => day.slice(-2), month: (year, month) => `${year}-${month}`, weekday: String,
  invalid: 'no such day', open: 'open', before: 'before', after: 'after',
};
let standing: Record<string, unknown> | undefined;

afterEach(() => standing && void unmount(standing));

function stand(): { input: HTMLInputElement; chosen: string[] } {
  const chosen: string[] = [];
  standing = mount(DateField, { target: document.body, props: { label: 'day', value: '', words, chips: [{ step: '+1w', label: 'week' }], onchoose: (day: string) => chosen.push(day) } });
  flushSync();
  const input = document.querySelector('input');
  if (!input) throw new Error('no field');
  return { input, chosen };
}

function type(input: HTMLInputElement, text: string): void {
  input.value = text;
  input.dispatchEvent(new Event('input', { bubbles: true }));
  flushSync();
}

it('refuses a day that the calendar does not have at once, and keeps what was typed', () => {
  const { input, chosen } = stand();
  type(input, '31/7');
  expect(document.querySelector('[role="alert"]')?.textContent).toBe('no such day');
  expect(input.value).toBe('31/7');
  type(input, '30/7');
  expect(document.querySelector('[role="alert"]')).toBeNull();
  expect(chosen).toEqual(['2026-10-22']);
});

it('a chip is a step from today', () => {
  const { chosen } = stand();
  [...document.querySelectorAll('button')].find((button) => button.textContent?.includes('week'))?.click();
  flushSync();
  expect(chosen).toEqual(['2026-11-29']);
});

it('the month opens on the day with the focus in it, and gives it back', async () => {
  const { input, chosen } = stand();
  input.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true }));
  flushSync();
  expect(document.activeElement?.getAttribute('aria-label')).toBe('2026-11-22');
  document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'PageDown', bubbles: true }));
  await tick();
  await tick();
  expect(document.activeElement?.getAttribute('aria-label')).toBe('2026-12-22');
  (document.activeElement as HTMLElement).click();
  flushSync();
  expect(chosen).toEqual(['2026-12-22']);
  expect(document.activeElement).toBe(input);
});
