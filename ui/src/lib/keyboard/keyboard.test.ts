import { afterEach, expect, it } from 'vitest';
import { toasts } from '$lib/toasts/toasts.svelte';
import { keyboard, type Level } from './keyboard.svelte';

const leaving: (() => void)[] = [];
let done: string[] = [];

afterEach(() => {
  leaving.splice(0).forEach((leave) => leave());
  document.body.replaceChildren();
  done = [];
  toasts.clear();
});

function provide(level: Level, keys: string, id: string, when = true): void {
  leaving.push(keyboard.provide(level, () => [{ id, title: () => id, keys, when: () => when, run: () => done.push(id) }]));
}

function press(init: KeyboardEventInit, on: HTMLElement = document.body): void {
  on.addEventListener('keydown', keyboard.press, { once: true });
  on.dispatchEvent(new KeyboardEvent('keydown', { cancelable: true, ...init }));
}

function field(): HTMLInputElement {
  const input = document.createElement('input');
  document.body.append(input);
  return input;
}

it('a key is known by its place, whatever letter the layout gives', () => {
  provide('app', 'N', 'new');
  press({ code: 'KeyN', key: 'د' });
  press({ code: 'KeyN', key: 'т' });
  press({ code: 'KeyB', key: 'n' });
  expect(done).toEqual(['new', 'new']);
});

it('the number pad counts as the row of digits', () => {
  provide('view', '3', 'third');
  press({ code: 'Numpad3', key: '۳' });
  expect(done).toEqual(['third']);
});

it('plus is pressed as it is printed, above the equals sign, and without Shift', () => {
  provide('view', '+', 'finer');
  press({ code: 'Equal', key: '+', shiftKey: true });
  press({ code: 'Equal', key: '=' });
  expect(done).toEqual(['finer', 'finer']);
});

it('an open dialog is asked alone', () => {
  provide('app', 'N', 'app');
  provide('view', 'N', 'view');
  press({ code: 'KeyN' });
  provide('dialog', 'C', 'dialog');
  press({ code: 'KeyN' });
  press({ code: 'KeyC' });
  expect(done).toEqual(['view', 'dialog']);
});

it('what works everywhere works above a dialog too, after the dialog\'s own', () => {
  leaving.push(keyboard.provide('app', () => [{ id: 'lock', title: () => 'lock', keys: 'Ctrl+L', isEverywhere: true, run: () => done.push('lock') }]));
  provide('dialog', 'C', 'dialog');
  press({ code: 'KeyL', ctrlKey: true }, field());
  press({ code: 'KeyC' });
  expect(done).toEqual(['lock', 'dialog']);
});

it('what cannot be done now lets the next layer answer', () => {
  provide('app', 'N', 'app');
  provide('view', 'N', 'view', false);
  press({ code: 'KeyN' });
  expect(done).toEqual(['app']);
});

it('a text field keeps its letters and its own undo, and gives up the rest', () => {
  provide('app', 'N', 'new');
  provide('app', 'Ctrl+Z', 'undo');
  provide('app', 'Ctrl+K', 'search');
  const input = field();
  input.focus();
  input.dispatchEvent(new Event('input', { bubbles: true }));
  press({ code: 'KeyN' }, input);
  press({ code: 'KeyZ', ctrlKey: true }, input);
  press({ code: 'KeyK', ctrlKey: true }, input);
  expect(done).toEqual(['search']);
});

it('nothing is taken from an input method', () => {
  provide('app', 'Enter', 'enter');
  press({ code: 'Enter', isComposing: true });
  press({ code: 'Enter', keyCode: 229 });
  expect(done).toEqual([]);
});

it('Enter on a button presses the button', () => {
  provide('view', 'Enter', 'main');
  const button = document.createElement('button');
  document.body.append(button);
  press({ code: 'Enter' }, button);
  press({ code: 'Enter' });
  expect(done).toEqual(['main']);
});

it('a field in which nothing was written since it got the focus has nothing of its own to take back', () => {
  provide('app', 'Ctrl+Z', 'undo');
  const [input, other] = [field(), field()];
  input.focus();
  press({ code: 'KeyZ', ctrlKey: true }, input);
  input.dispatchEvent(new Event('input', { bubbles: true }));
  press({ code: 'KeyZ', ctrlKey: true }, input);
  expect(done).toEqual(['undo']);
  other.focus();
  input.focus();
  press({ code: 'KeyZ', ctrlKey: true }, input);
  expect(done).toEqual(['undo', 'undo']);
});

it('Enter that is held down is one press', () => {
  provide('view', 'Enter', 'main');
  press({ code: 'Enter' });
  press({ code: 'Enter', repeat: true });
  expect(done).toEqual(['main']);
});

it('the way back that a toast offers works above a dialog too, and goes with the toast', () => {
  provide('app', 'Ctrl+Z', 'undo');
  provide('dialog', 'C', 'dialog');
  press({ code: 'KeyZ', ctrlKey: true });
  expect(done).toEqual([]);
  toasts.tell({ act: 'a', kind: 'patient.edit', entities: [], born: null, fresh: true, skipped: 0 });
  press({ code: 'KeyZ', ctrlKey: true });
  expect(done).toEqual(['undo']);
  toasts.clear();
  toasts.tell({ act: 'b', kind: 'staff.pin', entities: [], born: null, fresh: true, skipped: 0 });
  press({ code: 'KeyZ', ctrlKey: true });
  expect(done).toEqual(['undo']);
});
