/** What can be done in the calendar, as data for buttons, keys, the palette and the sheet of keys. */
import { appointmentsConfirm, appointmentsNoShow, visitsArrive } from '$lib/generated/api';
import { currentStyle, directionOf, m } from '$lib/i18n';
import type { Action } from '$lib/keyboard/action';
import { act } from '$lib/live/doing.svelte';
import { papers } from '$lib/paper/papers.svelte';
import { route } from '$lib/route/route.svelte';
import { mayBook } from '$lib/session/may';
import { session } from '$lib/session/session.svelte';
import type { Calendar } from './calendar.svelte';
import { isAhead, type One } from './status';
import type { Stop } from './stops';

/** From day to day, from one way of looking to another. */
export function viewActions(calendar: Calendar, jump: () => void): Action[] {
  const isMirrored = directionOf(currentStyle()) === 'rtl';
  const isDay = calendar.span === 'day';
  return [
    { id: 'calendar-previous', title: () => (isDay ? m.appointmentsPreviousAction() : m.calendarPreviousWeekAction()), icon: 'back', keys: isMirrored ? 'Ctrl+ArrowRight' : 'Ctrl+ArrowLeft', run: () => calendar.turn(-1) },
    { id: 'calendar-next', title: () => (isDay ? m.appointmentsNextAction() : m.calendarNextWeekAction()), icon: 'forward', keys: isMirrored ? 'Ctrl+ArrowLeft' : 'Ctrl+ArrowRight', run: () => calendar.turn(1) },
    { id: 'calendar-today', title: m.appointmentsTodayAction, icon: 'today', keys: 'T', run: () => calendar.show(session.practice.today) },
    { id: 'calendar-jump', title: m.appointmentsDateAction, icon: 'search', keys: 'G', run: jump },
    { id: 'calendar-day', title: m.calendarDayChoice, icon: 'day', keys: 'D', run: () => calendar.spread('day') },
    { id: 'calendar-week', title: m.calendarWeekChoice, icon: 'day', keys: 'W', run: () => calendar.spread('week') },
    { id: 'calendar-by', title: () => (calendar.by === 'doctor' ? m.calendarByRoomAction() : m.calendarByDoctorAction()), icon: 'person', keys: 'R', run: () => calendar.arrange(calendar.by === 'doctor' ? 'room' : 'doctor') },
    { id: 'calendar-finer', title: m.calendarFinerAction, icon: 'add', keys: '+', run: () => calendar.zoom(true) },
    { id: 'calendar-coarser', title: m.calendarCoarserAction, icon: 'search', keys: '-', run: () => calendar.zoom(false) },
    { id: 'paper-day', title: () => m.paperShowAction({ kind: 'day' }), icon: 'print', keys: 'Ctrl+P', when: () => isDay, run: () => papers.show({ kind: 'day', day: calendar.day, staffId: calendar.by === 'doctor' ? (calendar.onlyId ?? null) : null }) },
  ];
}

/** Acts on what stands under the focus. */
export function gridActions(calendar: Calendar): Action[] {
  return [
    { id: 'appointments-book', title: m.appointmentsBookTitle, icon: 'add', keys: 'N', when: mayBook, run: () => bookHere(calendar) },
    ...cardActions(calendar, () => calendar.card),
    { id: 'calendar-put-down', title: m.appointmentsBackAction, keys: 'Escape', when: () => calendar.carried !== undefined, run: calendar.putDown, isMove: true },
    { id: 'calendar-block', title: m.calendarBlockAction, icon: 'lock', keys: 'L', when: () => session.can('schedule-edit'), run: () => blockHere(calendar) },
  ];
}

/** Acts on one appointment: under the focus, or in its sheet. */
export function cardActions(calendar: Calendar, one: () => One | undefined): Action[] {
  const may = (wanted: (row: One) => boolean) => (): boolean => mayBook() && one() !== undefined && wanted(one() as One);
  const withOne = (run: (row: One) => unknown) => (): unknown => {
    const row = one();
    return row && run(row);
  };
  /** Nobody arrives, or stays away, on a day that is still to come: a key that was meant for today must not say so. */
  const hasCome = (): boolean => (one()?.day ?? '') <= session.practice.today;
  const ahead = may((row) => isAhead(row.status));
  return [
    { id: 'appointments-confirm', title: m.appointmentsConfirmAction, icon: 'check', keys: 'C', when: may((row) => row.status === 'planned'), run: withOne((row) => act((id) => appointmentsConfirm({ id: row.id }, id))) },
    { id: 'appointments-arrive', title: m.appointmentsArriveAction, icon: 'door', keys: 'A', when: () => session.can('visits-run') && isAhead(one()?.status ?? 'done') && hasCome(), run: withOne((row) => act((id) => visitsArrive({ appointmentId: row.id }, id))) },
    { id: 'appointments-move', title: m.appointmentsMoveAction, icon: 'day', keys: 'P', when: () => ahead() && calendar.carried === undefined, run: withOne((row) => lift(calendar, row)) },
    { id: 'appointments-cancel', title: m.appointmentsCancelAction, icon: 'close', keys: 'X', when: ahead, run: withOne((row) => { calendar.openedId = undefined; calendar.cancelling = row; }) },
    { id: 'appointments-no-show', title: m.appointmentsNoShowAction, icon: 'alert', keys: 'M', when: () => ahead() && hasCome(), run: withOne((row) => act((id) => appointmentsNoShow({ id: row.id }, id))) },
    { id: 'appointments-visit', title: m.appointmentsVisitAction, icon: 'forward', keys: 'V', when: () => Boolean(one()?.visitId) && session.can('visits-close'), run: withOne((row) => { stay(calendar); if (row.visitId) route.go('visit', { id: row.visitId }); }) },
    { id: 'appointments-patient', title: m.appointmentsPatientAction, icon: 'person', keys: 'F', when: () => one() !== undefined && (session.can('patients-read') || session.can('emergency-open')), run: withOne((row) => { stay(calendar); route.go('patient', { id: row.patientId }); }) },
  ];
}

/** What is printed of an appointment, in its sheet. */
export function sheetActions(calendar: Calendar, one: () => One | undefined): Action[] {
  const print = (): void => {
    const row = one();
    if (row) papers.show({ kind: 'card', id: row.id });
  };
  const hasCard = (): boolean => isAhead(one()?.status ?? 'done') && one()?.start !== null;
  return [...cardActions(calendar, one), { id: 'paper-card', title: () => m.paperShowAction({ kind: 'card' }), icon: 'print', keys: 'Ctrl+P', when: hasCard, run: print }];
}

function lift(calendar: Calendar, { id }: One): void {
  calendar.openedId = undefined;
  const found = calendar.columns.flatMap((column) => column.cards).find(({ card }) => card.id === id);
  if (found) calendar.pickUp(found.card);
}

/** A new appointment at the time under the focus. */
export function bookHere(calendar: Calendar): void {
  const { stop } = calendar;
  const column = stop && calendar.columns[stop.at];
  stay(calendar);
  if (!column || stop.card) return route.go('booking', { day: column?.day.day ?? calendar.day });
  route.go('booking', { day: column.day.day, start: stop.start, ...(calendar.by === 'doctor' ? { staffId: column.id } : { roomId: column.id }) });
}

/** What is pressed where no appointment stands: blocked time is opened again, free time is booked. */
export function takeFree(calendar: Calendar, stop: Stop): void {
  calendar.stand(stop);
  if (stop.shut?.why.kind === 'closure' && session.can('schedule-edit')) calendar.blocking = { day: calendar.columns[stop.at]?.day.day ?? calendar.day, closure: stop.shut.why.closure };
  else if (mayBook()) bookHere(calendar);
}

/** The focus goes to the appointment, and its sheet opens. */
export function openCard(calendar: Calendar, id: string): void {
  const stop = calendar.columns.flatMap((_, at) => calendar.stopsIn(at)).find((one) => one.key === id);
  if (stop) calendar.stand(stop);
  if (!calendar.carried) calendar.openedId = id;
}

function blockHere(calendar: Calendar): void {
  const { stop } = calendar;
  const column = stop && calendar.columns[stop.at];
  calendar.blocking = { day: column?.day.day ?? calendar.day, ...(stop && !stop.card ? { start: stop.start } : {}), ...(stop?.shut?.why.kind === 'closure' ? { closure: stop.shut.why.closure } : {}) };
}

/** Coming back shows the same days, and the focus is where it was. */
export function stay(calendar: Calendar): void {
  const { day, card, stop, span, by, onlyId } = calendar;
  const column = stop && calendar.columns[stop.at];
  route.replace('day', { day, appointmentId: card?.id, at: column && { column: column.key, minute: stop.start }, span, by, onlyId });
}
