import { beforeEach, expect, it } from 'vitest';
import type { ActRow, Changed } from '$lib/generated/api';
import { useTransport } from '$lib/ipc';
import { toasts } from '$lib/toasts/toasts.svelte';
import { journal } from './journal.svelte';

const row = (id: string, kind: string): ActRow => ({ id, kind, at: 0, day: '2026-11-22', minute: 0, staffName: null, about: id });
const done = (kind: string): Changed => ({ act: 'a', kind, entities: [], born: null, fresh: true, skipped: 0 });
let stack: ActRow[] = [];

beforeEach(() => {
  toasts.clear();
  stack = [row('Sara', 'patient.edit'), row('Ali', 'appointment.book')];
  useTransport({
    call: async (name) => {
      if (name === 'journal_state') return { undo: stack.at(-1) ?? null, redo: null };
      if (name === 'journal_undo' && stack.length > 0) return void stack.pop(), done('journal.undo');
      throw { code: 'undo-nothing', args: {} };
    },
    onChanged: async () => () => undefined,
  });
});

it('the note after an undo tells the act that was really taken back, however fast the key is pressed', async () => {
  const told: unknown[] = [];
  await Promise.all([journal.undo().then(() => told.push(toasts.list.at(-1)?.takenBack)), journal.undo().then(() => told.push(toasts.list.at(-1)?.takenBack))]);
  expect(told).toMatchObject([{ kind: 'appointment.book', about: 'Ali' }, { kind: 'patient.edit', about: 'Sara' }]);
});

it('with nothing left the refusal is told, and no act', async () => {
  stack = [];
  await journal.undo();
  expect(toasts.list).toMatchObject([{ refused: { code: 'undo-nothing' } }]);
});
