/** What can be done from a card of the board, as data for buttons, keys, the palette and the sheet of keys. */
import { m } from '$lib/i18n';
import type { Action } from '$lib/keyboard/action';
import { route } from '$lib/route/route.svelte';
import { mayBook } from '$lib/session/may';
import { session } from '$lib/session/session.svelte';
import { stages, type Board } from './board.svelte';

export function cardActions(board: Board): Action[] {
  const { row } = board.chosen;
  const isThere = (): boolean => row !== undefined;
  const book = (): void => {
    if (!row) return;
    const { stepId, serviceId, doctorId } = row.card ?? { stepId: null, serviceId: null, doctorId: null };
    route.go('booking', { patientId: row.patientId, ...(stepId !== null && { stepId }), ...(serviceId !== null && { serviceId }), ...(doctorId !== null && { staffId: doctorId }) });
  };
  return [
    { id: 'board-book', title: () => m.boardBookAction(), icon: 'day', keys: 'B', when: () => isThere() && mayBook(), run: book },
    { id: 'board-return', title: () => m.boardReturnAction(), icon: 'repeat', keys: 'R', when: () => isThere() && session.can('followups-work'), run: board.putBack },
    { id: 'board-call', title: () => m.boardCallAction(), icon: 'calls', keys: 'C', when: () => isThere() && session.can('followups-work'), run: board.call },
    { id: 'board-file', title: () => m.boardFileAction(), icon: 'person', keys: 'F', when: () => isThere() && session.can('patients-read'), run: () => row && route.go('patient', { id: row.patientId }) },
  ];
}

/** The key of a stage is its place on the way; the tenth has 0. */
export const stageKey = (index: number): string => String((index + 1) % 10);

export function boardActions(board: Board): Action[] {
  return [
    ...cardActions(board),
    ...stages.map((stage, index): Action => ({ id: `board-stage-${stage}`, title: () => m.boardStageLabel({ stage }), keys: stageKey(index), isMove: true, run: () => board.show(stage) })),
    { id: 'board-once', title: () => m.boardStageLabel({ stage: 'once' }), keys: 'O', isMove: true, run: () => board.show('once') },
  ];
}
