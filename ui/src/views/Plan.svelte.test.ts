import { expect, it } from 'vitest';
import type { PhaseRow, PlanDetail, PlanOptionRow, RightName } from '$lib/generated/api';
import { errorText, m } from '$lib/i18n';
import { route } from '$lib/route/route.svelte';
import { below, choose, click, field, press, screen, stand, today, type, type Trial } from '$lib/trial/trial';
import Plan from './Plan.svelte';

const phase = (id: string, fields: Partial<PhaseRow> = {}): PhaseRow => ({ id, priority: 'now', what: `Phase ${id}`, serviceId: null, serviceName: null, amount: 100, state: 'planned', doneOn: null, stalledReason: '', bookedOn: null, bookedAt: null, ...fields });
const option = (id: string, isChosen: boolean, ...phases: PhaseRow[]): PlanOptionRow => ({ id, what: `Way ${id}`, why: '', howLong: '', cost: 100 * phases.length, isChosen, phases });
const plan: PlanDetail = {
  id: 'plan', patientId: 'p', patientName: 'Sara', staffId: 'omid', staffName: 'Dr. Omid', title: 'Teeth', offeredOn: '2026-11-01', optionId: null, chosenOn: null, witnessId: null, witnessName: null, financing: '', endedOn: null, endReason: '', ownerId: null, ownerName: null,
  options: [option('a', false, phase('1'), phase('2')), option('b', false, phase('3'))], instalments: [],
};
const chosen = (...phases: PhaseRow[]): PlanDetail => ({ ...plan, optionId: 'a', chosenOn: '2026-11-02', witnessId: 'nika', witnessName: 'Nika', options: [option('a', true, ...phases), option('b', false, phase('3'))] });

const open = (shown: PlanDetail = plan, without: RightName[] = []): Promise<Trial> =>
  stand(Plan, { id: 'plan' }, { plans_show: shown, staff_list: [['me', 'Mina'], ['nika', 'Nika']].map(([id, name]) => ({ id, name, roles: ['doctor'], isActive: true })) }, without);

it('options stand side by side, each with its letter and its cost', async () => {
  await open();
  expect(screen.getAllByRole('heading', { level: 2 }).map((head) => head.textContent).filter((text) => text?.includes('Way'))).toEqual(['A. Way a', 'B. Way b']);
  expect(screen.getByText(m.plansCostLine({ amount: 200 }))).toBeTruthy();
});

it('a choice is kept with its day and its witness', async () => {
  const trial = await open();
  await press('C');
  await click('radio', /Way b/);
  await choose(m.plansWitnessLabel(), 'Nika');
  await press('Ctrl+Enter');
  expect(trial.asked('plans_choose')).toEqual([{ id: 'plan', optionId: 'b', on: today, witnessId: 'nika' }]);
});

it('without a witness it is refused beside the field, and the choice stays', async () => {
  const trial = await open();
  await press('C');
  await click('radio', /Way b/);
  const witness = screen.getByRole('combobox', { name: m.plansWitnessLabel() });
  await type(m.plansDayLabel(), '2026-11-20');
  trial.refuse('plans_choose', 'plan-witness-missing', 'witnessId');
  await press('Ctrl+Enter');
  expect([below(witness).includes(errorText('plan-witness-missing', {})), document.activeElement === witness]).toEqual([true, true]);
  expect(screen.getByRole('radio', { name: /Way b/ }).getAttribute('aria-checked')).toBe('true');
  trial.allow('plans_choose');
  await choose(m.plansWitnessLabel(), 'Nika');
  expect(below(witness)).toBe('');
  await press('Ctrl+Enter');
  expect(trial.asked('plans_choose').at(-1)).toMatchObject({ on: '2026-11-20', witnessId: 'nika' });
});

it('a phase stands still for a reason only', async () => {
  const trial = await open(chosen(phase('1'), phase('2')));
  await press('S');
  const save = screen.getByRole<HTMLButtonElement>('button', { name: m.plansSaveAction() });
  expect(save.disabled).toBe(true);
  await press('Ctrl+Enter');
  await type(m.plansReasonLabel(), '  ');
  expect(save.disabled).toBe(true);
  await type(m.plansReasonLabel(), 'Is abroad');
  await press('Ctrl+Enter');
  expect(trial.asked('phases_stall')).toEqual([{ id: '1', reason: 'Is abroad' }]);
});

it('a refused reason is said beside it, and stays when the plan is read again', async () => {
  const trial = await open(chosen(phase('1')));
  await press('S');
  await type(m.plansReasonLabel(), 'Is abroad');
  trial.refuse('phases_stall', 'text-too-long', 'reason');
  await press('Ctrl+Enter');
  await trial.answer('plans_show', { ...chosen(phase('1')), title: 'Teeth and gums' });
  const reason = field(m.plansReasonLabel());
  expect([below(reason).includes(errorText('text-too-long', {})), reason.value]).toEqual([true, 'Is abroad']);
});

it('what stands still goes on by the same key, and says why it stood', async () => {
  const trial = await open(chosen(phase('1', { state: 'stalled', stalledReason: 'Is abroad' })));
  expect(screen.getByText(m.plansStalledLine({ reason: 'Is abroad' }))).toBeTruthy();
  await press('S');
  expect(trial.asked('phases_stall')).toEqual([{ id: '1', reason: '' }]);
});

it('keys work on the first phase that is not done, or on the one under the focus', async () => {
  const trial = await open(chosen(phase('1', { state: 'done', doneOn: today }), phase('2'), phase('4')));
  await press('D');
  await click('button', /^Phase 4/);
  await press('D');
  await click('button', /^Phase 1/);
  await press('D');
  expect(trial.asked('phases_done')).toEqual([{ id: '2', on: today }, { id: '4', on: today }, { id: '1', on: null }]);
});

it('a phase is booked with its doctor', async () => {
  await open(chosen(phase('1', { serviceId: 'filling' })));
  await press('B');
  expect(route.here).toEqual({ name: 'booking', params: { patientId: 'p', serviceId: 'filling', staffId: 'omid', phaseId: '1' } });
});

it('a plan ends for a reason from the list or in words', async () => {
  const trial = await open(chosen(phase('1')));
  await press('X');
  await press('Ctrl+Enter');
  expect(trial.asked('plans_end')).toEqual([]);
  await click('radio', m.plansEndChoice({ reason: 'price' }));
  expect(field(m.plansReasonLabel()).value).toBe(m.plansEndChoice({ reason: 'price' }));
  await press('Ctrl+Enter');
  expect(trial.asked('plans_end')).toEqual([{ id: 'plan', reason: 'price' }]);
});

it('a plan that ended can only go on again', async () => {
  const trial = await open({ ...chosen(phase('1')), endedOn: today, endReason: 'price' });
  await press('C', 'P', 'S', 'D', 'B');
  expect([screen.queryByRole('dialog'), trial.asked('phases_done'), route.here.name]).toEqual([null, [], 'today']);
  await press('X');
  expect(trial.asked('plans_reopen')).toEqual([{ id: 'plan' }]);
});

it('payments come to what the chosen option costs, in as many months as are said in any digits', async () => {
  const trial = await open(chosen(phase('1'), phase('2')));
  await press('P');
  await type(m.plansMonthsLabel(), '۳');
  await click('button', m.plansSpreadAction());
  await press('Ctrl+Enter');
  expect(trial.asked('plans_pay')).toEqual([{ id: 'plan', financing: '', instalments: [{ dueOn: today, amount: 68 }, { dueOn: '2026-12-22', amount: 66 }, { dueOn: '2027-01-22', amount: 66 }] }]);
});

it('a line on financing that says too much is refused beside it', async () => {
  const trial = await open(chosen(phase('1')));
  await press('P');
  await type(m.plansFinancingLabel(), 'Our loan');
  trial.refuse('plans_pay', 'plan-financing-loan', 'financing');
  await press('Ctrl+Enter');
  const line = field(m.plansFinancingLabel());
  expect([below(line).includes(errorText('plan-financing-loan', {})), line.value, document.activeElement === line]).toEqual([true, 'Our loan', true]);
});
