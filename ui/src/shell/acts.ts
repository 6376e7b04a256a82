/** What can be done from every screen. */
import { asked, type Asked } from '$features/desk/asked.svelte';
import { m } from '$lib/i18n';
import { currentStyle, directionOf } from '$lib/i18n';
import { journal } from '$lib/journal/journal.svelte';
import type { Action } from '$lib/keyboard/action';
import { zoom } from '$lib/keyboard/zoom.svelte';
import { route } from '$lib/route/route.svelte';
import { mayBook } from '$lib/session/may';
import { session } from '$lib/session/session.svelte';
import { places } from './places';

/** What opens above the page. */
export interface Shows {
  palette: () => void;
  keys: () => void;
  /** Another person by PIN. */
  change: () => void;
  /** In whose name one acts. */
  behalf: () => void;
}

export function appActions(show: Shows): Action[] {
  const mayRead = (): boolean => session.can('appointments-read');
  const isMirrored = directionOf(currentStyle()) === 'rtl';
  return [
    { id: 'app-search', title: m.appSearchAction, icon: 'search', keys: 'Ctrl+K', isMove: true, run: show.palette },
    { id: 'app-new', title: m.appNewAction, icon: 'add', keys: 'N', when: mayBook, run: () => route.go('booking', {}) },
    ...places().map((place, index): Action => ({ id: `app-${place.name}`, title: place.title, icon: place.icon, keys: placeKey(index), run: place.go })),
    { id: 'app-reminders', title: m.remindersPageTitle, icon: 'calls', when: mayRead, run: () => route.go('reminders') },
    { id: 'app-waiting', title: m.waitingPageTitle, icon: 'queue', when: mayRead, run: () => route.go('waiting', {}) },
    { id: 'app-displaced', title: m.displacedPageTitle, icon: 'day', when: mayRead, run: () => route.go('displaced', {}) },
    { id: 'app-leaks', title: m.leaksPageTitle, icon: 'board', when: () => session.can('followups-work'), run: () => route.go('leaks', {}) },
    { id: 'app-path', title: m.pathMapTitle, icon: 'steps', when: () => session.can('followups-work'), run: () => route.go('path') },
    { id: 'app-close-today', title: m.displacedCloseTodayAction, icon: 'lock', when: () => session.can('schedule-edit'), run: () => route.go('displaced', { isClosing: true }) },
    ...deskActions(),
    { id: 'app-undo', title: journal.undoTitle, about: journal.undoAbout, icon: 'undo', keys: 'Ctrl+Z', run: journal.undo },
    { id: 'app-redo', title: journal.redoTitle, about: journal.redoAbout, icon: 'redo', keys: 'Ctrl+Y', run: journal.redo },
    { id: 'app-redo-again', title: journal.redoTitle, about: journal.redoAbout, keys: 'Ctrl+Shift+Z', isMove: true, run: journal.redo },
    { id: 'app-back', title: m.appBackAction, icon: 'back', keys: isMirrored ? 'Alt+ArrowRight' : 'Alt+ArrowLeft', run: route.back },
    { id: 'app-forward', title: m.appForwardAction, icon: 'forward', keys: isMirrored ? 'Alt+ArrowLeft' : 'Alt+ArrowRight', when: () => route.canForward, run: route.forward },
    { id: 'app-keys', title: m.appKeysAction, icon: 'keys', keys: '?', run: show.keys },
    { id: 'app-lock', title: m.accountLockAction, icon: 'lock', keys: 'Ctrl+L', isEverywhere: true, run: session.lock },
    { id: 'app-change', title: m.accountChangeTitle, icon: 'person', keys: 'Ctrl+U', run: show.change },
    { id: 'app-behalf', title: m.accountBehalfTitle, icon: 'patients', keys: 'Ctrl+I', when: () => session.mayActFor.length > 0, run: show.behalf },
    { id: 'app-leave', title: m.appLeaveAction, icon: 'leave', keys: 'Ctrl+E', isEverywhere: true, run: session.leave },
  ];
}

/** The place's number on the rail; there are nine such keys, and Ctrl+0 is the size of the text. */
const placeKey = (index: number): string => (index < 9 ? `Ctrl+${index + 1}` : `Ctrl+Shift+${index - 8}`);

/** What the desk does, found from everywhere; at the desk itself these have their keys. */
function deskActions(): Action[] {
  const isElsewhere = (): boolean => route.here.name !== 'today';
  const atDesk = (what: Asked) => (): void => {
    asked.ask(what);
    route.go('today');
  };
  return [
    { id: 'app-walk-in', title: m.deskWalkInAction, icon: 'door', when: () => isElsewhere() && session.can('visits-run'), run: atDesk('walk-in') },
    { id: 'app-late', title: m.deskLateAction, icon: 'clock', when: () => isElsewhere() && session.can('appointments-book'), run: atDesk('late') },
    { id: 'app-day-end', title: m.deskDayEndAction, icon: 'check', when: () => isElsewhere() && session.can('payments-take'), run: () => route.go('day-end') },
  ];
}

/** The size of the text, before anybody is signed in too. */
export function sizeActions(): Action[] {
  return [
    { id: 'app-larger', title: m.appLargerAction, keys: 'Ctrl++', isEverywhere: true, run: zoom.larger },
    { id: 'app-smaller', title: m.appSmallerAction, keys: 'Ctrl+-', isEverywhere: true, run: zoom.smaller },
    { id: 'app-normal', title: m.appNormalAction, keys: 'Ctrl+0', isEverywhere: true, run: zoom.normal },
  ];
}
