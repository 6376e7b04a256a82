import { expect, it } from 'vitest';
import type { RecordDetail, RecordRow, RightName } from '$lib/generated/api';
import { errorText, m } from '$lib/i18n';
import { below, click, field, press, screen, stand, today, type, type Trial, within } from '$lib/trial/trial';
import RecordLines from './RecordLines.svelte';

const line = (id: string, fields: Partial<RecordRow> = {}): RecordRow => ({ id, kind: 'medication', text: `Line ${id}`, detail: '', fromOn: '2026-01-05', untilOn: null, isOver: false, notedBy: 'Mina', notedOn: '2026-01-05', ...fields });
const record: RecordDetail = { allergies: [{ text: 'Latex', detail: '' }], entries: [line('a'), line('b', { kind: 'history' })] };

const open = (without: RightName[] = []): Promise<Trial> => stand(RecordLines, { patientId: 'p', patientName: 'Sara', visitId: 'v' }, { record_show: record }, without);
const text = (): string => m.recordTextLabel({ kind: 'medication' });

it('what harms stands above, the rest by its kind', async () => {
  await open();
  expect(screen.getAllByRole('heading', { level: 3 }).map((head) => head.textContent)).toEqual([m.recordKindChoice({ kind: 'history' }), m.recordKindChoice({ kind: 'medication' })]);
  expect(screen.getAllByRole('listitem')[0]?.textContent).toBe('Latex');
  expect(within(screen.getByRole('list', { name: m.recordKindChoice({ kind: 'medication' }) })).getAllByRole('listitem')).toHaveLength(1);
});

it('a line is written in the visit, its kind by a key', async () => {
  const trial = await open();
  await press('Alt+M', 'Alt+2');
  await type(text(), 'Metformin');
  await type(m.recordFromLabel({ kind: 'medication' }), '2026-03-01');
  await press('Ctrl+Enter');
  expect(trial.asked('record_add')).toEqual([{ patientId: 'p', visitId: 'v', draft: { kind: 'medication', text: 'Metformin', detail: '', fromOn: '2026-03-01', untilOn: null } }]);
});

it('without words there is nothing to save', async () => {
  const trial = await open();
  await press('Alt+M', 'Ctrl+Enter');
  expect(trial.asked('record_add')).toEqual([]);
});

it('a line is corrected, ended today, or taken away as a mistake', async () => {
  const trial = await open();
  await click('button', /^Line a/);
  await type(text(), 'Metformin 500');
  await press('Ctrl+Enter');
  await click('button', /^Line a/);
  await press('F6');
  await click('button', /^Line a/);
  await press('F7');
  expect([trial.asked('record_edit'), trial.asked('record_end'), trial.asked('record_remove')]).toMatchObject([[{ id: 'a', draft: { text: 'Metformin 500', kind: 'medication' } }], [{ id: 'a', untilOn: today }], [{ id: 'a' }]]);
  expect(screen.queryByRole('dialog')).toBeNull();
});

it('days that do not fit are said beside their field', async () => {
  const trial = await open();
  await click('button', /^Line a/);
  await type(m.recordUntilLabel(), '2025-01-01');
  trial.refuse('record_edit', 'record-days-invalid', 'draft.untilOn');
  await press('Ctrl+Enter');
  expect(below(field(m.recordUntilLabel()))).toContain(errorText('record-days-invalid', {}));
  expect(field(text()).value).toBe('Line a');
});

it('a result shows no end: what is refused of it is said below', async () => {
  const trial = await open();
  await click('button', /^Line a/);
  await press('Alt+4');
  expect(screen.queryByRole('textbox', { name: m.recordUntilLabel() })).toBeNull();
  trial.refuse('record_edit', 'record-days-invalid', 'draft.untilOn');
  await press('Ctrl+Enter');
  expect(screen.getByText(errorText('record-days-invalid', {}), { exact: false })).toBeTruthy();
});

it('whoever only reads the file writes nothing in it', async () => {
  await open(['record-edit']);
  await press('Alt+M');
  await click('button', /^Line a/);
  expect(screen.queryByRole('dialog')).toBeNull();
});
