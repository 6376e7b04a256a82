/** What can be done for somebody who was lost, as data for buttons, keys, the palette and the sheet of keys. */
import { m } from '$lib/i18n';
import type { Action } from '$lib/keyboard/action';
import { route } from '$lib/route/route.svelte';
import { mayBook } from '$lib/session/may';
import { session } from '$lib/session/session.svelte';
import { keyOf, type Leaks } from './leaks.svelte';

export function leakActions(leaks: Leaks): Action[] {
  const isThere = (): boolean => leaks.chosen.row !== undefined;
  const book = (): void => {
    const { row } = leaks.chosen;
    if (row) route.go('booking', { patientId: row.patientId, ...(row.stepId !== null && { stepId: keyOf(row) }), ...(row.serviceId !== null && { serviceId: row.serviceId }), ...(row.doctorId !== null && { staffId: row.doctorId }) });
  };
  return [
    { id: 'leaks-book', title: () => m.leaksBookAction(), icon: 'day', keys: 'B', when: () => isThere() && mayBook(), run: book },
    { id: 'leaks-file', title: () => m.leaksFileAction(), icon: 'person', keys: 'F', when: () => isThere() && session.can('patients-read'), run: () => leaks.chosen.row && route.go('patient', { id: leaks.chosen.row.patientId }) },
  ];
}
