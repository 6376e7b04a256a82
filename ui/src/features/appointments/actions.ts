/** What can be done in the day view, as data for buttons, keys, the palette and the sheet of keys. */
import { appointmentsConfirm, appointmentsNoShow, visitsArrive, type AppointmentRow } from '$lib/generated/api';
import { m } from '$lib/i18n';
import type { Action } from '$lib/keyboard/action';
import { act } from '$lib/live/doing.svelte';
import { route } from '$lib/route/route.svelte';
import { mayBook } from '$lib/session/may';
import { session } from '$lib/session/session.svelte';
import type { Booking } from './booking.svelte';
import type { Day } from './day.svelte';
import { isAhead } from './status';

/** Moving from day to day. */
export function dayActions(day: Day, today: () => string, focusDate: () => void): Action[] {
  return [
    { id: 'appointments-previous', title: () => m.appointmentsPreviousAction(), icon: 'back', keys: 'PageUp', run: () => day.step(-1) },
    { id: 'appointments-next', title: () => m.appointmentsNextAction(), icon: 'forward', keys: 'PageDown', run: () => day.step(1) },
    { id: 'appointments-today', title: () => m.appointmentsTodayAction(), icon: 'today', keys: 'T', run: () => day.show(today()) },
    { id: 'appointments-date', title: () => m.appointmentsDateAction(), icon: 'search', keys: 'G', run: focusDate },
  ];
}

/** Acts on the appointment under the focus, and on the free time. */
export function gridActions(day: Day): Action[] {
  const one = (wanted: (row: AppointmentRow) => boolean = () => true) => (): boolean => day.at !== undefined && wanted(day.at);
  const withOne = (run: (row: AppointmentRow) => unknown) => (): unknown => day.at && run(day.at);
  return [
    { id: 'appointments-book', title: () => m.appointmentsBookTitle(), icon: 'add', keys: 'N', when: mayBook, run: () => bookHere(day) },
    { id: 'appointments-confirm', title: () => m.appointmentsConfirmAction(), icon: 'check', keys: 'C', when: one((row) => row.status === 'planned'), run: withOne((row) => act((id) => appointmentsConfirm({ id: row.id }, id))) },
    { id: 'appointments-arrive', title: () => m.appointmentsArriveAction(), icon: 'door', keys: 'A', when: one((row) => isAhead(row.status)), run: withOne((row) => act((id) => visitsArrive({ appointmentId: row.id }, id))) },
    { id: 'appointments-move', title: () => m.appointmentsMoveAction(), icon: 'day', keys: 'P', when: one((row) => isAhead(row.status)), run: withOne(day.pickUp) },
    { id: 'appointments-put-back', title: () => m.appointmentsBackAction(), keys: 'Escape', when: () => day.moving !== undefined, run: day.putBack, isMove: true },
    { id: 'appointments-cancel', title: () => m.appointmentsCancelAction(), icon: 'close', keys: 'X', when: one((row) => isAhead(row.status)), run: withOne((row) => (day.cancelling = row)) },
    { id: 'appointments-no-show', title: () => m.appointmentsNoShowAction(), icon: 'alert', keys: 'M', when: one((row) => isAhead(row.status)), run: withOne((row) => act((id) => appointmentsNoShow({ id: row.id }, id))) },
    { id: 'appointments-visit', title: () => m.appointmentsVisitAction(), icon: 'forward', keys: 'V', when: one(mayOpenVisit), run: withOne((row) => row.visitId && openVisit(day, row.visitId)) },
    { id: 'appointments-patient', title: () => m.appointmentsPatientAction(), icon: 'person', keys: 'F', when: one(), run: withOne((row) => openPatient(day, row.patientId)) },
  ];
}

export function bookHere(day: Day): void {
  stay(day);
  route.go('booking', day.free ? { day: day.day, staffId: day.free.staffId, start: day.free.start } : { day: day.day });
}

/** Coming back shows the same day and the same appointment. */
export function stay(day: Day): void {
  route.replace('day', { day: day.day, appointmentId: day.atId });
}

function openVisit(day: Day, id: string): void {
  stay(day);
  route.go('visit', { id });
}

function openPatient(day: Day, id: string): void {
  stay(day);
  route.go('patient', { id });
}

/** The consultation is for those who close visits; everyone else reads the patient's page. */
function mayOpenVisit(row: AppointmentRow): boolean {
  return row.visitId !== null && session.can('visits-close');
}

/** Enter on an appointment: its visit, when there is one, else the patient's file. */
export function openRow(day: Day, row: AppointmentRow): void {
  day.focusAppointment(row);
  if (row.visitId && mayOpenVisit(row)) openVisit(day, row.visitId);
  else openPatient(day, row.patientId);
}

export function bookingActions(booking: Booking, book: () => unknown): Action[] {
  return [
    { id: 'appointments-book-now', title: () => m.appointmentsBookAction(), icon: 'check', keys: 'Ctrl+Enter', when: () => booking.canBook, run: book },
    { id: 'appointments-later', title: () => m.appointmentsBookMoreAction(), icon: 'down', keys: 'L', when: () => booking.hasLater, run: booking.later },
    { id: 'appointments-leave', title: () => m.appointmentsBackAction(), keys: 'Escape', run: route.back },
  ];
}
