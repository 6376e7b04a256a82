/** What of the grid is in sight: measured, and scrolled to. */
import { columnsInSight, downTo, minutesInSight, type Layout } from './place';
import type { Stop } from './stops';

export class Sight {
  /** Of the room, in pixels. */
  inline = $state(0);
  block = $state(0);
  /** Of the heads of the columns. */
  head = $state(0);
  top = $state(0);
  along = $state(0);
  /** As wide as the axis of time and as high as a line; as wide as a column must be. */
  axis = $state(0);
  line = $state(0);
  least = $state(0);
  readonly #grid: () => { count: number; step: number; opens: number; closes: number };

  constructor(grid: () => { count: number; step: number; opens: number; closes: number }) {
    this.#grid = grid;
  }

  layout = $derived.by<Layout>(() => {
    const grid = this.#grid();
    const share = grid.count > 0 ? (this.inline - this.axis) / grid.count : 0;
    return { ...grid, axis: this.axis, line: this.line, column: Math.max(share, this.least) };
  });
  #columns = $derived.by(() => columnsInSight(this.layout, this));
  #minutes = $derived.by(() => minutesInSight(this.layout, this));
  firstColumn = $derived.by(() => this.#columns.from);
  lastColumn = $derived.by(() => this.#columns.to);
  from = $derived.by(() => this.#minutes.from);
  to = $derived.by(() => this.#minutes.to);
  height = $derived.by(() => downTo(this.layout, this.layout.closes));

  scrolled = (room: HTMLElement): void => {
    this.top = room.scrollTop;
    // Right to left it counts below zero.
    this.along = Math.abs(room.scrollLeft);
  };

  /** Scrolls just so far that this is seen whole, clear of heads and axis. */
  reveal = (room: HTMLElement, stop: Pick<Stop, 'at' | 'start' | 'end'>): void => {
    const { layout } = this;
    const [above, below] = [downTo(layout, stop.start), downTo(layout, stop.end)];
    const free = room.clientHeight - this.head;
    if (above < room.scrollTop || below - above > free) room.scrollTop = above;
    else if (below > room.scrollTop + free) room.scrollTop = below - free;
    const [near, far] = [stop.at * layout.column, (stop.at + 1) * layout.column];
    const sign = getComputedStyle(room).direction === 'rtl' ? -1 : 1;
    const along = Math.abs(room.scrollLeft);
    if (near < along) room.scrollLeft = sign * near;
    else if (far > along + room.clientWidth - layout.axis) room.scrollLeft = sign * (far - room.clientWidth + layout.axis);
    this.scrolled(room);
  };
}
