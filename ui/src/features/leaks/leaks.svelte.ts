/** Where patients are lost: by doctor and by week, each number with its patients; and how doctors differ. */
import { leaksList, leaksShow, varianceMine, varianceShow, visitsEndings, type EndingRow, type LeakCountRow, type LeakKind, type LeakRow, type VarianceRow } from '$lib/generated/api';
import { plusDays } from '$lib/i18n';
import { weekdayOf } from '$lib/i18n/calendar';
import { Chosen } from '$lib/live/chosen.svelte';
import type { Entity } from '$lib/live/changed.svelte';
import { Live } from '$lib/live/live.svelte';
import { session } from '$lib/session/session.svelte';

export const kinds: readonly LeakKind[] = ['unbooked', 'untaken', 'referral'];
/** How many weeks are looked at: a month, or a quarter. */
export const spans = ['month', 'quarter'] as const;
export type Span = (typeof spans)[number];

const WEEKS: Record<Span, number> = { month: 5, quarter: 13 };

/** What decides who was lost. */
const watched: readonly Entity[] = ['visit', 'next_step', 'appointment', 'step_event', 'patient', 'staff'];

/** A number of the table; without a week, all of them together. */
export interface Cell {
  staffId: string | null;
  week?: string;
}

const weeksOf = (span: Span): string[] => weeksUntil(session.practice.today, WEEKS[span], session.practice.weekStart);

const daysOf = (span: Span): Days => ({ fromDay: weeksOf(span)[0] ?? session.practice.today, untilDay: session.practice.today });

/** What is not looked at is not asked for: its answer comes when it is. */
const later = new Promise<never>(() => undefined);

/** The patients behind a number. */
interface People {
  cell: Cell;
  rows: LeakRow[];
}

/** A doctor's line of the table. */
interface Line {
  staffId: string | null;
  name: string | null;
  total: number;
}

export const keyOf = (row: LeakRow): string => row.stepId ?? row.visitId;

/** The first day of so many weeks, the last of which holds a day. */
export function weeksUntil(day: string, count: number, weekStart: number): string[] {
  const last = plusDays(day, -((weekdayOf(day) - weekStart + 7) % 7));
  return Array.from({ length: count }, (_, index) => plusDays(last, 7 * (index - count + 1)));
}

/** Days, both included. */
interface Days {
  fromDay: string;
  untilDay: string;
}

export class Leaks {
  span = $state<Span | ''>('month');
  kind = $state<LeakKind | ''>('unbooked');
  cell = $state.raw<Cell>();
  readonly counts: Live<LeakCountRow[]>;
  readonly #people: Live<People | undefined>;
  readonly chosen: Chosen<LeakRow>;

  constructor() {
    this.counts = new Live(() => leaksShow(daysOf(this.span || 'month')), watched);
    this.#people = new Live(() => this.#read(), watched);
    this.chosen = new Chosen(() => this.people ?? [], keyOf);
  }

  /** Those behind the number that is pressed, once they are read. */
  people = $derived.by<LeakRow[] | undefined>(() => (this.#people.value?.cell === this.cell ? this.#people.value?.rows : undefined));
  fault = $derived.by(() => this.#people.error);

  weeks = $derived.by(() => weeksOf(this.span || 'month'));
  of = $derived.by(() => (this.counts.value ?? []).filter((row) => row.kind === this.kind));

  /** Doctors, those who lost most first. */
  lines = $derived.by<Line[]>(() => {
    const lines: Line[] = [];
    for (const row of this.of) {
      const line = lines.find(({ staffId }) => staffId === row.staffId);
      if (line) line.total += row.count;
      else lines.push({ staffId: row.staffId, name: row.staffName, total: row.count });
    }
    return lines.sort((a, b) => b.total - a.total);
  });

  total = (kind: LeakKind): number => (this.counts.value ?? []).filter((row) => row.kind === kind).reduce((sum, row) => sum + row.count, 0);

  count = (staffId: string | null, week: string): number => this.of.find((row) => row.staffId === staffId && row.week === week)?.count ?? 0;

  show = (cell: Cell): void => {
    this.cell = cell;
  };

  /** Another kind or span: its numbers are others. */
  turn = (): void => {
    this.cell = undefined;
  };

  again = (): void => this.#people.again();

  async #read(): Promise<People | undefined> {
    const { cell, kind } = this;
    if (!cell || !kind) return undefined;
    const { today } = session.practice;
    const last = cell.week && plusDays(cell.week, 6);
    const days = cell.week ? { fromDay: cell.week, untilDay: last && last < today ? last : today } : daysOf(this.span || 'month');
    return { cell, rows: await leaksList({ kind, staffId: cell.staffId, ...days }) };
  }
}

export class Doctors {
  span = $state<Span | ''>('quarter');
  readonly rows: Live<VarianceRow[]>;

  constructor(private readonly isShown: () => boolean) {
    this.rows = new Live(() => this.#read(), ['visit', 'next_step', 'appointment', 'protocol_answer', 'protocol', 'protocol_item', 'plan', 'staff']);
  }

  #read(): Promise<VarianceRow[]> {
    if (!maySeeDoctors() || !this.isShown()) return later;
    const days = daysOf(this.span || 'quarter');
    // Whoever may see the practice's numbers sees all; a doctor sees their own.
    return session.can('figures-read') ? varianceShow(days) : varianceMine(days);
  }
}

/** Why care ended, over the same weeks. */
export class Endings {
  span = $state<Span | ''>('quarter');
  readonly rows: Live<EndingRow[]>;

  constructor(private readonly isShown: () => boolean) {
    this.rows = new Live(() => this.#read(), ['next_step', 'visit', 'staff']);
  }

  #read(): Promise<EndingRow[]> {
    if (!maySeeEndings() || !this.isShown()) return later;
    const { fromDay: from, untilDay: to } = daysOf(this.span || 'quarter');
    return visitsEndings({ from, to, staffId: null });
  }
}

export const maySeeEndings = (): boolean => session.can('figures-read');

export const maySeeDoctors = (): boolean => session.can('figures-read') || session.can('visits-close');
