/** What can be done in the list of calls and during a call. */
import type { WorkRow } from '$lib/generated/api';
import { m } from '$lib/i18n';
import type { Action } from '$lib/keyboard/action';
import { route } from '$lib/route/route.svelte';
import { bleedings, outcomes, pains, type Call } from './call.svelte';
import type { Calls } from './calls.svelte';

const painKeys = ['Z', 'X', 'C'];
const bleedingKeys = ['V', 'B'];

export const outcomeKey = (index: number): string => String(index + 1);
export const painKey = (index: number): string => painKeys[index] ?? '';
export const bleedingKey = (index: number): string => bleedingKeys[index] ?? '';

/** A step that nobody booked is booked; everything else is a call. */
export function open(row: WorkRow): void {
  if (row.kind === 'step-unbooked' && row.patientId) route.go('booking', { patientId: row.patientId, stepId: row.id });
  else route.go('call', { id: row.id });
}

export function listActions(calls: Calls): Action[] {
  const patient = (): string | undefined => calls.at?.patientId ?? undefined;
  return [
    { id: 'followups-file', title: () => m.followupsFileAction(), icon: 'person', keys: 'F', when: () => patient() !== undefined, run: () => route.go('patient', { id: patient() ?? '' }) },
    { id: 'followups-book', title: () => m.followupsBookAction(), icon: 'day', keys: 'B', when: () => patient() !== undefined, run: () => route.go('booking', { patientId: patient() }) },
  ];
}

export function callActions(call: Call, record: () => unknown, next: () => unknown): Action[] {
  const isOpen = (): boolean => call.isOpen;
  const asks = (): boolean => call.isOpen && call.asksAnswers;
  const patient = (): string | undefined => call.detail.value?.patientId ?? undefined;
  return [
    ...outcomes.map((outcome, index): Action => ({ id: `followups-${outcome}`, title: () => m.followupsOutcomeLabel({ outcome }), keys: outcomeKey(index), when: isOpen, run: () => (call.outcome = outcome) })),
    ...pains.map((pain, index): Action => ({ id: `followups-pain-${pain}`, title: () => m.followupsPainAction({ pain }), keys: painKey(index), when: asks, run: () => { call.pain = pain; call.answer(); } })),
    ...bleedings.map((bleeding, index): Action => ({ id: `followups-bleeding-${bleeding}`, title: () => m.followupsBleedingAction({ bleeding }), keys: bleedingKey(index), when: asks, run: () => { call.bleeding = bleeding; call.answer(); } })),
    { id: 'followups-record', title: () => m.followupsRecordAction(), icon: 'check', keys: 'Ctrl+Enter', when: () => call.isOpen && call.outcome !== '', run: record },
    { id: 'followups-next', title: () => m.followupsNextAction(), icon: 'forward', keys: 'PageDown', when: () => Boolean(call.detail.value?.nextId), run: next },
    { id: 'followups-file', title: () => m.followupsFileAction(), icon: 'person', keys: 'F', when: () => patient() !== undefined, run: () => route.go('patient', { id: patient() ?? '' }) },
    { id: 'followups-book', title: () => m.followupsBookAction(), icon: 'day', keys: 'N', when: () => patient() !== undefined, run: () => route.go('booking', { patientId: patient() }) },
  ];
}
