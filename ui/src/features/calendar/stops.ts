/** Where the keyboard can stand: the appointments of a column and the times between them. Pure. */
import type { CalendarCard } from '$lib/generated/api';
import type { Column } from './columns';
import { without, type ShutTime } from './columns';
import type { Timed } from './lanes';

export interface Stop extends Timed {
  /** The column's place in the row. */
  at: number;
  /** Steady while it is there: the appointment's id, or the minute. */
  key: string;
  card?: CalendarCard;
  /** Why the time is not free; nothing where it is, or where an appointment stands. */
  shut?: ShutTime;
  lane: number;
}

export interface Hours {
  opens: number;
  closes: number;
}

/** In order of time; the lines of the grid between appointments, which may begin and end off the line. */
export function stopsOf(column: Column, at: number, { opens, closes }: Hours, step: number): Stop[] {
  const cards = column.cards.map(({ card, start, end, lane }): Stop => ({ at, key: card.id, card, start, end, lane }));
  const gone = column.gone.map(({ card, start, end }): Stop => ({ at, key: card.id, card, start, end, lane: 99 }));
  const times = without([{ start: opens, end: closes }], column.cards).flatMap((stretch) => lines(stretch, step));
  const free = times.map(({ start, end }): Stop => ({ at, key: `at-${start}`, start, end, lane: 0, shut: column.shut.find((shut) => shut.start <= start && start < shut.end) }));
  return [...cards, ...gone, ...free].toSorted((a, b) => a.start - b.start || a.lane - b.lane);
}

/** A stretch cut at the lines of the grid; the first part may be shorter. */
function lines({ start, end }: Timed, step: number): Timed[] {
  const parts: Timed[] = [];
  for (let from = start; from < end; ) {
    const to = Math.min(end, (Math.floor(from / step) + 1) * step);
    parts.push({ start: from, end: to });
    from = to;
  }
  return parts;
}

/** The one that holds this minute; where several do, the first. Else the next one, else the last. */
export function stopAt(stops: readonly Stop[], minute: number): Stop | undefined {
  return stops.find((stop) => stop.start <= minute && minute < stop.end && stop.lane < 99) ?? stops.find((stop) => stop.start >= minute) ?? stops.at(-1);
}

/** The neighbor above or below. */
export function along(stops: readonly Stop[], from: Stop, way: 1 | -1): Stop | undefined {
  const place = stops.findIndex((stop) => stop.key === from.key);
  return place < 0 ? stopAt(stops, from.start) : stops[place + way];
}

/** The neighbor in the same column that overlaps and stands in the next lane. */
export function beside(stops: readonly Stop[], from: Stop, way: 1 | -1): Stop | undefined {
  const near = stops.filter((stop) => stop.card && from.card && stop.key !== from.key && stop.start < from.end && from.start < stop.end && Math.sign(stop.lane - from.lane) === way);
  return near.toSorted((a, b) => Math.abs(a.lane - from.lane) - Math.abs(b.lane - from.lane))[0];
}
