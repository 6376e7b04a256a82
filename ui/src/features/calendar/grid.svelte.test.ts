import { flushSync, mount, tick, unmount } from 'svelte';
import { afterEach, expect, test, vi } from 'vitest';
import type { CalendarCard } from '$lib/generated/api';
import { useTransport } from '$lib/ipc';
import { session } from '$lib/session/session.svelte';
import CalendarGrid from './CalendarGrid.svelte';
import { Calendar } from './calendar.svelte';

const DAY = '2026-11-22';
const card: CalendarCard = {
  id: 'a', start: 570, minutes: 30, status: 'planned', day: DAY, patientId: 'p', patientName: 'Mina', staffId: 'd', roomId: null, roomName: null, serviceName: null,
  buffer: 0, isFirstVisit: false, hasAlert: false, beyond: null, seriesId: null, isDisplaced: false, note: '',
};
let end: (() => void) | undefined;

afterEach(() => end?.());

/** The grid of a day with one appointment, which one comes to as told. */
async function stand(known: { at?: { column: string; minute: number }; appointmentId?: string } = {}): Promise<Calendar> {
  vi.spyOn(session, 'practice', 'get').mockReturnValue({ today: DAY, nowMinute: 545, slotMinutes: 30, weekStart: 0 } as typeof session.practice);
  const detail = {
    columns: [{ id: 'd', name: 'Dr' }], appointments: [card], closures: [], openings: [], opens: 540, closes: 660, slotMinutes: 30,
    days: [{ day: DAY, isWeekend: false, holiday: null, hours: [{ columnId: 'd', start: 540, end: 660 }] }],
  };
  useTransport({ call: () => Promise.resolve(detail), onChanged: () => Promise.resolve(() => undefined) });
  let calendar!: Calendar;
  const drop = $effect.root(() => {
    calendar = new Calendar({ day: DAY, ...known });
  });
  flushSync();
  await vi.waitFor(() => expect(calendar.columns).toHaveLength(1));
  const grid = mount(CalendarGrid, { target: document.body, props: { calendar } });
  flushSync();
  end = () => {
    void unmount(grid);
    drop();
  };
  return calendar;
}

test('the arrows bring the focus from time to time and to the appointment', async () => {
  const calendar = await stand();
  document.querySelector<HTMLElement>('[data-at]')?.focus();
  const press = async (key: string): Promise<void> => {
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    await tick();
    await tick();
  };
  await press('ArrowDown');
  expect(calendar.card?.id).toBe('a');
  expect((document.activeElement as HTMLElement).dataset['card']).toBe('a');
  await press('ArrowDown');
  expect(calendar.stop?.start).toBe(600);
  expect((document.activeElement as HTMLElement).dataset['at']).toBe('');
});

test('one comes back to the time that one left, or to the appointment', async () => {
  const free = await stand({ at: { column: `${DAY}/d`, minute: 600 } });
  expect([free.stop?.start, free.card]).toEqual([600, undefined]);
  end?.();
  expect((await stand({ appointmentId: 'a' })).card?.id).toBe('a');
});
