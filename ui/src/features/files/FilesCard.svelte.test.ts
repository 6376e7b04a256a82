import { expect, it } from 'vitest';
import type { ConsentRow, FileRow } from '$lib/generated/api';
import { errorText, m } from '$lib/i18n';
import { below, click, field, press, screen, settled, stand, today, type, type Trial } from '$lib/trial/trial';
import FilesCard from './FilesCard.svelte';

const picture: FileRow = { id: 'f', kind: 'portrait', title: 'Before', mediaType: 'image/png', bytes: 1, takenOn: null, addedOn: today, addedMinute: 540, addedBy: 'Mina', visitId: null, leavesFor: ['care', 'teaching'] };
const consent: ConsentRow = { id: 'c', purpose: 'teaching', scope: 'Hands only', givenOn: '2026-01-01', untilOn: '2027-01-01', paperId: null, signedBy: '', addedBy: null, withdrawnOn: null, withdrawnReason: '', isValid: true };

const open = (rows: FileRow[] = [picture], consents: ConsentRow[] = [consent]): Promise<Trial> =>
  stand(FilesCard, { patientId: 'p', patientName: 'Sara' }, { files_list: rows, consents_list: consents, files_show: { row: rows[0], patientId: 'p', content: 'AAAA', pages: 1 }, files_add: { act: 'a', kind: 'file.add', entities: [], born: 'attachment:paper', fresh: true, skipped: 0 } });
const save = (): HTMLButtonElement => screen.getByRole('button', { name: m.filesSaveAction() });

it('a consent needs its purpose, its paper and both days before it can be saved', async () => {
  const trial = await open();
  await press('Alt+C');
  expect(save().disabled).toBe(true);
  await press('Alt+P');
  expect(save().disabled).toBe(true);
  await click('radio', new RegExp(m.filesPurposeChoice({ purpose: 'publication' })));
  expect(save().disabled).toBe(false);
  await type(m.filesUntilLabel(), '2027-02-01');
  await press('Ctrl+Enter');
  expect(trial.asked('files_add')).toMatchObject([{ patientId: 'p', kind: 'consent', path: '/home/attachment.pdf', takenOn: today }]);
  expect(trial.asked('consents_add')).toMatchObject([{ patientId: 'p', purpose: 'publication', givenOn: today, untilOn: '2027-02-01', paperId: 'paper' }]);
  expect(screen.queryByRole('dialog')).toBeNull();
});

it('an emptied day is a missing day', async () => {
  await open();
  await press('Alt+C', 'Alt+P');
  await click('radio', new RegExp(m.filesPurposeChoice({ purpose: 'teaching' })));
  await type(m.filesUntilLabel(), ' ');
  await press('Backspace');
  expect(save().disabled).toBe(true);
});

it.each([['consents_add', 'consent-days-invalid', 'untilOn', m.filesUntilLabel], ['files_add', 'day-invalid', 'takenOn', m.filesGivenLabel]])('days that do not fit say so beside their field (%s)', async (name, code, at, label) => {
  const trial = await open();
  await press('Alt+C', 'Alt+P');
  await click('radio', new RegExp(m.filesPurposeChoice({ purpose: 'teaching' })));
  trial.refuse(name, code, at);
  await press('Ctrl+Enter');
  expect(below(field(label()))).toContain(errorText(code, {}));
  trial.allow(name);
  await type(label(), '2026-11-20');
  expect(below(field(label()))).not.toContain(errorText(code, {}));
});

it('a paper that cannot be kept says why, whatever the reason', async () => {
  const trial = await open();
  await press('Alt+C', 'Alt+P');
  await click('radio', new RegExp(m.filesPurposeChoice({ purpose: 'teaching' })));
  trial.refuse('files_add', 'attachment-type-unknown', 'path');
  await press('Ctrl+Enter');
  expect(screen.getAllByText(errorText('attachment-type-unknown', {}), { exact: false })).toHaveLength(1);
  trial.refuse('files_add', 'store-disk-full');
  await press('Ctrl+Enter');
  expect(screen.getAllByText(errorText('store-disk-full', {}), { exact: false })).toHaveLength(1);
  expect(trial.asked('consents_add')).toEqual([]);
});

it('a withdrawal without what the patient said is refused beside the words', async () => {
  const trial = await open();
  await click('button', m.filesWithdrawAction());
  trial.refuse('consents_withdraw', 'consent-reason-empty', 'reason');
  await press('Ctrl+Enter');
  expect(below(field(m.filesReasonLabel()))).toContain(errorText('consent-reason-empty', {}));
  trial.allow('consents_withdraw');
  await type(m.filesReasonLabel(), 'No longer wants it');
  await press('Ctrl+Enter');
  expect(trial.asked('consents_withdraw').at(-1)).toEqual({ id: 'c', reason: 'No longer wants it' });
  expect(screen.queryByRole('dialog')).toBeNull();
});

it('a refused export says why beside the purpose, and the picture is not lost from sight', async () => {
  const trial = await open();
  await click('button', /^Before/);
  await press('X');
  await click('radio', new RegExp(m.filesPurposeChoice({ purpose: 'teaching' })));
  trial.refuse('files_export', 'consent-missing', 'purpose');
  await press('Ctrl+Enter');
  expect(trial.asked('files_export')).toEqual([{ id: 'f', purpose: 'teaching', path: '/home/export.pdf' }]);
  expect(below(screen.getByRole('radiogroup', { name: m.filesPurposeLabel() }))).toBe(errorText('consent-missing', {}));
  trial.allow('files_export');
  await press('Ctrl+Enter');
  expect(trial.asked('files_export')).toHaveLength(2);
  await settled();
  expect(screen.getAllByRole('dialog')).toHaveLength(1);
});

it('what may leave for nothing says so, and nothing is exported', async () => {
  const trial = await open([{ ...picture, leavesFor: [] }], []);
  await click('button', /^Before/);
  await press('X');
  expect(screen.getByText(m.filesExportEmpty())).toBeTruthy();
  await press('Ctrl+Enter');
  expect(trial.asked('files_export')).toEqual([]);
});

it('a picture that serves care alone says so in the list', async () => {
  await open([{ ...picture, leavesFor: ['care'] }], []);
  expect(screen.getByText(m.filesCareLabel())).toBeTruthy();
});
