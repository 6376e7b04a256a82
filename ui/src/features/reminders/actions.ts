/** What can be done with a reminder, as data for buttons, keys, the palette and the sheet of keys. */
import type { ContactOutcome } from '$lib/generated/api';
import { m } from '$lib/i18n';
import type { Action } from '$lib/keyboard/action';
import { route } from '$lib/route/route.svelte';
import { mayBook } from '$lib/session/may';
import { session } from '$lib/session/session.svelte';
import { outcomes, type Reminders } from './reminders.svelte';

/** What they answer. */
export function answerActions(reminders: Reminders, answer: (outcome: ContactOutcome) => unknown): Action[] {
  const may = (): boolean => mayBook() && reminders.chosen.row !== undefined;
  return outcomes.map((outcome, index) => ({ id: `reminders-${outcome}`, title: () => m.remindersOutcomeChoice({ outcome }), keys: String(index + 1), when: may, run: () => answer(outcome) }));
}

export function reminderActions(reminders: Reminders, answer: (outcome: ContactOutcome) => unknown): Action[] {
  const row = reminders.chosen.row;
  return [
    ...answerActions(reminders, answer),
    { id: 'reminders-copy', title: () => m.remindersCopyAction(), keys: 'C', when: () => row !== undefined, run: reminders.copy },
    { id: 'reminders-file', title: () => m.followupsFileAction(), icon: 'person', keys: 'F', when: () => row !== undefined && session.can('patients-read'), run: () => row && route.go('patient', { id: row.appointment.patientId }) },
    { id: 'reminders-day', title: () => m.remindersDayAction(), icon: 'day', keys: 'G', when: () => row !== undefined, run: () => row && route.go('day', { day: row.appointment.day, appointmentId: row.appointment.id }) },
  ];
}
