/** A doctor's column cut into what lies in it: appointments, free times, closed times. Pure. */
import type { AppointmentRow, DayColumn } from '$lib/generated/api';
import { weekdayOf } from '$lib/i18n';

export interface Cell {
  key: string;
  kind: 'appointment' | 'gone' | 'free' | 'closed';
  start: number;
  minutes: number;
  appointment?: AppointmentRow;
}

/** These hold the doctor's time; the others only remember it. */
export function isLive({ status }: AppointmentRow): boolean {
  return status === 'planned' || status === 'confirmed' || status === 'arrived' || status === 'done';
}

/** The cells of a column in order of time, between the day's first and last minute. */
export function cellsOf(column: DayColumn, day: { day: string; opens: number; closes: number }, slot: number): Cell[] {
  const timed = column.appointments.filter((row) => row.start !== null).toSorted((a, b) => (a.start ?? 0) - (b.start ?? 0));
  const open = column.hours.filter((hours) => hours.weekday === weekdayOf(day.day));
  const cells: Cell[] = [];
  let at = day.opens;
  for (const row of timed.filter(isLive)) {
    cells.push(...slotsBetween(at, row.start ?? at, slot, open));
    cells.push(cellOf(row, 'appointment'));
    at = Math.max(at, (row.start ?? at) + row.minutes);
  }
  cells.push(...slotsBetween(at, day.closes, slot, open));
  cells.push(...timed.filter((row) => !isLive(row)).map((row) => cellOf(row, 'gone')));
  return cells.toSorted((a, b) => a.start - b.start);
}

function cellOf(row: AppointmentRow, kind: 'appointment' | 'gone'): Cell {
  return { key: row.id, kind, start: row.start ?? 0, minutes: row.minutes, appointment: row };
}

/** Slots on the practice's grid; the first one may be shorter, after an appointment that ends between two. */
function slotsBetween(from: number, to: number, slot: number, open: readonly { start: number; end: number }[]): Cell[] {
  const cells: Cell[] = [];
  for (let start = from; start < to; ) {
    const end = Math.min(to, (Math.floor(start / slot) + 1) * slot);
    const isOpen = open.some((hours) => hours.start <= start && start < hours.end);
    cells.push({ key: `at-${start}`, kind: isOpen ? 'free' : 'closed', start, minutes: end - start });
    start = end;
  }
  return cells;
}
