/** What can be done with plans, as data for buttons, keys, the palette and the sheet of keys. */
import type { PlanDetail, UnbookedRow } from '$lib/generated/api';
import { m } from '$lib/i18n';
import type { Action } from '$lib/keyboard/action';
import { papers } from '$lib/paper/papers.svelte';
import { route } from '$lib/route/route.svelte';
import { mayBook } from '$lib/session/may';
import { session } from '$lib/session/session.svelte';
import type { PlanForm } from './draft.svelte';
import type { Plan } from './plan.svelte';

const mayWork = (): boolean => session.can('followups-work');
export const mayWrite = (): boolean => session.can('visits-close');

export const openPlan = (plan: PlanDetail): void => route.go('plan', { id: plan.id });

export const newPlan = (patientId: string, patientName: string, visitId?: string): Action => ({
  id: 'plans-new', title: () => m.plansNewAction(), icon: 'add', keys: 'Shift+P', when: mayWrite, run: () => route.go('plan-write', { patientId, patientName, visitId }),
});

/** What is done with the phase at which the focus is. */
export function phaseActions(plan: Plan): Action[] {
  const goesOn = (): boolean => mayWork() && plan.phase !== undefined && !plan.plan.value?.endedOn;
  const is = (...states: string[]): boolean => goesOn() && states.includes(plan.phase?.state ?? '');
  return [
    { id: 'plans-book', title: () => m.plansBookAction(), icon: 'day', keys: 'B', when: () => is('planned', 'stalled') && mayBook(), run: () => bookPhase(plan) },
    { id: 'plans-done', title: () => (plan.phase?.state === 'done' ? m.plansUndoneAction() : m.plansDoneAction()), icon: 'check', keys: 'D', when: goesOn, run: plan.done },
    { id: 'plans-stall', title: () => m.plansStallAction(), icon: 'clock', keys: 'S', when: () => is('planned', 'booked'), run: plan.ask('stall') },
    { id: 'plans-go', title: () => m.plansGoAction(), icon: 'check', keys: 'S', when: () => is('stalled'), run: plan.goOn },
  ];
}

export function planActions(plan: Plan): Action[] {
  const isOpen = (): boolean => mayWork() && plan.plan.value !== undefined && !plan.plan.value.endedOn;
  return [
    { id: 'plans-choose', title: () => m.plansChooseAction(), icon: 'check', keys: 'C', when: isOpen, run: plan.ask('choose') },
    { id: 'plans-pay', title: () => m.plansPayAction(), icon: 'club', keys: 'P', when: () => isOpen() && plan.chosen !== undefined, run: plan.ask('pay') },
    { id: 'plans-edit', title: () => m.plansEditAction(), icon: 'edit', keys: 'E', when: () => isOpen() && mayWrite(), run: () => editPlan(plan) },
    { id: 'plans-print', title: () => m.plansPrintAction(), icon: 'print', keys: 'Alt+P', when: () => plan.plan.value !== undefined, run: () => print(plan) },
    { id: 'plans-end', title: () => m.plansEndAction(), icon: 'close', keys: 'X', when: isOpen, run: plan.ask('end') },
    { id: 'plans-reopen', title: () => m.plansReopenAction(), icon: 'check', keys: 'X', when: () => mayWork() && Boolean(plan.plan.value?.endedOn), run: plan.reopen },
  ];
}

function bookPhase(plan: Plan): void {
  const { phase, plan: { value } } = plan;
  if (phase && value) route.go('booking', { patientId: value.patientId, serviceId: phase.serviceId ?? undefined, staffId: value.staffId ?? undefined, phaseId: phase.id });
}

function editPlan(plan: Plan): void {
  const { value } = plan.plan;
  if (value) route.go('plan-write', { patientId: value.patientId, patientName: value.patientName, planId: value.id });
}

function print(plan: Plan): void {
  const { value } = plan.plan;
  if (value) papers.show({ kind: 'plan', id: value.id });
}

export function formActions(form: PlanForm, save: () => Promise<void>): Action[] {
  return [
    { id: 'plans-save', title: () => m.plansSaveAction(), icon: 'check', keys: 'Ctrl+Enter', run: save },
    { id: 'plans-add-option', title: () => m.plansAddOptionAction(), icon: 'add', keys: 'Alt+N', run: form.addOption },
  ];
}

export const openRow = (row: UnbookedRow): void => route.go('plan', { id: row.planId });
export const bookRow = (row: UnbookedRow): void => route.go('booking', { patientId: row.patientId, serviceId: row.serviceId ?? undefined, staffId: row.staffId ?? undefined, phaseId: row.phaseId });
