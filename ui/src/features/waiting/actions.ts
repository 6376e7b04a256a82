/** What can be done with the waiting list and with times that came free, as data for buttons, keys, the palette and the sheet of keys. */
import type { OfferAnswer, WaitingRow } from '$lib/generated/api';
import { m } from '$lib/i18n';
import { copyText } from '$lib/i18n/clipboard';
import type { Action } from '$lib/keyboard/action';
import { route } from '$lib/route/route.svelte';
import { mayBook } from '$lib/session/may';
import { session } from '$lib/session/session.svelte';
import type { Fill, Item } from './fill.svelte';
import type { Waiting } from './waiting.svelte';

const answers: readonly OfferAnswer[] = ['accept', 'decline', 'no-answer'];

/** What somebody who was called answers, or that they were told. */
export function answerActions(fill: Fill, one: Item | undefined): Action[] {
  const offered = one?.kind === 'offer' ? one : undefined;
  const untold = one?.kind === 'untold' ? one.offer : undefined;
  const mayAnswer = (answer: OfferAnswer): boolean => mayBook() && offered !== undefined && (answer === 'accept' ? fill.mayAccept(offered.offer) : offered.offer.state === 'offered');
  return [
    ...answers.map((answer, index): Action => ({ id: `waiting-${answer}`, title: () => m.waitingAnswerChoice({ answer }), keys: String(index + 1), when: () => mayAnswer(answer), run: () => fill.answer(answer) })),
    { id: 'waiting-told', title: () => m.waitingToldAction(), keys: '1', when: () => mayBook() && untold !== undefined, run: () => untold && fill.told(untold) },
  ];
}

/** Acts on the free time or the offer under the focus. */
export function fillActions(fill: Fill, one: Item | undefined): Action[] {
  const offered = one?.kind === 'offer' ? one : undefined;
  const script = one && one.kind !== 'freed' ? one.offer.script : '';
  return [
    ...answerActions(fill, one),
    { id: 'waiting-next', title: () => m.waitingNextAction(), icon: 'forward', keys: 'N', when: () => mayBook() && offered !== undefined, run: () => offered && fill.next(offered.opening) },
    { id: 'waiting-close', title: () => m.waitingCloseAction(), icon: 'close', keys: 'X', when: () => mayBook() && offered !== undefined, run: () => offered && fill.close(offered.opening) },
    { id: 'waiting-copy', title: () => m.scriptsCopyAction(), keys: 'C', when: () => script !== '', run: () => copyText(script) },
  ];
}

/** Acts on the list, and on whoever of it is under the focus. */
export function listActions(waiting: Waiting, row: WaitingRow | undefined): Action[] {
  const may = (): boolean => mayBook() && row !== undefined;
  return [
    { id: 'waiting-add', title: () => m.waitingAddAction(), icon: 'add', keys: 'Alt+N', when: mayBook, run: () => waiting.add() },
    { id: 'waiting-edit', title: () => m.waitingEditAction(), icon: 'edit', keys: 'E', when: may, run: () => row && waiting.edit(row) },
    { id: 'waiting-end', title: () => m.waitingEndAction(), icon: 'close', keys: 'D', when: may, run: () => (waiting.ending = row) },
    { id: 'waiting-book', title: () => m.followupsBookAction(), icon: 'day', keys: 'B', when: may, run: () => row && route.go('booking', { patientId: row.patientId, serviceId: row.serviceId ?? undefined }) },
    { id: 'waiting-file', title: () => m.followupsFileAction(), icon: 'person', keys: 'F', when: () => row !== undefined && session.can('patients-read'), run: () => row && route.go('patient', { id: row.patientId }) },
  ];
}
