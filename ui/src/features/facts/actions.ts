/** What can be done with what is remembered, as data for buttons, keys, the palette and the sheet of keys. */
import { m } from '$lib/i18n';
import type { Action } from '$lib/keyboard/action';
import { session } from '$lib/session/session.svelte';
import type { Remembering } from './facts.svelte';

const mayWrite = (): boolean => session.can('patients-edit');

export function factActions(remembering: Remembering): Action[] {
  return [
    { id: 'facts-add', title: () => m.factsAddAction(), icon: 'add', keys: 'Alt+R', when: mayWrite, run: remembering.write },
    { id: 'facts-ask', title: () => m.factsAskAction(), icon: 'edit', keys: 'Alt+Q', when: () => mayWrite() && remembering.next !== undefined, run: () => remembering.ask() },
  ];
}
