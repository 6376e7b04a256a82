/** What can be done with the intake and the medical file, as data for buttons, keys, the palette and the sheet of keys. */
import { m } from '$lib/i18n';
import type { Action } from '$lib/keyboard/action';
import { session } from '$lib/session/session.svelte';
import type { Intake } from './record.svelte';

export function intakeActions(intake: Intake, open: () => void): Action[] {
  const may = (): boolean => session.can('visits-run');
  return [
    { id: 'record-intake-confirm', title: () => m.recordIntakeConfirmAction(), icon: 'check', keys: 'Alt+I', when: () => may() && intake.canConfirm, run: intake.confirm },
    { id: 'record-intake-open', title: () => m.recordIntakeOpenAction(), icon: 'queue', keys: 'Alt+G', when: may, run: open },
  ];
}

export function recordActions(write: () => void): Action[] {
  return [{ id: 'record-add', title: () => m.recordAddAction(), icon: 'add', keys: 'Alt+M', when: () => session.can('record-edit'), run: write }];
}
