import { flushSync } from 'svelte';
import { afterEach, expect, it } from 'vitest';
import type { Changed } from '$lib/generated/api';
import { useTransport } from '$lib/ipc';
import { journal } from '$lib/journal/journal.svelte';
import { standAgain } from './again.svelte';
import { Chosen } from './chosen.svelte';
import { act } from './doing.svelte';

const done = (id: string): Changed => ({ act: id, kind: 'appointment.contact', entities: [], born: null, fresh: true, skipped: 0 });
let end = (): void => undefined;

afterEach(() => end());

/** A list that is worked through, and the acts that can be taken back. */
function stand(...first: string[]): { chosen: Chosen<string>; becomes: (...rows: string[]) => void; write: () => Promise<unknown>; undo: () => Promise<void> } {
  let rows = $state.raw(first);
  const written: string[] = [];
  let chosen!: Chosen<string>;
  useTransport({
    call: async (name) => {
      if (name === 'journal_state') return { undo: written.at(-1) ? { id: written.at(-1), kind: 'appointment.contact', at: 0, day: '', minute: 0, staffName: null, about: null } : null, redo: null };
      written.pop();
      return done('undo');
    },
    onChanged: async () => () => undefined,
  });
  end = $effect.root(() => {
    chosen = new Chosen(() => rows, (row) => row);
    standAgain({ rows: () => rows, key: (row) => row, chosen: () => chosen.row, again: chosen.take });
  });
  flushSync();
  const write = (): Promise<unknown> => act(async (id) => {
    written.push(id);
    return done(id);
  });
  const becomes = (...now: string[]): void => {
    rows = now;
    flushSync();
  };
  const undo = async (): Promise<void> => {
    await journal.undo();
    flushSync();
  };
  return { chosen, becomes, write, undo };
}

it('an undo gives the choice back to whoever it is about, though others were chosen since', async () => {
  const { chosen, write, undo } = stand('Leon', 'Leah', 'Eric');
  chosen.take('Leon');
  await write();
  chosen.next();
  await write();
  chosen.take('Eric');
  await undo();
  expect(chosen.row).toBe('Leah');
  await undo();
  expect(chosen.row).toBe('Leon');
});

it('whoever left the list is waited for until they are back', async () => {
  const { chosen, becomes, write, undo } = stand('Leon', 'Leah', 'Eric');
  chosen.take('Leon');
  await write();
  becomes('Leah', 'Eric');
  chosen.take('Leah');
  await undo();
  expect(chosen.row).toBe('Leah');
  becomes('Leon', 'Leah', 'Eric');
  expect(chosen.row).toBe('Leon');
});

it('an act that is done meanwhile ends the waiting', async () => {
  const { chosen, becomes, write, undo } = stand('Leon', 'Leah');
  chosen.take('Leon');
  await write();
  becomes('Leah');
  await undo();
  chosen.take('Leah');
  await write();
  becomes('Leon', 'Leah');
  expect(chosen.row).toBe('Leah');
});
