import { flushSync } from 'svelte';
import { afterEach, expect, it } from 'vitest';
import type { PatientDetail, PatientDraft, RightName, SessionDetail } from '$lib/generated/api';
import { useTransport } from '$lib/ipc';
import { session } from '$lib/session/session.svelte';
import { PatientForm } from './form.svelte';

let sent: PatientDraft | undefined;
let end = (): void => undefined;

afterEach(() => end());

const patient = {
  id: 'p', name: 'Sara', givenName: 'Sara', middleName: '', familyName: '', addressForm: 'none', calledAs: '', fileNo: '1', mobiles: [], nationalId: null, otherId: '',
  birthDay: null, birthYearOnly: false, sex: 'unknown', city: '', language: null, source: '', referrer: null, guardian: null, note: '', labels: [],
} as unknown as PatientDetail;

function begin(rights: RightName[], privateNote: string | null): PatientForm {
  useTransport({
    call: async (name, input) => {
      if (name === 'patients_edit') sent = (input as { draft: PatientDraft }).draft;
      return name === 'patients_duplicates' ? [] : { act: 'a', kind: 'patient.edit', entities: [], born: null, fresh: true, skipped: 0 };
    },
    onChanged: async () => () => undefined,
  });
  session.hold({ state: 'signed-in', practice: null, user: { id: 'u', name: 'n', login: 'l', roles: [], rights }, logins: [], lockedBy: null, pins: [], hasPin: false, behalf: null, mayActFor: [], recovery: null, missing: null, lockMinutes: 0, isSample: false, language: 'en', version: '' } satisfies SessionDetail);
  let form!: PatientForm;
  end = $effect.root(() => {
    form = new PatientForm({ patient: { ...patient, privateNote } });
  });
  flushSync();
  return form;
}

it('who may not read what is told in confidence leaves it as it is', async () => {
  const form = begin(['patients-edit'], null);
  form.draft.note = 'calls in the evening';
  await form.save();
  expect(sent).toMatchObject({ note: 'calls in the evening', privateNote: null });
});

it('who may read it may also empty it', async () => {
  const form = begin(['patients-edit', 'private-read'], 'afraid of her brother');
  expect(form.draft.privateNote).toBe('afraid of her brother');
  form.draft.privateNote = '';
  await form.save();
  expect(sent?.privateNote).toBe('');
});
