import { expect, it } from 'vitest';
import type { IntakeDetail, RightName } from '$lib/generated/api';
import { errorText, fieldText, formatDay, m } from '$lib/i18n';
import { below, choose, field, press, screen, stand, type, type Trial, within } from '$lib/trial/trial';
import IntakeCard from './IntakeCard.svelte';

const known: IntakeDetail = {
  isReturning: true, isConfirmed: false, confirmedOn: '2026-05-01', confirmedBy: 'Nika', answer: '', source: '', mobiles: ['+989121234567'], city: 'Shiraz',
  allergies: [{ text: 'Penicillin', detail: 'rash' }], entries: [{ id: 'r', kind: 'medication', text: 'Metformin', detail: '500 mg', fromOn: null, untilOn: null, isOver: false, notedBy: null, notedOn: '2026-05-01' }], changed: [],
};

const open = (fields: Partial<IntakeDetail> = {}, without: RightName[] = []): Promise<Trial> => stand(IntakeCard, { patientId: 'p', patientName: 'Sara' }, { intake_show: { ...known, ...fields } }, without);
const dialog = (): HTMLElement => screen.getByRole('dialog', { name: m.recordIntakeSheetTitle({ name: 'Sara' }) });

it('all that is known is confirmed by one key', async () => {
  const trial = await open();
  expect(screen.getByText(m.recordIntakeSameLine())).toBeTruthy();
  await press('Alt+I');
  expect(trial.asked('intake_confirm')).toEqual([{ id: 'p', source: null, answer: null }]);
});

it('what was confirmed today is not confirmed again, and says by whom', async () => {
  const trial = await open({ isConfirmed: true });
  expect(screen.getByText(m.recordIntakeTodayLine({ name: 'Nika' }))).toBeTruthy();
  expect(screen.queryByRole('button', { name: m.recordIntakeConfirmAction() })).toBeNull();
  await press('Alt+I');
  expect(trial.asked('intake_confirm')).toEqual([]);
});

it('what changed since the last time stands there once, with its day', async () => {
  const change = { entity: 'patient', field: 'city', day: '2026-11-02' };
  await open({ changed: [change, change] });
  expect(screen.getByText(m.recordIntakeChangedTitle())).toBeTruthy();
  expect(screen.getAllByRole('listitem').map((line) => line.textContent)).toEqual([`${fieldText('patient', 'city')} · ${formatDay('2026-11-02')}`]);
  expect(screen.queryByText(m.recordIntakeSameLine())).toBeNull();
});

it('the sheet reads out what is known, warnings first, and takes what the patient says', async () => {
  const trial = await open();
  await press('Alt+G');
  const text = within(dialog()).getByRole('group').textContent ?? '';
  expect(text.indexOf('Penicillin: rash')).toBeGreaterThanOrEqual(0);
  expect(text.indexOf('Metformin')).toBeGreaterThan(text.indexOf('Penicillin'));
  await choose(m.patientsSourceLabel(), m.patientsSourceChoice({ source: 'instagram' }));
  await type(m.recordIntakeGoingLabel(), ' Better since the spring ');
  await press('Ctrl+Enter');
  expect(trial.asked('intake_confirm')).toEqual([{ id: 'p', source: 'instagram', answer: 'Better since the spring' }]);
  expect(screen.queryByRole('dialog')).toBeNull();
});

it('a refused answer says why beside it and stays', async () => {
  const trial = await open();
  await press('Alt+G');
  await type(m.recordIntakeGoingLabel(), 'Long');
  trial.refuse('intake_confirm', 'text-too-long', 'answer');
  await press('Ctrl+Enter');
  const answer = field(m.recordIntakeGoingLabel());
  expect([below(answer).includes(errorText('text-too-long', {})), answer.value, document.activeElement === answer]).toEqual([true, 'Long', true]);
});

it('whoever does not receive patients confirms nothing', async () => {
  const trial = await open({}, ['visits-run']);
  await press('Alt+I', 'Alt+G');
  expect([trial.asked('intake_confirm'), screen.queryByRole('dialog')]).toEqual([[], null]);
});
