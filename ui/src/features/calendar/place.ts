/** From points of the screen to columns and minutes, and back. Pure. */

/** How the grid is laid out, in pixels. */
export interface Layout {
  /** Of the axis of time. */
  axis: number;
  /** Of a column. */
  column: number;
  /** Of a line of the grid. */
  line: number;
  /** Minutes of a line. */
  step: number;
  opens: number;
  closes: number;
  count: number;
}

export interface Place {
  at: number;
  start: number;
}

export interface View {
  top: number;
  along: number;
  inline: number;
  block: number;
}

/** How far down a minute lies. */
export const downTo = (layout: Layout, minute: number): number => ((minute - layout.opens) / layout.step) * layout.line;

/** The minute that lies so far down; not on a line yet. */
export const minuteAt = (layout: Layout, down: number): number => layout.opens + (down / layout.line) * layout.step;

/** On the line before it. */
export const floored = (minute: number, step: number): number => Math.floor(minute / step) * step;
/** On the nearest line. */
export const rounded = (minute: number, step: number): number => Math.round(minute / step) * step;

const within = (value: number, least: number, most: number): number => Math.max(least, Math.min(most, value));

/** The column under a point, so far from where the axis begins; the nearest, where there is none. */
export const columnAt = (layout: Layout, along: number): number => within(Math.floor((along - layout.axis) / layout.column), 0, layout.count - 1);

/** Where something of this length comes to lie when its beginning is brought to this point. */
export function placeAt(layout: Layout, along: number, down: number, minutes: number): Place {
  const start = rounded(minuteAt(layout, down), layout.step);
  const last = Math.max(layout.opens, layout.closes - minutes);
  return { at: columnAt(layout, along), start: within(start, layout.opens, last) };
}

/** The columns that are in sight, and one on each side. */
export function columnsInSight(layout: Layout, view: View): { from: number; to: number } {
  if (layout.column <= 0) return { from: 0, to: 0 };
  const first = Math.floor(view.along / layout.column) - 1;
  const last = Math.ceil((view.along + view.inline - layout.axis) / layout.column) + 1;
  return { from: within(first, 0, layout.count), to: within(last, 0, layout.count) };
}

/** Scrolling by less than so many lines draws nothing anew. */
const BLOCK = 6;

/** The minutes that are in sight, and a little more on each side. */
export function minutesInSight(layout: Layout, view: View): { from: number; to: number } {
  const block = BLOCK * layout.line;
  if (block <= 0) return { from: layout.opens, to: layout.opens };
  const top = (Math.floor(view.top / block) - 1) * block;
  const bottom = (Math.ceil((view.top + view.block) / block) + 1) * block;
  return { from: minuteAt(layout, top), to: minuteAt(layout, bottom) };
}

export const isSeen = (one: { start: number; end: number }, seen: { from: number; to: number }): boolean => one.start < seen.to && one.end > seen.from;
