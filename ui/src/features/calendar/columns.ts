/** The answer of the core cut into columns: each a day of a doctor or a room, with what stands in it. Pure. */
import type { AppointmentStatus, CalendarCard, CalendarDay, CalendarDetail, ClosureRow, ColumnKind, OpeningMark } from '$lib/generated/api';
import { laned, type Laned, type Timed } from './lanes';

/** Why nothing is booked in a stretch. */
export type Shut = { kind: 'hours' } | { kind: 'holiday'; name: string } | { kind: 'closure'; closure: ClosureRow };

export interface ShutTime extends Timed {
  /** Two closures may begin at one time. */
  key: string;
  why: Shut;
}

export interface CardTime extends Timed {
  card: CalendarCard;
}

export interface Column {
  key: string;
  day: CalendarDay;
  /** The doctor or the room. */
  id: string;
  name: string;
  /** Worked and not blocked, in order. */
  open: readonly Timed[];
  /** What lies between, with its reason, in order. */
  shut: readonly ShutTime[];
  cards: readonly Laned<CardTime>[];
  /** Canceled and missed: seen beside what holds the time. */
  gone: readonly CardTime[];
  openings: readonly (Timed & { opening: OpeningMark })[];
}

/** These hold the time of doctor and room; the others only remember it. */
const holding: readonly AppointmentStatus[] = ['planned', 'confirmed', 'arrived', 'in-room', 'done'];

export const isHolding = (status: AppointmentStatus): boolean => holding.includes(status);

/** A minute's appointment is still something to see and to press. */
const LEAST = 5;

export function columnsOf(detail: CalendarDetail, by: ColumnKind): Column[] {
  return detail.days.flatMap((day) => detail.columns.map(({ id, name }) => columnOf(detail, by, day, id, name)));
}

function columnOf(detail: CalendarDetail, by: ColumnKind, day: CalendarDay, id: string, name: string): Column {
  const isHere = (one: { staffId: string | null; roomId: string | null; day: string }): boolean => one.day === day.day && (by === 'doctor' ? one.staffId : one.roomId) === id;
  const cards = detail.appointments.filter(isHere).map((card) => ({ card, start: card.start, end: card.start + Math.max(card.minutes, LEAST) }));
  const closures = detail.closures.filter((closure) => touches(closure, by, day.day, id));
  const blocked = closures.map((closure) => ({ start: closure.start ?? detail.opens, end: closure.end ?? detail.closes, key: closure.id, why: { kind: 'closure' as const, closure } }));
  const worked = day.hours.filter((hours) => hours.columnId === id).toSorted((a, b) => a.start - b.start);
  const open = without(worked, blocked);
  const why: Shut = day.holiday !== null && worked.length === 0 ? { kind: 'holiday', name: day.holiday } : { kind: 'hours' };
  const rest = without([{ start: detail.opens, end: detail.closes }], [...open, ...blocked]).map((stretch) => ({ ...stretch, key: `at-${stretch.start}`, why }));
  return {
    key: `${day.day}/${id}`, day, id, name, open,
    shut: [...rest, ...clipped(blocked, detail)].toSorted((a, b) => a.start - b.start),
    cards: laned(cards.filter(({ card }) => isHolding(card.status))),
    gone: cards.filter(({ card }) => !isHolding(card.status)),
    openings: detail.openings.filter(isHere).map((opening) => ({ opening, start: opening.start, end: opening.start + opening.minutes })),
  };
}

/** A closure of neither doctor nor room is the practice's: it is everybody's. */
function touches(closure: ClosureRow, by: ColumnKind, day: string, id: string): boolean {
  if (day < closure.fromDay || day > closure.untilDay) return false;
  if (closure.staffId === null && closure.roomId === null) return true;
  return (by === 'doctor' ? closure.staffId : closure.roomId) === id;
}

function clipped<T extends Timed>(all: readonly T[], { opens, closes }: { opens: number; closes: number }): T[] {
  return all.map((one) => ({ ...one, start: Math.max(one.start, opens), end: Math.min(one.end, closes) })).filter((one) => one.start < one.end);
}

/** What is left of the stretches when others are taken away. */
export function without(stretches: readonly Timed[], taken: readonly Timed[]): Timed[] {
  return taken.reduce<Timed[]>(
    (left, { start, end }) => left.flatMap((one) => [{ start: one.start, end: Math.min(one.end, start) }, { start: Math.max(one.start, end), end: one.end }].filter((part) => part.start < part.end)),
    stretches.map(({ start, end }) => ({ start, end })),
  );
}
