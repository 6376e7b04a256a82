import { expect, it } from 'vitest';
import type { FactRow, RememberDetail, RightName } from '$lib/generated/api';
import { errorText, m } from '$lib/i18n';
import { below, click, field, press, screen, stand, today, type, type Trial } from '$lib/trial/trial';
import FactDialog from './FactDialog.svelte';
import RememberCard from './RememberCard.svelte';
import type { Writing } from './facts.svelte';

const fear: FactRow = { id: 'f', tone: 'soft', topic: 'fear', text: 'Needles', detail: 'Since childhood', toldBy: 'Her sister', toldOn: '2026-03-04', staffName: 'Nika', questionId: null, untilOn: '2027-01-01', isOver: false, isPrivate: false, atCall: true, atDesk: true, atVisit: false };
const remembered: RememberDetail = { name: 'Sara', addressForm: 'none', calledAs: '', alerts: [], facts: [fear], questions: [{ id: 'q', topic: 'children', text: 'What are the children called?' }, { id: 'r', topic: 'comfort', text: 'A cushion?' }] };

let closed = 0;
const write = (writing: Writing = {}, without: RightName[] = []): Promise<Trial> => {
  closed = 0;
  return stand(FactDialog, { patientId: 'p', patientName: 'Sara', writing, onclose: () => (closed += 1) }, {}, without);
};
const sent = (trial: Trial, name = 'facts_add'): Record<string, unknown> => (trial.asked(name).at(-1)?.['fact'] ?? {}) as Record<string, unknown>;
const spot = (name: 'call' | 'desk' | 'visit'): HTMLInputElement => screen.getByRole('checkbox', { name: m.factsSpotChoice({ spot: name }) });

it('a fact is few words; it holds from today on, shows everywhere and is said by the patient', async () => {
  const trial = await write();
  await type(m.factsTextLabel(), 'Tea with 2 sugars');
  await press('Ctrl+Enter');
  expect(sent(trial)).toMatchObject({ topic: 'other', text: 'Tea with 2 sugars', toldBy: 'patient', toldOn: today, untilOn: null, isPrivate: false, atCall: true, atDesk: true, atVisit: true });
  expect(closed).toBe(1);
});

it('a number chooses the topic where nobody writes', async () => {
  const trial = await write();
  await click('radio', new RegExp(m.factsTopicChoice({ topic: 'worry' })));
  await press('1');
  await type(m.factsTextLabel(), 'Needles');
  await press('Ctrl+Enter');
  expect(sent(trial)).toMatchObject({ topic: 'fear' });
});

it('until when it holds is a day, and who said it may be anybody', async () => {
  const trial = await write();
  await type(m.factsTextLabel(), 'Is moving');
  await type(m.factsUntilLabel(), '2027-02-01');
  await click('radio', m.factsToldChoice({ by: 'other' }));
  await type(m.factsToldWordsLabel(), 'The neighbour');
  await press('Ctrl+Enter');
  expect(sent(trial)).toMatchObject({ untilOn: '2027-02-01', toldBy: 'The neighbour' });
});

it('what is told in confidence never shows at the desk', async () => {
  const trial = await write();
  await type(m.factsTextLabel(), 'Is getting divorced');
  expect(spot('desk').checked).toBe(true);
  await click('checkbox', new RegExp(m.patientsPrivateLabel()));
  expect([spot('desk').checked, spot('desk').disabled]).toEqual([false, true]);
  await press('Ctrl+Enter');
  expect(sent(trial)).toMatchObject({ isPrivate: true, atDesk: false, atCall: true, atVisit: true });
});

it('whoever reads nothing in confidence writes nothing in confidence', async () => {
  await write({}, ['private-read']);
  expect(screen.queryByRole('checkbox', { name: new RegExp(m.patientsPrivateLabel()) })).toBeNull();
});

it('a spot can be left out; a warning shows everywhere and asks for none', async () => {
  const trial = await write();
  await type(m.factsTextLabel(), 'Latex');
  await click('checkbox', m.factsSpotChoice({ spot: 'call' }));
  await press('Ctrl+Enter');
  expect(sent(trial)).toMatchObject({ atCall: false, atDesk: true });
  await click('radio', new RegExp(m.factsTopicChoice({ topic: 'allergy' })));
  expect(screen.queryByRole('checkbox', { name: m.factsSpotChoice({ spot: 'desk' }) })).toBeNull();
  expect(below(screen.getByRole('radiogroup', { name: m.factsTopicLabel() }))).toBe(m.factsAlertHint());
});

it('what stands already comes as it is, changes as a whole, and goes by a key', async () => {
  const trial = await write({ fact: fear });
  expect([field(m.factsTextLabel()).value, field(m.factsToldWordsLabel()).value, spot('visit').checked]).toEqual(['Needles', 'Her sister', false]);
  await type(m.factsDetailLabel(), 'Since school');
  await press('Ctrl+Enter');
  expect(trial.asked('facts_edit')).toMatchObject([{ id: 'f', fact: { topic: 'fear', text: 'Needles', detail: 'Since school', toldBy: 'Her sister', untilOn: '2027-01-01', atVisit: false } }]);
  await press('Alt+D');
  expect(trial.asked('facts_end')).toEqual([{ id: 'f' }]);
});

it.each([['fact-text-empty', 'fact.text'], ['day-invalid', 'fact.untilOn']])('a refusal (%s) is said beside its field, and what was typed stays', async (code, at) => {
  const trial = await write();
  await type(m.factsDetailLabel(), 'Very much');
  trial.refuse('facts_add', code, at);
  await press('Ctrl+Enter');
  const wrong = field(at === 'fact.text' ? m.factsTextLabel() : m.factsUntilLabel());
  expect(below(wrong)).toContain(errorText(code, {}));
  expect([document.activeElement === wrong, field(m.factsDetailLabel()).value, closed]).toEqual([true, 'Very much', 0]);
});

it('a day that cannot be read is not saved as the one before it', async () => {
  const trial = await write({ fact: fear });
  await type(m.factsUntilLabel(), '2027-01-02');
  await press('Backspace', 'Backspace');
  await press('4', '5', 'Ctrl+Enter');
  const until = field(m.factsUntilLabel());
  expect([trial.asked('facts_edit'), until.getAttribute('aria-invalid'), document.activeElement === until]).toEqual([[], 'true', true]);
  await type(m.factsUntilLabel(), '2027-01-04');
  await press('Ctrl+Enter');
  expect(sent(trial, 'facts_edit')).toMatchObject({ untilOn: '2027-01-04' });
});

it('a refusal of what has no field of its own is said too', async () => {
  const trial = await write();
  trial.refuse('facts_add', 'fact-private-at-desk', 'fact.atDesk');
  await press('Ctrl+Enter');
  expect(screen.getByText(errorText('fact-private-at-desk', {}), { exact: false })).toBeTruthy();
});

it('the answer to a question is one key away and belongs to it', async () => {
  const trial = await stand(RememberCard, { patientId: 'p', spot: 'visit' }, { facts_remember: remembered });
  expect(trial.asked('facts_remember')).toEqual([{ id: 'p', spot: 'visit' }]);
  expect(screen.queryByRole('button', { name: /cushion/ })).toBeNull();
  await press('Alt+Q');
  await type(m.factsTextLabel(), 'Ali and Nora');
  await press('Ctrl+Enter');
  expect(sent(trial)).toMatchObject({ questionId: 'q', topic: 'children', text: 'Ali and Nora' });
});

it('where nothing is asked, only what is remembered stands, warnings first', async () => {
  const alert: FactRow = { ...fear, id: 'a', tone: 'alert', topic: 'allergy', text: 'Latex', detail: '' };
  await stand(RememberCard, { patientId: 'p', spot: 'desk', asks: false }, { facts_remember: { ...remembered, alerts: [alert] } });
  const text = screen.getByRole('group', { name: m.factsCardTitle() }).textContent ?? '';
  expect(text.indexOf('Latex')).toBeGreaterThanOrEqual(0);
  expect(text.indexOf('Needles')).toBeGreaterThan(text.indexOf('Latex'));
  expect(screen.queryByRole('button')).toBeNull();
});
