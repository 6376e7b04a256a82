import { expect, it } from 'vitest';
import type { PhaseRow, PlanDetail } from '$lib/generated/api';
import { errorText, m } from '$lib/i18n';
import { route } from '$lib/route/route.svelte';
import { below, choose, click, field, press, screen, stand, type, type Trial } from '$lib/trial/trial';
import PlanWrite from './PlanWrite.svelte';

const phase = (id: string): PhaseRow => ({ id, priority: 'now', what: `Phase ${id}`, serviceId: null, serviceName: null, amount: 10000, state: 'planned', doneOn: null, stalledReason: '', bookedOn: null, bookedAt: null });
const plan = { id: 'plan', patientId: 'p', patientName: 'Sara', staffId: 'me', ownerId: null, title: 'Teeth', options: [{ id: 'a', what: 'Crown', why: '', howLong: '', cost: 10000, isChosen: true, phases: [phase('1')] }, { id: 'b', what: 'Bridge', why: '', howLong: '', cost: 10000, isChosen: false, phases: [phase('2')] }], instalments: [] } as unknown as PlanDetail;

const open = (props: { plan?: PlanDetail } = {}): Promise<Trial> =>
  stand(PlanWrite, { patientId: 'p', patientName: 'Sara', ...props }, {
    services_list: [{ id: 'crown', name: 'Crown', price: 90000, isActive: true }], staff_list: [{ id: 'me', name: 'Mina', roles: ['doctor'], isActive: true }],
    plans_add: { act: 'a', kind: 'plan.add', entities: [], born: 'plan:new', fresh: true, skipped: 0 },
  });
const all = (name: string): HTMLInputElement[] => screen.getAllByRole<HTMLInputElement>('textbox', { name });

it('a plan of one option and one phase is written, and shown', async () => {
  const trial = await open();
  expect(document.activeElement).toBe(field(m.plansTitleLabel()));
  await type(m.plansTitleLabel(), 'Teeth');
  await type(m.plansWhatLabel(), 'A crown');
  await choose(m.plansServiceLabel(), 'Crown');
  await press('Ctrl+Enter');
  expect(trial.asked('plans_add')).toMatchObject([{ patientId: 'p', draft: { title: 'Teeth', staffId: 'me', options: [{ what: 'A crown', phases: [{ what: 'Crown', serviceId: 'crown', amount: 90000, priority: 'now' }] }] } }]);
  expect(route.here).toEqual({ name: 'plan', params: { id: 'new' } });
});

it('a sum that cannot be read is not kept as nothing', async () => {
  const trial = await open({ plan: { ...plan, options: plan.options.slice(0, 1) } });
  await type(m.plansAmountLabel(), '9o');
  await press('Ctrl+Enter');
  const sum = field(m.plansAmountLabel());
  expect(trial.asked('plans_edit')).toEqual([]);
  expect([below(sum).includes(errorText('amount-invalid', {})), document.activeElement === sum, sum.value]).toEqual([true, true, '9o']);
  await type(m.plansAmountLabel(), '90');
  await press('Ctrl+Enter');
  expect(trial.asked('plans_edit')).toMatchObject([{ draft: { options: [{ phases: [{ amount: 9000 }] }] } }]);
});

it('a refusal stands beside its own field alone, and goes when that is another', async () => {
  const trial = await open({ plan });
  trial.refuse('plans_edit', 'plan-phase-missing', 'draft.options.1.phases.0.what');
  await press('Ctrl+Enter');
  const said = errorText('plan-phase-missing', {});
  expect([...all(m.plansWhatLabel()), ...all(m.plansPhaseLabel())].map((one) => below(one).includes(said))).toEqual([false, false, false, true]);
  await press('X');
  expect(screen.queryByRole('alert')).toBeNull();
});

it.each([['plan-instalments-differ', 'instalments'], ['plan-chosen', 'draft.options'], ['plan-phase-missing', 'draft.options.0.phases']])('what no field says (%s) is said above', async (code, at) => {
  const trial = await open({ plan });
  trial.refuse('plans_edit', code, at);
  await press('Ctrl+Enter');
  expect(screen.getAllByText(errorText(code, {}), { exact: false })).toHaveLength(1);
});

it('options are added by a key, as many as a patient can weigh', async () => {
  await open();
  await press('Alt+N', 'Alt+N', 'Alt+N', 'Alt+N', 'Alt+N', 'Alt+N');
  expect(all(m.plansWhatLabel())).toHaveLength(5);
  expect(screen.queryByRole('button', { name: m.plansAddOptionAction() })).toBeNull();
  await click('button', m.plansBackAction());
});
