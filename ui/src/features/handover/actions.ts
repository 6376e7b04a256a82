/** What can be done with what was handed over, as data for buttons, keys, the palette and the sheet of keys. */
import { m } from '$lib/i18n';
import type { Action } from '$lib/keyboard/action';
import { route } from '$lib/route/route.svelte';
import { mayBook } from '$lib/session/may';
import { session } from '$lib/session/session.svelte';
import type { Handover } from './handover.svelte';

export function stepActions(hand: Handover): Action[] {
  const step = (): boolean => hand.step !== undefined;
  const patientId = (): string | undefined => hand.step?.step.patientId ?? hand.one?.patientId;
  const book = (): void => {
    if (hand.step) route.go('booking', { patientId: hand.step.step.patientId, stepId: hand.step.step.id });
  };
  return [
    { id: 'handover-accept', title: () => m.visitsAcceptAction(), icon: 'check', keys: 'A', when: () => hand.step?.step.state === 'open', run: hand.accept },
    { id: 'handover-book', title: () => m.visitsBookAction(), icon: 'day', keys: 'B', when: () => step() && mayBook(), run: book },
    { id: 'handover-try', title: () => m.handoverTryAction(), icon: 'calls', keys: 'T', when: step, run: () => (hand.asked = 'try') },
    { id: 'handover-pass', title: () => m.handoverPassAction(), icon: 'forward', keys: 'P', when: step, run: () => (hand.asked = 'pass') },
    { id: 'handover-give', title: () => m.handoverGiveAction(), keys: 'G', when: step, run: () => (hand.asked = 'give') },
    { id: 'handover-done', title: () => m.handoverDoneAction(), keys: 'D', when: step, run: () => (hand.asked = 'done') },
    { id: 'handover-end', title: () => m.handoverEndAction(), icon: 'close', keys: 'X', when: step, run: () => (hand.asked = 'end') },
    { id: 'handover-answer', title: () => m.handoverAnswerAction(), icon: 'edit', keys: 'R', when: () => hand.one !== undefined && hand.referral?.isMine === true && session.can('visits-close'), run: () => (hand.asked = 'answer') },
    { id: 'handover-seen', title: () => m.handoverSeenAction(), icon: 'check', keys: 'S', when: () => hand.one !== undefined && hand.referral?.isMine === false, run: hand.seen },
    { id: 'handover-file', title: () => m.visitsFileAction(), icon: 'person', keys: 'F', when: () => patientId() !== undefined && session.can('patients-read'), run: () => route.go('patient', { id: patientId() ?? '' }) },
  ];
}
