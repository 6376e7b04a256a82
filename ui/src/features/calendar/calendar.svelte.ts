/** The calendar on the screen: which days, by whom, where the keyboard stands, and what is being moved. */
import type { ApiError } from '$lib/errors/error';
import { appointmentsDay, appointmentsMove, calendarShow, seriesMove, type CalendarCard, type CalendarDetail, type ClosureRow, type ColumnKind, type DayDetail, type SeriesScope } from '$lib/generated/api';
import { plusDays } from '$lib/i18n';
import { Doing } from '$lib/live/doing.svelte';
import { Live } from '$lib/live/live.svelte';
import { session } from '$lib/session/session.svelte';
import { columnsOf, type Column } from './columns';
import { floored, type Place } from './place';
import { firstOf, lengthOf, turned, zoomed, type Span } from './span';
import type { One } from './status';
import { along, beside, stopAt, stopsOf, type Stop } from './stops';

/** Where an appointment is brought. */
export interface Target {
  day: string;
  start: number;
  minutes: number;
  staffId: string | null;
  roomId: string | null;
}

/** Picked up, looking for another place. Nothing is freed until it is put down. */
export interface Carried extends Place {
  card: CalendarCard;
  minutes: number;
  /** By the pointer; else by the keyboard. */
  isDragged: boolean;
  /** Put down: the core decides. */
  isPending: boolean;
}

export interface Refusal {
  card: CalendarCard;
  target: Target;
  error: ApiError;
}

/** In minutes. */
const HALF = 30;
const DAY = 1440;

/** How somebody looked at the calendar last, until the window closes. */
const kept: { span: Span; by: ColumnKind; step?: number } = { span: 'day', by: 'doctor' };

export class Calendar {
  day = $state('');
  span = $state<Span>('day');
  by = $state<ColumnKind>('doctor');
  /** One doctor or room alone. */
  onlyId = $state<string>();
  step = $state(15);
  #at = $state.raw<{ column: string; minute: number; key?: string }>();
  carried = $state.raw<Carried>();
  refused = $state.raw<Refusal>();
  /** A series asks for which of its appointments the move is meant. */
  asking = $state.raw<{ card: CalendarCard; target: Target }>();
  openedId = $state<string>();
  /** Asked to be cancelled. */
  cancelling = $state.raw<One>();
  blocking = $state.raw<{ day: string; start?: number; closure?: ClosureRow }>();
  /** The month to jump by is open. */
  isJumping = $state(false);
  readonly doing = new Doing();
  readonly detail: Live<CalendarDetail>;
  readonly untimed: Live<DayDetail | undefined>;

  constructor(known: { day: string; appointmentId?: string; at?: { column: string; minute: number }; span?: Span; by?: ColumnKind; onlyId?: string }) {
    this.day = known.day;
    this.span = known.span ?? kept.span;
    this.by = known.by ?? kept.by;
    this.step = kept.step ?? session.practice.slotMinutes;
    this.onlyId = known.onlyId;
    if (known.appointmentId) this.#at = { column: '', minute: 0, key: known.appointmentId };
    else this.#at = known.at;
    this.detail = new Live(
      () => calendarShow({ fromDay: this.first, days: lengthOf(this.span), by: this.by, ids: this.onlyId === undefined ? [] : [this.onlyId] }),
      ['appointment', 'visit', 'working_hours', 'room', 'holiday', 'closure', 'opening', 'offer', 'staff', 'staff_leave', 'patient', 'patient_label', 'practice'],
    );
    this.untimed = new Live(() => (this.span === 'day' ? appointmentsDay({ day: this.day }) : Promise.resolve(undefined)), ['appointment', 'patient']);
  }

  first = $derived.by(() => firstOf(this.day, this.span, session.practice.weekStart));
  last = $derived.by(() => plusDays(this.first, lengthOf(this.span) - 1));
  /** What is shown, from half an hour to half an hour. */
  shown = $derived.by<CalendarDetail | undefined>(() => this.detail.value && { ...this.detail.value, opens: floored(this.detail.value.opens, HALF), closes: Math.min(DAY, floored(this.detail.value.closes + HALF - 1, HALF)) });
  columns = $derived.by<Column[]>(() => (this.shown ? columnsOf(this.shown, this.by) : []));
  /** Where the keyboard stands. An appointment is followed wherever it goes. */
  stop = $derived.by<Stop | undefined>(() => this.#followed() ?? this.#stopIn(this.#columnAt(), this.#at?.minute ?? this.#begins()));
  /** Something stands above the grid and has the focus. */
  isCovered = $derived.by(() => this.isJumping || [this.openedId, this.cancelling, this.blocking, this.refused, this.asking].some((one) => one !== undefined));
  /** The appointment under the focus. */
  card = $derived.by(() => this.stop?.card);

  stopsIn = (at: number): Stop[] => {
    const column = this.columns[at];
    const hours = this.shown;
    return column && hours ? stopsOf(column, at, hours, this.step) : [];
  };

  stand = (stop: Stop): void => {
    const column = this.columns[stop.at];
    if (column) this.#at = { column: column.key, minute: stop.start, key: stop.card?.id };
  };

  /** To a minute of a column, whatever stands there. */
  standAt = ({ at, start }: Place): void => {
    const stop = this.#stopIn(at, start);
    if (stop) this.stand(stop);
  };

  /** One step by an arrow; `across` in the order of the columns. Answers whether there was somewhere to go. */
  go = (across: -1 | 0 | 1, down: -1 | 0 | 1): boolean => {
    const { stop } = this;
    if (!stop) return false;
    const stops = this.stopsIn(stop.at);
    const next = down !== 0 ? along(stops, stop, down) : across !== 0 ? (beside(stops, stop, across) ?? this.#stopIn(stop.at + across, stop.start, across)) : undefined;
    if (next) this.stand(next);
    return next !== undefined;
  };

  /** To the first or the last of the column. */
  goTo = (end: 'first' | 'last'): void => {
    const stops = this.stop ? this.stopsIn(this.stop.at) : [];
    const stop = end === 'first' ? stops[0] : stops.at(-1);
    if (stop) this.stand(stop);
  };

  turn = (pages: number): void => this.show(turned(this.day, this.span, pages));

  show = (day: string): void => {
    if (day !== '') this.day = day;
  };

  spread = (span: Span): void => {
    // The day under the focus stays the day that one looks at.
    const column = this.stop && this.columns[this.stop.at];
    if (this.span === 'week' && span === 'day' && column) this.day = column.day.day;
    this.span = kept.span = span;
  };

  arrange = (by: ColumnKind): void => {
    this.onlyId = undefined;
    this.putDown();
    this.by = kept.by = by;
  };

  /** One doctor or room alone, or all again. */
  narrow = (id: string): void => {
    this.onlyId = this.onlyId === id ? undefined : id;
  };

  zoom = (finer: boolean): void => {
    this.step = kept.step = zoomed(this.step, finer);
  };

  pickUp = (card: CalendarCard, isDragged = false): void => {
    const at = this.columns.findIndex((column) => column.cards.some((other) => other.card.id === card.id));
    if (at >= 0) this.carried = { card, at, start: card.start, minutes: card.minutes, isDragged, isPending: false };
  };

  /** Brings what is carried elsewhere, or makes it longer or shorter. */
  carry = (change: Partial<Place & { minutes: number }>): void => {
    const { carried } = this;
    if (!carried || carried.isPending) return;
    const next = { ...carried, ...change };
    if (next.at !== carried.at || next.start !== carried.start || next.minutes !== carried.minutes) this.carried = next;
  };

  /** By so many columns, lines, or lines of length. */
  nudge = (across: number, lines: number, longer = 0): void => {
    const { carried, step } = this;
    const hours = this.shown;
    if (!carried || !hours) return;
    const minutes = longer === 0 ? carried.minutes : Math.max(step, Math.round(carried.minutes / step) * step + longer * step);
    const moved = lines === 0 ? carried.start : (lines > 0 ? Math.floor(carried.start / step) + 1 : Math.ceil(carried.start / step) - 1) * step;
    const start = Math.max(hours.opens, Math.min(moved, Math.max(hours.opens, hours.closes - minutes)));
    this.carry({ at: Math.max(0, Math.min(carried.at + across, this.columns.length - 1)), start, minutes });
  };

  putDown = (): void => {
    this.carried = undefined;
    this.asking = undefined;
  };

  drop = async (): Promise<void> => {
    const { carried } = this;
    const column = carried && this.columns[Math.min(carried.at, this.columns.length - 1)];
    if (!carried || !column || carried.isPending) return;
    const { card, start, minutes } = carried;
    const target: Target = { day: column.day.day, start, minutes, staffId: this.by === 'doctor' ? column.id : card.staffId, roomId: this.by === 'room' ? column.id : card.roomId };
    if (isSame(card, target)) return this.putDown();
    this.carried = { ...carried, isPending: true };
    // Its length is each appointment's own.
    if (card.seriesId !== null && !isSame(card, { ...target, minutes: card.minutes })) this.asking = { card, target };
    else await this.move(card, target);
  };

  /** The core decides. Refused, it is back where it was, and why is said. */
  move = async (card: CalendarCard, target: Target, scope: SeriesScope = 'this', beyondReason: string | null = null): Promise<boolean> => {
    this.asking = undefined;
    const { day, start, minutes, staffId, roomId } = target;
    const done = await this.doing.run((act) =>
      scope === 'this'
        ? appointmentsMove({ id: card.id, staffId, roomId, day, start, minutes: minutes === card.minutes ? null : minutes, beyondReason, reason: '' }, act)
        : seriesMove({ id: card.id, scope, staffId, roomId, day, start }, act),
    );
    this.#at = { column: `${day}/${this.by === 'doctor' ? staffId : roomId}`, minute: start, key: card.id };
    this.refused = this.doing.error ? { card, target, error: this.doing.error } : undefined;
    this.doing.forget();
    this.carried = undefined;
    return done !== undefined;
  };

  #followed(): Stop | undefined {
    const key = this.#at?.key;
    if (key === undefined) return undefined;
    const at = this.columns.findIndex((column) => column.cards.some(({ card }) => card.id === key) || column.gone.some(({ card }) => card.id === key));
    return at < 0 ? undefined : this.stopsIn(at).find((stop) => stop.key === key);
  }

  /** The column that was stood in; in other days the same doctor's or room's. */
  #columnAt(): number {
    const key = this.#at?.column;
    if (!key) return Math.max(0, this.columns.findIndex((column) => column.day.day === this.day));
    const same = this.columns.findIndex((column) => column.key === key);
    if (same >= 0) return same;
    const id = key.slice(key.indexOf('/') + 1);
    return Math.max(0, this.columns.findIndex((column) => column.id === id && column.day.day === this.day), this.columns.findIndex((column) => column.id === id));
  }

  /** Beside a card that stands in lanes one comes from the side on which one is. */
  #stopIn(at: number, minute: number, way: -1 | 0 | 1 = 0): Stop | undefined {
    const stops = this.stopsIn(at);
    const stop = stopAt(stops, minute);
    if (way !== -1 || !stop?.card) return stop;
    return stops.findLast((other) => other.card && other.start <= minute && minute < other.end) ?? stop;
  }

  /** One begins at now, where it is today; else where work begins. */
  #begins(): number {
    const column = this.columns[this.#columnAt()];
    const { today, nowMinute } = session.practice;
    return column?.day.day === today ? nowMinute : (column?.open[0]?.start ?? 0);
  }
}

function isSame(card: CalendarCard, target: Target): boolean {
  return card.day === target.day && card.start === target.start && card.minutes === target.minutes && card.staffId === target.staffId && card.roomId === target.roomId;
}
