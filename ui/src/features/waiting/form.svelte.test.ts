import { flushSync } from 'svelte';
import { afterEach, expect, it } from 'vitest';
import type { SessionDetail, WaitingDraft, WaitingRow } from '$lib/generated/api';
import { useTransport } from '$lib/ipc';
import { session } from '$lib/session/session.svelte';
import { WaitingForm } from './form.svelte';
import { Waiting } from './waiting.svelte';

let sent: unknown;
let end = (): void => undefined;

afterEach(() => end());

const row = {
  id: 'w', patientId: 'p', patientName: 'Sara', mobile: null, serviceId: 's', serviceName: 'Check', minutes: 20, staffIds: ['d'], staffNames: ['Dr'], weekdays: [5], start: 540, end: 810,
  fromDay: '2026-11-22', untilDay: '2026-12-22', urgency: 2, mayCall: true, note: '', appointment: null, state: 'open', daysWaiting: 1, offers: 0,
} as unknown as WaitingRow;

function begin(known: WaitingRow | undefined, patientId?: string): WaitingForm {
  useTransport({
    call: async (_name, input) => {
      sent = input;
      return { act: 'a', kind: 'waiting.add', entities: [], born: null, fresh: true, skipped: 0 };
    },
    onChanged: async () => () => undefined,
  });
  const practice = { today: '2026-11-22', name: '', language: 'en', weekStart: 0, weekend: [], calendar: 'gregorian', digits: 'latin' };
  session.hold({ state: 'signed-in', practice, user: null, logins: [], isSample: false, language: 'en' } as unknown as SessionDetail);
  let form!: WaitingForm;
  end = $effect.root(() => {
    form = new WaitingForm(known, patientId);
  });
  flushSync();
  return form;
}

it('what is known of an entry comes back as it was', async () => {
  const form = begin(row);
  expect(form.hours).toBe('9-13:30');
  expect(form.urgency).toBe('urgent');
  await form.save();
  expect(sent).toMatchObject({ id: 'w', draft: { start: 540, end: 810, urgency: 2, weekdays: [5], staffIds: ['d'], minutes: 20 } });
});

it('without hours any hour suits, and without a length it is the one of the service', async () => {
  const form = begin(undefined, 'p');
  expect(form.canSave).toBe(true);
  await form.save();
  expect(sent).toMatchObject({ patientId: 'p', start: 0, end: 1440, minutes: null, mayCall: false, urgency: 0, fromDay: '2026-11-22', untilDay: '2026-12-22' } satisfies Partial<WaitingDraft>);
});

it('hours that cannot be read, or two stretches, are not sent', () => {
  const form = begin(undefined, 'p');
  form.hours = '۹-۱۳';
  expect(form.span()).toEqual({ weekday: 0, start: 540, end: 780 });
  form.hours = 'in the morning';
  expect(form.canSave).toBe(false);
  form.hours = '9-11 14-16';
  expect(form.canSave).toBe(false);
});

it('what was begun for one is not gone on with for another', () => {
  begin(undefined);
  let waiting!: Waiting;
  const stop = $effect.root(() => {
    waiting = new Waiting();
  });
  waiting.add();
  const { form } = waiting;
  if (form) [form.patientId, form.note] = ['p', 'in the evening'];
  waiting.form = undefined;
  waiting.add('other');
  expect(waiting.form).toMatchObject({ patientId: 'other', note: '' });
  stop();
});

it('a form that was closed comes back as it was, and anew once it is saved', async () => {
  begin(undefined);
  let waiting!: Waiting;
  const stop = $effect.root(() => {
    waiting = new Waiting();
  });
  waiting.add();
  const first = waiting.form as WaitingForm | undefined;
  if (first) [first.patientId, first.note] = ['p', 'in the evening'];
  waiting.form = undefined;
  waiting.add();
  expect(waiting.form).toMatchObject({ patientId: 'p', note: 'in the evening' });
  await first?.save();
  waiting.add();
  expect(waiting.form).toMatchObject({ patientId: null, note: '' });
  stop();
});
