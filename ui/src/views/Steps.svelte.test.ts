import { expect, it } from 'vitest';
import type { HandoverDetail, HandoverRow, ReferralRow, RightName, StepRow } from '$lib/generated/api';
import { errorText, m } from '$lib/i18n';
import { route } from '$lib/route/route.svelte';
import { below, choose, click, field, press, screen, stand, type, type Trial, within } from '$lib/trial/trial';
import Steps from './Steps.svelte';

const step = (id: string, patientName: string, fields: Partial<StepRow> = {}): StepRow => ({ id, visitId: 'v', patientId: `p-${id}`, patientName, kind: 'return-visit', dueOn: '2026-12-06', reason: 'Stitches', ownerId: 'me', ownerName: 'Mina', colleagueId: null, colleagueName: null, serviceId: null, isUrgent: false, state: 'open', appointmentDay: null, appointmentStart: null, ...fields });
const way = (row: StepRow, fields: Partial<HandoverRow> = {}): HandoverRow => ({ step: row, mobile: '+989121234567', doctorName: 'Dr. Omid', minutes: 30, rung: 'owner', why: null, tries: 0, last: null, lastBy: null, lastReason: '', ...fields });
const referral = (id: string, patientName: string): ReferralRow => ({ id, patientId: `p-${id}`, patientName, fromName: 'Dr. Omid', toName: 'Mina', reason: 'The knee', isUrgent: false, dueOn: null, sentOn: '2026-11-20', state: 'booked', bookedOn: null, seenOn: null, answer: '' });
const nobody: HandoverDetail = { mine: [], climbed: [], sent: [], received: [], openVisits: [] };
const sara = way(step('s', 'Sara'));

const open = (lists: Partial<HandoverDetail> = { mine: [sara] }, without: RightName[] = []): Promise<Trial> =>
  stand(Steps, {}, { handover_show: { ...nobody, ...lists }, steps_open: [], today_show: { beforeLeaving: [] }, staff_list: [['me', 'Mina'], ['nika', 'Nika'], ['omid', 'Dr. Omid']].map(([id, name]) => ({ id, name, roles: ['coordinator'], isActive: true })) }, without);
const person = (name: string): Promise<void> => click('button', new RegExp(`^${name}`));
const acts = (): HTMLElement => screen.getByRole('group', { name: m.visitsStepsTitle() });

it('what came to me is taken by a key, and the number to call stands beside it', async () => {
  const trial = await open();
  await person('Sara');
  expect(screen.getByRole('complementary', { name: 'Sara' }).textContent).toContain('0912');
  await press('A');
  expect(trial.asked('steps_accept')).toEqual([{ id: 's' }]);
});

it('what was taken is not taken again', async () => {
  const trial = await open({ mine: [way(step('s', 'Sara', { state: 'accepted' }))] });
  await person('Sara');
  expect(within(acts()).queryByRole('button', { name: m.visitsAcceptAction() })).toBeNull();
  await press('A');
  expect(trial.asked('steps_accept')).toEqual([]);
});

it('giving back needs a reason, and what was typed stays', async () => {
  const trial = await open();
  await person('Sara');
  await press('G');
  trial.refuse('steps_give_back', 'handover-reason-empty', 'reason');
  await press('Ctrl+Enter');
  const reason = field(m.handoverReasonLabel());
  expect([below(reason), document.activeElement === reason]).toEqual([errorText('handover-reason-empty', {}), true]);
  trial.allow('steps_give_back');
  await type(m.handoverReasonLabel(), 'She moved away');
  expect(below(field(m.handoverReasonLabel()))).toBe('');
  await press('Ctrl+Enter');
  expect(trial.asked('steps_give_back').at(-1)).toEqual({ id: 's', reason: 'She moved away' });
  expect(screen.queryByRole('dialog')).toBeNull();
});

it('a step is passed on to a colleague, never to whom it belongs; without one the field says so', async () => {
  const trial = await open();
  await person('Sara');
  await press('P');
  await type(m.handoverNoteLabel(), 'Mornings');
  trial.refuse('steps_pass_on', 'handover-taker-invalid', 'toId');
  await press('Ctrl+Enter');
  const to = screen.getByRole('combobox', { name: m.handoverToLabel() });
  expect([below(to), document.activeElement === to]).toEqual([errorText('handover-taker-invalid', {}), true]);
  await press('ArrowDown');
  expect(screen.getAllByRole('option').map((option) => option.querySelector('span')?.textContent)).toEqual(['Nika', 'Dr. Omid']);
  trial.allow('steps_pass_on');
  await choose(m.handoverToLabel(), 'Nika');
  await press('Ctrl+Enter');
  expect(trial.asked('steps_pass_on').at(-1)).toEqual({ id: 's', toId: 'nika', reason: 'Mornings' });
});

it('a try to reach somebody is two keys', async () => {
  const trial = await open();
  await person('Sara');
  await press('T', '3', 'Ctrl+Enter');
  expect(trial.asked('steps_try')).toEqual([{ id: 's', outcome: 'busy' }]);
});

it('an end is for a reason from the list, and a refused one says so', async () => {
  const trial = await open();
  await person('Sara');
  await press('X', '3');
  trial.refuse('steps_end', 'handover-reason-empty', 'reason');
  await press('Ctrl+Enter');
  expect(trial.asked('steps_end')).toEqual([{ id: 's', reason: 'elsewhere' }]);
  expect(below(screen.getByRole('radiogroup', { name: m.handoverEndTitle() }))).toBe(errorText('handover-reason-empty', {}));
});

it('booking takes the step along', async () => {
  await open();
  await person('Sara');
  await press('B');
  expect(route.here).toEqual({ name: 'booking', params: { patientId: 'p-s', stepId: 's' } });
});

it('what has climbed stands above what is mine, with why and whose it is', async () => {
  await open({ mine: [sara], climbed: [way(step('c', 'Cyrus', { ownerName: 'Nika' }), { why: 'unaccepted', rung: 'manager' })] });
  expect(screen.getAllByRole('heading', { level: 2 }).map((head) => head.textContent).slice(0, 2)).toEqual([m.handoverClimbedTitle(), m.handoverMineTitle()]);
  const row = screen.getByRole('button', { name: /^Cyrus/ });
  expect(row.textContent).toContain(m.handoverWhyLabel({ why: 'unaccepted' }));
  expect(row.textContent).toContain(m.visitsStepOwnerLine({ name: 'Nika' }));
});

it('a referral that came to me is answered, one that I sent is seen', async () => {
  const trial = await open({ received: [referral('r', 'Reza')], sent: [referral('t', 'Tara')] });
  await person('Reza');
  await press('R');
  await type(m.handoverAnswerLabel(), 'The knee is well');
  await press('Ctrl+Enter');
  expect(trial.asked('referrals_answer')).toEqual([{ id: 'r', text: 'The knee is well' }]);
  await person('Tara');
  await press('R', 'S');
  expect([trial.asked('referrals_seen'), trial.asked('referrals_answer').length]).toEqual([[{ id: 't' }], 1]);
});

it('what is written stays with the one for whom it was begun, also when somebody else has taken it meanwhile', async () => {
  const other = way(step('o', 'Omar'));
  const trial = await open({ mine: [other, sara] });
  await person('Sara');
  await press('G');
  await type(m.handoverReasonLabel(), 'She moved away');
  await trial.answer('handover_show', { ...nobody, mine: [other] });
  expect(screen.getByRole('dialog').textContent).not.toContain('Omar');
  await press('Ctrl+Enter');
  expect(trial.asked('steps_give_back')).toEqual([{ id: 's', reason: 'She moved away' }]);
});
