import { afterEach, expect, test } from 'vitest';
import { useTransport } from '$lib/ipc';
import { Saying, type Said } from './saying.svelte';

let end: (() => void) | undefined;

afterEach(() => end?.());

const about: Said = { kinds: ['welcome', 'angry'], name: 'n', patientId: 'p', appointmentId: 'a', visitId: null, minutes: null, place: { key: 'a', lane: 'waiting' } };

function stand(): Saying {
  useTransport({ call: () => new Promise(() => undefined), onChanged: () => Promise.resolve(() => undefined) });
  let saying!: Saying;
  end = $effect.root(() => {
    saying = new Saying();
  });
  saying.say(about);
  return saying;
}

test('the welcome waits until they stand in the waiting room, and goes when the arrival is taken back', () => {
  const saying = stand();
  saying.see('way', 0);
  expect(saying.about).toBeDefined();
  saying.see('waiting', 0);
  expect(saying.about).toBeDefined();
  saying.see('way', 0);
  expect(saying.about).toBeUndefined();
});

test('the words go with whoever goes on, and with amends that were taken back', () => {
  const gone = stand();
  gone.see('waiting', 0);
  gone.see(undefined, 0);
  expect(gone.about).toBeUndefined();
  end?.();
  const owed = stand();
  owed.see('waiting', 0);
  owed.see('waiting', 2);
  expect(owed.about).toBeDefined();
  owed.see('waiting', 0);
  expect(owed.about).toBeUndefined();
});
