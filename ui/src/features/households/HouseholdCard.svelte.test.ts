import { expect, it } from 'vitest';
import type { HouseholdDetail, RightName } from '$lib/generated/api';
import { errorText, m } from '$lib/i18n';
import { route } from '$lib/route/route.svelte';
import { below, choose, click, field, press, screen, stand, type, type Trial, within } from '$lib/trial/trial';
import HouseholdCard from './HouseholdCard.svelte';

const person = (id: string, name: string): { id: string; name: string } => ({ id, name });
const sara = person('p', 'Sara');
const shown: HouseholdDetail = {
  name: 'Family Amini', members: [{ person: sara, relation: 'parent', age: 41, mobiles: [] }, { person: person('a', 'Ali'), relation: 'child', age: 9, mobiles: [] }],
  speakers: [{ person: person('g', 'Grandma'), why: 'guardian', relation: null, mobiles: ['+989121234567'] }, { person: person('h', 'Hamid'), why: 'said', relation: 'spouse', mobiles: [] }],
  speaksFor: [person('a', 'Ali')], sameNumber: [person('n', 'Nora'), person('a', 'Ali')],
};

const open = (fields: Partial<HouseholdDetail> = {}, without: RightName[] = []): Promise<Trial> =>
  stand(HouseholdCard, { patientId: 'p', patientName: 'Sara' }, { households_show: { ...shown, ...fields }, patients_find: [{ id: 'z', name: 'Zahra', mobile: null, fileNo: '7' }] }, without);
const members = (): (string | null | undefined)[] => within(screen.getByRole('dialog')).getAllByRole('listitem').map((line) => line.querySelector('strong')?.textContent);

it('who belongs together, who may be called, and for whom: each name leads to its page', async () => {
  await open();
  expect(within(screen.getByRole('list', { name: m.householdsMembersLabel() })).getAllByRole('listitem').map((line) => line.textContent?.includes('Sara') || line.textContent?.includes('Ali'))).toEqual([true, true]);
  expect(within(screen.getByRole('list', { name: m.householdsSpeakersTitle() })).getAllByRole('listitem').map((line) => line.textContent)).toEqual([expect.stringContaining(m.householdsGuardianLabel()), expect.stringContaining(m.householdsPhoneEmpty())]);
  within(screen.getByRole('list', { name: m.householdsMembersLabel() })).getByRole('button', { name: 'Ali' }).click();
  expect(route.here).toMatchObject({ name: 'patient', params: { id: 'a' } });
});

it('a household is written as a whole: one more, by search or by the same number, one out, another relation', async () => {
  const trial = await open({ speaksFor: [] });
  await press('Alt+F');
  expect(members()).toEqual(['Sara', 'Ali']);
  expect(screen.queryByRole('button', { name: m.householdsRemoveAction({ name: 'Sara' }) })).toBeNull();
  await click('button', 'Nora');
  await choose(m.householdsAddLabel(), 'Zahra');
  expect(members()).toEqual(['Sara', 'Ali', 'Nora', 'Zahra']);
  await click('button', m.householdsRemoveAction({ name: 'Ali' }));
  await choose(m.householdsRelationOfLabel({ name: 'Nora' }), m.householdsRelationChoice({ relation: 'sibling' }));
  await type(m.householdsNameLabel(), 'The Aminis');
  await press('Ctrl+Enter');
  expect(trial.asked('households_set')).toEqual([{ patientId: 'p', name: 'The Aminis', members: [{ patientId: 'p', relation: 'parent' }, { patientId: 'n', relation: 'sibling' }, { patientId: 'z', relation: 'other' }] }]);
  expect(screen.queryByRole('dialog')).toBeNull();
});

it('whoever lives alone stands in the new household at once', async () => {
  await open({ name: null, members: [], speakers: [], speaksFor: [], sameNumber: [] });
  expect(screen.getByText(m.householdsEmpty())).toBeTruthy();
  await press('Alt+F');
  expect(members()).toEqual(['Sara']);
});

it('a refused name says why beside it; a refused member says so below', async () => {
  const trial = await open();
  await press('Alt+F');
  trial.refuse('households_set', 'text-too-long', 'name');
  await press('Ctrl+Enter');
  expect(below(field(m.householdsNameLabel()))).toContain(errorText('text-too-long', {}));
  await type(m.householdsNameLabel(), 'Amini');
  trial.refuse('households_set', 'not-found', 'members.1.patientId');
  await press('Ctrl+Enter');
  expect(screen.getByText(errorText('not-found', {}), { exact: false })).toBeTruthy();
  expect(field(m.householdsNameLabel()).value).toBe('Amini');
});

it('who may be called counts at once; a guardian always may', async () => {
  const trial = await open();
  await press('Alt+S');
  await click('button', m.householdsSpeakRemoveAction({ name: 'Hamid' }));
  expect(screen.queryByRole('button', { name: m.householdsSpeakRemoveAction({ name: 'Grandma' }) })).toBeNull();
  await choose(m.householdsSpeakAction(), 'Zahra');
  expect(trial.asked('households_speak')).toEqual([{ patientId: 'p', personId: 'h', maySpeak: false }, { patientId: 'p', personId: 'z', maySpeak: true }]);
  await press('Escape');
});

it('whoever only reads changes nothing', async () => {
  await open({}, ['patients-edit']);
  await press('Alt+F', 'Alt+S');
  expect(screen.queryByRole('dialog')).toBeNull();
});
