import { flushSync } from 'svelte';
import { afterEach, expect, test, vi } from 'vitest';
import type { FreeTime, SessionDetail } from '$lib/generated/api';
import { useTransport } from '$lib/ipc';
import { session } from '$lib/session/session.svelte';
import { Booking } from './booking.svelte';

const DAY = '2026-11-22';
let end: (() => void) | undefined;

afterEach(() => end?.());

const time = (start: number): FreeTime => ({ staffId: 'd', staffName: 'Dr. D', roomId: null, roomName: null, day: DAY, start, minutes: 30 });

/** A booking in a practice with these services. */
async function stand(services: readonly string[], known: { patientId?: string; stepId?: string }): Promise<Booking> {
  session.hold({ state: 'signed-in', practice: { today: DAY, slotMinutes: 15 }, user: null, logins: [], language: 'en' } as unknown as SessionDetail);
  const answers: Record<string, unknown> = {
    services_list: services.map((id) => ({ id, name: id, minutes: 30, isActive: true })), staff_list: [], rooms_list: [],
    appointments_free: [time(540), time(600)], patients_show: { id: 'p', openSteps: [{ id: 's', serviceId: null, colleagueId: null, dueOn: null, visitId: 'v' }] }, visits_show: { services: [] },
  };
  useTransport({
    // Half past eight is taken.
    call: (name, input) => Promise.resolve(name === 'appointments_free' && (input as { at: number | null }).at === 510 ? [] : answers[name]),
    onChanged: () => Promise.resolve(() => undefined),
  });
  let booking!: Booking;
  end = $effect.root(() => {
    booking = new Booking(known, DAY);
  });
  flushSync();
  await vi.waitFor(() => expect(booking.times).toHaveLength(2));
  return booking;
}

test('without a service nothing is booked: it is said beside the field, and the time that was taken waits', async () => {
  const booking = await stand(['check-up'], { patientId: 'p' });
  booking.take(1);
  expect(booking.isAnswered()).toBe(false);
  expect(booking.wrongService).toBeTruthy();
  booking.serve('check-up');
  flushSync();
  expect(booking.wrongService).toBeUndefined();
  expect(booking.isAnswered()).toBe(true);
  expect([booking.time?.start, booking.time?.minutes]).toEqual([600, 30]);
});

test('a practice without services, and what a next step asks for, are booked at once', async () => {
  expect((await stand([], { patientId: 'p' })).isAnswered()).toBe(true);
  end?.();
  const ofStep = await stand(['check-up'], { patientId: 'p', stepId: 's' });
  await vi.waitFor(() => expect(ofStep.step).toBeDefined());
  expect(ofStep.isAnswered()).toBe(true);
});

test('a time that was pointed at and is not free stands behind the free ones, and says so', async () => {
  const booking = await stand(['check-up'], { patientId: 'p' });
  booking.fixed = { staffId: 'd', roomId: null, day: DAY, start: 510 };
  await vi.waitFor(() => expect(booking.asked?.start).toBe(510));
  expect(booking.times.map((one) => one.start)).toEqual([540, 600, 510]);
  expect(booking.time?.start).toBe(540);
});

test('a booking is begun with whoever was typed or chosen in it, not with whom it was opened for', async () => {
  expect((await stand([], { patientId: 'p' })).isBegun).toBe(false);
  end?.();
  const booking = await stand([], {});
  expect(booking.isBegun).toBe(false);
  booking.newcomer.begin('Mina Rad');
  expect(booking.isBegun).toBe(true);
});

test('who it is for is asked first', async () => {
  const booking = await stand(['check-up'], {});
  expect(booking.isAnswered()).toBe(false);
  expect(booking.wrongPatient).toBeTruthy();
  expect(booking.wrongService).toBeUndefined();
});
