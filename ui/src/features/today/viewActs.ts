/** The keys of the day: those of the card under the focus, and the way between the cards. */
import { m } from '$lib/i18n';
import type { Action } from '$lib/keyboard/action';
import type { CardAct } from './cardActs';
import type { LaneCard, Today } from './today.svelte';

export function viewActs(today: Today, actsOf: (one: LaneCard) => CardAct[]): Action[] {
  const { chosen } = today;
  const acts = chosen ? actsOf(chosen) : [];
  const main = acts.find((act) => act.rank !== undefined);
  return [
    ...acts,
    { id: 'today-main', title: m.todayMainAction, keys: 'Enter', when: () => main !== undefined, isMove: true, run: () => main?.run() },
    { id: 'today-first', title: m.todayUpAction, keys: 'ArrowDown', isMove: true, run: first },
  ];
}

/** From anywhere on the page into the lanes. */
function first(): void {
  document.querySelector<HTMLElement>('main [data-roving][tabindex="0"]')?.focus();
}
