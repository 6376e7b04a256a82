import { flushSync, mount, unmount } from 'svelte';
import { afterEach, expect, it } from 'vitest';
import type { Changed } from '$lib/generated/api';
import { m } from '$lib/i18n';
import { toasts } from '$lib/toasts/toasts.svelte';
import Toasts from './Toasts.svelte';

const done = (kind: string): Changed => ({ act: 'a', kind, entities: [], born: null, fresh: true, skipped: 0 });
let shown: Record<string, unknown> | undefined;

afterEach(async () => {
  if (shown) await unmount(shown);
  shown = undefined;
  toasts.clear();
});

/** The buttons of the toast after an act. */
function ways(kind: string): string[] {
  toasts.clear();
  toasts.tell(done(kind));
  shown ??= mount(Toasts, { target: document.body });
  flushSync();
  return [...document.querySelectorAll('button .words')].map((button) => button.textContent ?? '');
}

it('offers the way back after an act, and the way forth after an undo', () => {
  expect(ways('patient.edit')).toEqual([m.appUndoAction()]);
  expect(ways('journal.undo')).toEqual([m.appRedoAction()]);
  expect(ways('journal.redo')).toEqual([m.appUndoAction()]);
});

it('offers none after an act that is never taken back: it would take back the one before', () => {
  expect(ways('staff.pin')).toEqual([]);
});
