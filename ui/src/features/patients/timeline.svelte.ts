/** The path of a patient, newest first, a page at a time. */
import { patientsTimeline, type TimelineOnly, type TimelineRow } from '$lib/generated/api';
import { Live } from '$lib/live/live.svelte';

const PAGE = 20;

export class Timeline {
  #pages = $state(1);
  /** What is looked for; everything else is left out. */
  only = $state<TimelineOnly | 'all'>('all');
  readonly rows: Live<TimelineRow[]>;
  hasMore = $derived.by(() => (this.rows.value?.length ?? 0) >= this.#pages * PAGE);

  constructor(id: () => string) {
    this.rows = new Live(() => this.#read(id(), this.only === 'all' ? null : this.only, this.#pages), ['patient', 'appointment', 'appointment_contact', 'visit', 'visit_note', 'next_step', 'followup', 'attempt', 'posting', 'plan', 'plan_option', 'plan_phase', 'attachment', 'intake']);
  }

  more = (): void => {
    this.#pages += 1;
  };

  look = (only: TimelineOnly | 'all'): void => {
    this.only = only;
    this.#pages = 1;
  };

  async #read(id: string, only: TimelineOnly | null, pages: number): Promise<TimelineRow[]> {
    const rows: TimelineRow[] = [];
    for (let page = 0; page < pages; page += 1) {
      const next = await patientsTimeline({ id, before: rows.at(-1)?.key ?? null, limit: PAGE, only });
      rows.push(...next);
      if (next.length < PAGE) break;
    }
    return rows;
  }
}
