/** What can be done with a wallet. */
import { m } from '$lib/i18n';
import type { Action } from '$lib/keyboard/action';
import { route } from '$lib/route/route.svelte';

export function walletActions(id: () => string): Action[] {
  return [{ id: 'club-file', title: () => m.clubFileAction(), icon: 'person', keys: 'F', run: () => route.go('patient', { id: id() }) }];
}
