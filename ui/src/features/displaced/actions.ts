/** What can be done with somebody to be moved, as data for buttons, keys, the palette and the sheet of keys. */
import type { ContactOutcome } from '$lib/generated/api';
import { m } from '$lib/i18n';
import { copyText } from '$lib/i18n/clipboard';
import type { Action } from '$lib/keyboard/action';
import { route } from '$lib/route/route.svelte';
import { mayBook } from '$lib/session/may';
import { session } from '$lib/session/session.svelte';
import { outcomes, type Displaced } from './displaced.svelte';

/** What the view does. */
interface Ways {
  answer: (outcome: ContactOutcome) => unknown;
  move: () => unknown;
  cancel: () => unknown;
  closeToday: () => unknown;
}

/** Another time, and what came of the call. */
export function answerActions(displaced: Displaced, { answer, move, cancel }: Ways): Action[] {
  const may = (): boolean => mayBook() && displaced.chosen.row !== undefined;
  return [
    { id: 'displaced-move', title: () => m.displacedMoveAction(), icon: 'day', keys: 'M', when: may, run: move },
    ...outcomes.map((outcome, index): Action => ({ id: `displaced-${outcome}`, title: () => m.displacedOutcomeChoice({ outcome }), keys: String(index + 1), when: may, run: () => answer(outcome) })),
    { id: 'displaced-cancel', title: () => m.appointmentsCancelAction(), icon: 'close', keys: 'X', when: may, run: cancel },
  ];
}

export function displacedActions(displaced: Displaced, ways: Ways): Action[] {
  const { row } = displaced.chosen;
  return [
    ...answerActions(displaced, ways),
    { id: 'displaced-copy', title: () => m.scriptsCopyAction(), keys: 'C', when: () => row !== undefined, run: () => copyText(row?.script ?? '') },
    { id: 'displaced-file', title: () => m.followupsFileAction(), icon: 'person', keys: 'F', when: () => row !== undefined && session.can('patients-read'), run: () => row && route.go('patient', { id: row.appointment.patientId }) },
    { id: 'displaced-close-today', title: () => m.displacedCloseTodayAction(), icon: 'lock', keys: 'L', when: () => session.can('schedule-edit'), run: ways.closeToday },
  ];
}
