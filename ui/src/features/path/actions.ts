/** What can be done with the map of the patients' way, as data for buttons, keys, the palette and the sheet of keys. */
import { m } from '$lib/i18n';
import type { Action } from '$lib/keyboard/action';
import { session } from '$lib/session/session.svelte';
import type { PathMap } from './path.svelte';

const may = (): boolean => session.can('followups-work');

/** What is done with the chosen point. */
export function pointActions(map: PathMap): Action[] {
  const isThere = (): boolean => may() && map.chosen.row !== undefined;
  const isMended = (): boolean => map.chosen.row?.mendedOn !== null;
  return [
    { id: 'path-mend', title: () => (isMended() ? m.pathReopenAction() : m.pathMendAction()), icon: 'check', keys: 'M', when: isThere, run: map.mend },
    { id: 'path-edit', title: () => m.pathEditAction(), icon: 'edit', keys: 'E', when: isThere, run: map.edit },
    { id: 'path-end', title: () => m.pathEndAction(), icon: 'close', keys: 'X', when: isThere, run: map.end },
  ];
}

export function mapActions(map: PathMap): Action[] {
  return [{ id: 'path-new', title: () => m.pathNewAction(), icon: 'add', keys: 'Alt+N', when: may, run: map.add }, ...pointActions(map)];
}
