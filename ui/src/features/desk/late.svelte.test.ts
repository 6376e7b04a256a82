import { flushSync } from 'svelte';
import { afterEach, expect, test } from 'vitest';
import type { AppointmentRow, ContactOutcome, DelayDetail, DelayPerson } from '$lib/generated/api';
import { useTransport } from '$lib/ipc';
import { Late, isTold } from './late.svelte';

const changed = { act: 'a', kind: 'delay.set', entities: [], born: null, fresh: true, skipped: 0 };
let end: (() => void) | undefined;

afterEach(() => end?.());

function person(id: string, isHere: boolean, answer: ContactOutcome | null): DelayPerson {
  const appointment: AppointmentRow = { id, patientId: `p-${id}`, patientName: id, staffId: 'd', staffName: 'd', serviceId: null, serviceName: null, day: '2026-11-22', start: 600, minutes: 30, status: 'planned', source: '', cancelReason: '', note: '', bookedOn: '2026-11-20', isFirstVisit: false, visitId: null, labels: [], roomId: null, roomName: null, buffer: 0, seriesId: null, beyond: null, beyondReason: '', addressForm: 'none', calledAs: '' };
  return { appointment, mobile: null, isHere, comeAt: 620, script: '', answer };
}

async function stand(people: DelayPerson[], minutes = 20): Promise<{ late: Late; sent: [string, unknown][] }> {
  const sent: [string, unknown][] = [];
  const detail: DelayDetail = { staffId: 'd', staffName: 'Dr. D', minutes, reason: 'r', told: 0, people };
  useTransport({
    call: (name, input) => {
      if (name === 'delays_show') return Promise.resolve(detail);
      sent.push([name, input]);
      return Promise.resolve(changed);
    },
    onChanged: () => Promise.resolve(() => undefined),
  });
  let late!: Late;
  end = $effect.root(() => {
    late = new Late('d');
  });
  flushSync();
  await Promise.resolve();
  await Promise.resolve();
  return { late, sent };
}

test('who does not know comes first; whoever is here is told at the desk, others by telephone', async () => {
  const { late, sent } = await stand([person('told', false, 'will-wait'), person('here', true, null), person('coming', false, 'no-answer')]);
  expect(late.isSaid).toBe(true);
  expect(late.chosen?.appointment.id).toBe('here');
  await late.answer('refreshment');
  expect(late.chosen?.appointment.id).toBe('coming');
  await late.answer('will-wait');
  expect(sent.map(([name, input]) => [name, (input as { appointmentId: string }).appointmentId, (input as { channel: string }).channel])).toEqual([
    ['appointments_contact', 'here', 'desk'],
    ['appointments_contact', 'coming', 'phone'],
  ]);
});

test('minutes are read in any digits, and go to the core with the reason', async () => {
  const { late, sent } = await stand([], 0);
  expect(late.isSaid).toBe(false);
  late.minutes = '۳۵';
  late.reason = ' surgery ';
  await late.save();
  expect(sent).toEqual([['delays_set', { staffId: 'd', minutes: 35, reason: 'surgery' }]]);
});

test('who was not reached does not know', () => {
  expect([null, 'no-answer', 'wrong-number', 'will-wait', 'wants-move'].map((answer) => isTold(person('a', false, answer as ContactOutcome | null)))).toEqual([false, false, false, true, true]);
});

test('the next who does not know comes after whoever answered; with nobody left it stays where it is', async () => {
  const { late } = await stand([person('a', false, null), person('b', false, null), person('c', false, 'will-wait')]);
  late.choose('b');
  await late.answer('will-wait');
  expect(late.chosen?.appointment.id).toBe('a');
  const { late: last } = await stand([person('x', false, 'will-wait'), person('y', false, null)]);
  await last.answer('will-wait');
  expect(last.chosen?.appointment.id).toBe('y');
});

test('a second press while an answer is on its way is nobody else\'s answer', async () => {
  const { late, sent } = await stand([person('a', false, null), person('b', false, null)]);
  await Promise.all([late.answer('will-wait'), late.answer('will-wait')]);
  expect(sent.length).toBe(1);
});
