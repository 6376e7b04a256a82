import { flushSync, mount, unmount } from 'svelte';
import { afterEach, expect, it } from 'vitest';
import Choice from './Choice.svelte';

const options = [
  { value: 'a', label: 'نگار امینی' },
  { value: 'b', label: 'علی رضایی' },
  { value: 'c', label: 'Анна Ёлкина' },
];
let standing: Record<string, unknown> | undefined;

afterEach(() => standing && void unmount(standing));

function stand(): { input: HTMLInputElement; chosen: string[] } {
  const chosen: string[] = [];
  standing = mount(Choice, { target: document.body, props: { label: 'مسئول', options, value: '', empty: 'موردی نیست', onchoose: (value: string) => chosen.push(value) } });
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

function press(input: HTMLInputElement, key: string): void {
  input.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
  flushSync();
}

it('letters of any form narrow the list, and Enter takes', () => {
  const { input, chosen } = stand();
  type(input, 'علي');
  expect(document.querySelectorAll('[role="option"]')).toHaveLength(1);
  press(input, 'Enter');
  expect(chosen).toEqual(['b']);
  expect(input.value).toBe('علی رضایی');
});

it('arrows go round, and Escape leaves the choice as it was', () => {
  const { input, chosen } = stand();
  press(input, 'ArrowDown');
  press(input, 'ArrowUp');
  expect(document.querySelector('[aria-selected="true"]')?.textContent).toContain('Анна');
  press(input, 'Escape');
  expect(chosen).toEqual([]);
  expect(input.getAttribute('aria-expanded')).toBe('false');
});

it('leaving with a text that names exactly one takes it, and an unclear one takes nothing', () => {
  const { input, chosen } = stand();
  type(input, 'елк');
  input.dispatchEvent(new FocusEvent('blur'));
  flushSync();
  type(input, 'ا');
  input.dispatchEvent(new FocusEvent('blur'));
  flushSync();
  expect(chosen).toEqual(['c']);
});

it('a list that was only opened leaves the choice as it was; an emptied field chooses nothing', () => {
  const { input } = stand();
  type(input, 'علي');
  press(input, 'Enter');
  press(input, 'ArrowDown');
  input.dispatchEvent(new FocusEvent('blur'));
  flushSync();
  expect(input.value).toBe('علی رضایی');
  type(input, '');
  input.dispatchEvent(new FocusEvent('blur'));
  flushSync();
  expect(input.value).toBe('');
});
