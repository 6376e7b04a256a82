/** The record of what was done: what narrows it, and its pages, newest first. */
import { historyList, historyShow, historyUndo, type HistoryDetail, type HistoryRow } from '$lib/generated/api';
import { act } from '$lib/live/doing.svelte';
import { Live } from '$lib/live/live.svelte';

const PAGE = 50;

/** What narrows the record, and the files that were opened. */
export class Filters {
  patientId = $state<string | null>(null);
  staffId = $state<string | null>(null);
  from = $state('');
  until = $state('');
  text = $state('');
  isSet = $derived(this.patientId !== null || Boolean(this.staffId) || this.from !== '' || this.until !== '' || this.text.trim() !== '');

  constructor(patientId: string | null) {
    this.patientId = patientId;
  }

  clear = (): void => {
    this.patientId = null;
    this.staffId = null;
    this.from = '';
    this.until = '';
    this.text = '';
  };

  /** As the core asks for it: nothing is null. */
  asked(): { patientId: string | null; staffId: string | null; from: string | null; until: string | null } {
    return { patientId: this.patientId || null, staffId: this.staffId || null, from: this.from || null, until: this.until || null };
  }
}

export class History {
  readonly filters: Filters;
  readonly rows: Live<HistoryRow[]>;
  hasMore = $state(false);
  /** The act that is open, with what it changed. */
  at = $state<string>();
  #pages = $state(1);

  constructor(filters: Filters) {
    this.filters = filters;
    this.rows = new Live(() => this.#read(this.filters.asked(), this.filters.text.trim(), this.#pages), ['any']);
  }

  more = (): void => {
    this.#pages += 1;
  };

  open = (row: HistoryRow): void => {
    this.at = row.id;
  };

  close = (): void => {
    this.at = undefined;
  };

  async #read(asked: ReturnType<Filters['asked']>, text: string, pages: number): Promise<HistoryRow[]> {
    const rows: HistoryRow[] = [];
    for (let page = 0; page < pages; page += 1) {
      const next = await historyList({ ...asked, text, before: rows.at(-1)?.id ?? null, limit: PAGE });
      rows.push(...next.rows);
      this.hasMore = next.hasMore;
      if (!next.hasMore) break;
    }
    return rows;
  }
}

/** One act with what it changed. */
export class OneAct {
  readonly detail: Live<HistoryDetail>;

  constructor(id: () => string) {
    this.detail = new Live(() => historyShow({ id: id() }), ['any']);
  }

  takeBack = (row: HistoryRow): Promise<unknown> => {
    return act((id) => historyUndo({ id: row.id }, id), row);
  };
}

/** Rows by day, in their order. */
export function byDay<T extends { day: string }>(rows: readonly T[]): { day: string; rows: T[] }[] {
  const days: { day: string; rows: T[] }[] = [];
  for (const row of rows) {
    const last = days.at(-1);
    if (last?.day === row.day) last.rows.push(row);
    else days.push({ day: row.day, rows: [row] });
  }
  return days;
}
