/** What stands in the grid, in words: for the eye that finds no room and for who listens. */
import { currentStyle, directionOf, formatDayLong, formatTime, m } from '$lib/i18n';
import { codeText } from '$lib/words/codes';
import type { Column, Shut } from './columns';
import type { CalendarCard } from '$lib/generated/api';
import type { Stop } from './stops';
import type { Span } from './span';

/** What is remarkable about an appointment, beside where it stands. */
export function remarks(card: CalendarCard): string[] {
  return [
    card.isDisplaced && m.calendarDisplacedLabel(),
    card.hasAlert && m.calendarAlertLabel(),
    card.isFirstVisit && m.appointmentsFirstLabel(),
    card.beyond !== null && m.calendarBeyondLabel({ beyond: card.beyond }),
    card.seriesId !== null && m.calendarSeriesLabel(),
  ].filter((remark) => remark !== false);
}

/** Everything about an appointment in one line. The system's own hint reads it in the direction of its first letter, which may be a name's: a mark says the page's. */
export function spokenCard(card: CalendarCard): string {
  const status = m.appointmentsStatusLabel({ status: card.status });
  const line = m.appointmentsCardLabel({ name: card.patientName, time: formatTime(card.start), status });
  const mark = directionOf(currentStyle()) === 'rtl' ? '\u200f' : '\u200e';
  return mark + [line, m.appointmentsMinutesLine({ count: card.minutes }), card.serviceName, card.roomName, ...remarks(card), card.note].filter(Boolean).join(' · ');
}

/** Why it was called off: a code has its words, what somebody wrote stays as it is. */
export const reasonWords = (reason: string): string => codeText('appointment', 'cancel_reason', reason);

/** Why nothing is booked. */
export function spokenShut(why: Shut): string {
  if (why.kind === 'holiday') return why.name;
  return why.kind === 'closure' ? m.calendarClosureLabel({ reason: why.closure.reason }) : m.calendarClosedLabel();
}

/** Whose column, and on which day where there are several. */
export const spokenColumn = (column: Column, span: Span): string => (span === 'day' ? column.name : [column.name, formatDayLong(column.day.day)].join(' · '));

/** A time without an appointment. */
export function spokenStop(stop: Stop, column: Column, span: Span): string {
  const names = { time: formatTime(stop.start), doctor: spokenColumn(column, span) };
  const offer = column.openings.find((opening) => opening.start <= stop.start && stop.start < opening.end);
  if (stop.shut?.why.kind === 'hours') return m.appointmentsClosedLabel(names);
  if (stop.shut) return [spokenShut(stop.shut.why), names.time, names.doctor].join(' · ');
  return offer ? m.calendarOfferedLabel({ ...names, count: offer.opening.running }) : m.appointmentsFreeLabel(names);
}
