/** What can be done while booking, as data for buttons, keys, the palette and the sheet of keys. */
import { m } from '$lib/i18n';
import type { Action } from '$lib/keyboard/action';
import { route } from '$lib/route/route.svelte';
import type { Booking } from './booking.svelte';

export function bookingActions(booking: Booking, book: () => unknown): Action[] {
  return [
    { id: 'appointments-book-now', title: () => m.appointmentsBookAction(), icon: 'check', keys: 'Ctrl+Enter', when: () => booking.canBook, run: book },
    { id: 'appointments-later', title: () => m.appointmentsBookMoreAction(), icon: 'down', keys: 'L', when: () => booking.hasLater, run: booking.later },
    { id: 'appointments-leave', title: () => m.appointmentsBackAction(), keys: 'Escape', run: route.back },
  ];
}
