/** What can be done in the queue, the consultation, the closing sheet and before leaving. */
import { stepsAccept, visitsLeave, type StepRow } from '$lib/generated/api';
import { m } from '$lib/i18n';
import type { Action } from '$lib/keyboard/action';
import { act } from '$lib/live/doing.svelte';
import { route } from '$lib/route/route.svelte';
import { session } from '$lib/session/session.svelte';
import type { Closing } from './closing.svelte';
import type { Consultation } from './consultation.svelte';
import { stepKinds } from './due';
import type { Queue } from './queue.svelte';

export function queueActions(queue: Queue): Action[] {
  return [
    { id: 'visits-call-in', title: () => m.visitsCallInAction(), icon: 'door', keys: 'C', when: () => queue.isWaiting, run: () => queue.at && queue.callIn(queue.at) },
    { id: 'visits-open', title: () => m.visitsOpenAction(), icon: 'forward', keys: 'O', when: () => queue.at !== undefined && !queue.isWaiting, run: () => queue.at && queue.open(queue.at) },
    { id: 'visits-file', title: () => m.visitsFileAction(), icon: 'person', keys: 'F', when: () => queue.at !== undefined, run: () => queue.at && route.go('patient', { id: queue.at.patientId }) },
  ];
}

/** A contact by telephone, in writing or by video, from a patient's page. */
export const remoteAction = (open: () => void): Action => ({ id: 'visits-remote', title: () => m.consultationRemoteAction(), icon: 'calls', keys: 'R', when: () => session.can('visits-close'), run: open });

/** The focus goes to a part of the page. */
const into = (part: string): void => document.querySelector<HTMLElement>(part)?.focus();

export function consultationActions(consultation: Consultation, close: () => unknown): Action[] {
  const isOpen = (): boolean => consultation.isOpen;
  return [
    { id: 'visits-call-in', title: () => m.visitsCallInAction(), icon: 'door', keys: 'F2', when: () => consultation.visit.value?.state === 'waiting', run: consultation.callIn },
    { id: 'visits-close', title: () => m.visitsCloseAction(), icon: 'check', keys: 'Ctrl+Enter', when: isOpen, run: close },
    { id: 'visits-words', title: () => m.consultationWordsFocusAction(), keys: 'Alt+1', when: isOpen, run: () => into('#visit-words textarea') },
    { id: 'visits-note', title: () => m.consultationNoteFocusAction(), keys: 'Alt+2', when: isOpen, run: () => into('#visit-note textarea') },
    { id: 'visits-protocol', title: () => m.consultationProtocolFocusAction(), keys: 'Alt+3', when: isOpen, run: () => into('#visit-protocol input, #visit-protocol [data-roving][tabindex="0"]') },
    { id: 'visits-file', title: () => m.visitsFileAction(), icon: 'person', keys: 'F', run: () => consultation.visit.value && route.go('patient', { id: consultation.visit.value.patient.id }) },
  ];
}

export function closingActions(closing: Closing, finish: () => unknown, later: () => unknown): Action[] {
  return [
    ...stepKinds.map((kind, index): Action => ({ id: `visits-kind-${kind}`, title: () => m.visitsKindLabel({ kind }), keys: String(index + 1), run: () => closing.choose(kind) })),
    { id: 'visits-asked', title: () => m.visitsGoldenLabel(), keys: 'Q', run: () => (closing.wasAsked = !closing.wasAsked) },
    { id: 'visits-free', title: () => m.visitsFreeKeyAction(), icon: 'day', keys: 'B', when: () => closing.free.length > 0, run: () => closing.pick((closing.step && closing.timeOf(closing.step)) ?? closing.free[0]) },
    { id: 'visits-after-care', title: () => m.visitsAfterCareLabel(), keys: 'H', run: () => (closing.afterCare = !closing.afterCare) },
    { id: 'visits-step-next', title: () => m.visitsStepNextAction(), keys: 'N', when: () => closing.steps.length > 1, run: closing.nextStep },
    { id: 'visits-step-remove', title: () => m.visitsStepRemoveAction(), icon: 'close', keys: 'X', when: () => closing.steps.length > 1, run: () => closing.removeStep(closing.at) },
    { id: 'visits-step-add', title: () => m.visitsStepAddAction(), icon: 'add', keys: 'A', when: () => closing.step !== undefined, run: closing.addStep },
    { id: 'visits-finish', title: () => m.visitsFinishAction(), icon: 'check', keys: 'Ctrl+Enter', run: finish },
    { id: 'visits-later', title: () => m.visitsLaterAction(), keys: 'Escape', run: later },
  ];
}

export const accept = (step: StepRow): unknown => act((id) => stepsAccept({ id: step.id }, id));
export const book = (step: StepRow): void => route.go('booking', { patientId: step.patientId, stepId: step.id });
export const leave = (visitId: string): unknown => act((id) => visitsLeave({ id: visitId }, id));
