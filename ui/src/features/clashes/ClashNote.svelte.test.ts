import { expect, it } from 'vitest';
import type { ClashRow } from '$lib/generated/api';
import { errorText, fieldText, m } from '$lib/i18n';
import { click, field, screen, stand, type, type Trial } from '$lib/trial/trial';
import ClashNote from './ClashNote.svelte';

const clash: ClashRow = { id: 'c', entity: 'visit_note', field: 'text', visitId: 'v', kept: 'Knee swollen', other: 'Knee well', otherName: 'Dr. Omid', isProse: true, maySettle: true };
const open = (fields: Partial<ClashRow> = {}): Promise<Trial> => stand(ClashNote, { clash: { ...clash, ...fields } }, {});

it('both texts stand there, with whose the other one is', async () => {
  await open();
  const text = screen.getByRole('region', { name: m.consultationClashTitle() }).textContent ?? '';
  for (const part of [fieldText('visit_note', 'text') ?? '?', 'Knee swollen', 'Knee well', m.consultationClashOtherLabel({ name: 'Dr. Omid' })]) expect(text).toContain(part);
});

it('where nobody is known, the other one is of another device', async () => {
  await open({ otherName: null });
  expect(screen.getByText(m.consultationClashDeviceLabel())).toBeTruthy();
});

it('one of them is chosen', async () => {
  const trial = await open();
  await click('button', m.consultationClashKeepAction());
  await click('button', m.consultationClashOtherAction());
  expect(trial.asked('clashes_settle')).toEqual([{ id: 'c', choice: 'kept', text: '' }, { id: 'c', choice: 'other', text: '' }]);
});

it('or one text is made of both', async () => {
  const trial = await open();
  await click('button', m.consultationClashBothAction());
  expect(field(m.consultationClashBothLabel()).value).toBe('Knee swollen\nKnee well');
  await type(m.consultationClashBothLabel(), 'Knee swollen, then well');
  await click('button', m.consultationClashSaveAction());
  expect(trial.asked('clashes_settle')).toEqual([{ id: 'c', choice: 'text', text: 'Knee swollen, then well' }]);
});

it('what is no prose is never made of both', async () => {
  await open({ isProse: false });
  expect(screen.queryByRole('button', { name: m.consultationClashBothAction() })).toBeNull();
});

it('a note is for its author to settle: others see both and choose nothing', async () => {
  await open({ maySettle: false });
  expect(screen.getByText(m.consultationClashAuthorHint())).toBeTruthy();
  expect(screen.queryByRole('button')).toBeNull();
});

it('a refusal is said, and what was written of both stays', async () => {
  const trial = await open();
  await click('button', m.consultationClashBothAction());
  trial.refuse('clashes_settle', 'text-too-long', 'text');
  await click('button', m.consultationClashSaveAction());
  expect(screen.getByText(errorText('text-too-long', {}), { exact: false })).toBeTruthy();
  expect(field(m.consultationClashBothLabel()).value).toBe('Knee swollen\nKnee well');
});
