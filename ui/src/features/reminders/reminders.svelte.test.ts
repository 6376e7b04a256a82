import { flushSync } from 'svelte';
import { afterEach, expect, it } from 'vitest';
import type { ReminderRow } from '$lib/generated/api';
import { useTransport } from '$lib/ipc';
import { changed } from '$lib/live/changed.svelte';
import { Reminders } from './reminders.svelte';

let end = (): void => undefined;
let list: ReminderRow[] = [];

afterEach(() => end());

const row = (id: string): ReminderRow => ({ appointment: { id, patientId: id, patientName: id }, purpose: 'remind24', tries: 0 }) as unknown as ReminderRow;

async function becomes(...ids: string[]): Promise<void> {
  list = ids.map(row);
  changed.touch(['appointment_contact']);
  flushSync();
  await new Promise((done) => setTimeout(done));
}

it('done are those who were on the list and are gone, and no longer when they come back', async () => {
  useTransport({
    call: async (name) => (name === 'reminders_list' ? list : { act: 'a', kind: 'appointment.contact', entities: [], born: null, fresh: true, skipped: 0 }),
    onChanged: async () => () => undefined,
  });
  let reminders!: Reminders;
  end = $effect.root(() => {
    reminders = new Reminders();
  });
  flushSync();
  await becomes('a', 'b', 'c');
  expect(reminders.done).toBe(0);
  await reminders.record(row('a'), 'wants-move');
  await becomes('a', 'b', 'c');
  expect(reminders.done).toBe(0);
  await reminders.record(row('a'), 'confirmed');
  await becomes('b', 'c', 'd');
  expect(reminders.done).toBe(1);
  await becomes('a', 'b', 'c', 'd');
  expect(reminders.done).toBe(0);
});
