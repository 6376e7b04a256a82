/** The keys of the day: those of the card under the focus, and the way between the cards. */
import { m } from '$lib/i18n';
import type { Action } from '$lib/keyboard/action';
import { session } from '$lib/session/session.svelte';
import type { CardAct } from './cardActs';
import { cardOf } from './follow.svelte';
import type { LaneCard, Today } from './today.svelte';

/** What the desk does that is about nobody's card. */
export interface DeskActs {
  walkIn: () => void;
  late: () => void;
  dayEnd: () => void;
}

export function viewActs(today: Today, actsOf: (one: LaneCard) => CardAct[], desk: DeskActs): Action[] {
  const { chosen } = today;
  const acts = chosen ? actsOf(chosen) : [];
  const main = acts.find((act) => act.rank !== undefined);
  return [
    ...acts,
    { id: 'desk-walk-in', title: m.deskWalkInAction, icon: 'door', keys: 'W', when: () => session.can('visits-run'), run: desk.walkIn },
    { id: 'desk-late', title: m.deskLateAction, icon: 'clock', keys: 'D', when: () => session.can('appointments-book'), run: desk.late },
    { id: 'desk-day-end', title: m.deskDayEndAction, icon: 'check', keys: 'E', when: () => session.can('payments-take'), run: desk.dayEnd },
    ...narrowing(today),
    { id: 'today-main', title: m.todayMainAction, keys: 'Enter', when: () => main !== undefined, isMove: true, run: () => main && today.press(main.run) },
    { id: 'today-first', title: m.todayUpAction, keys: 'ArrowDown', isMove: true, run: () => first(today.beside) },
  ];
}

/** The most doctors that have a digit. */
const DIGITS = 9;

/** A digit shows one doctor's day, 0 all of it. */
function narrowing(today: Today): Action[] {
  if (today.doctors.length < 2) return [];
  const one = today.doctors.slice(0, DIGITS).map(({ name, count }, index): Action => ({ id: `today-doctor-${index}`, title: () => m.todayDoctorsChoice({ name, count }), keys: String(index + 1), isMove: true, run: () => today.narrow(name) }));
  return [...one, { id: 'today-doctor-all', title: () => m.todayDoctorsAll({ count: today.people }), keys: '0', isMove: true, run: () => today.narrow('') }];
}

/** From anywhere on the page into the lanes. */
function first(beside: string | undefined): void {
  const card = beside === undefined ? undefined : cardOf(document, beside);
  (card ?? document.querySelector<HTMLElement>('main [data-key][tabindex="0"]'))?.focus();
}
