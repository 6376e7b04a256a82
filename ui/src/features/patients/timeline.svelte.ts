/** The path of a patient, newest first, a page at a time. */
import { patientsTimeline, type TimelineRow } from '$lib/generated/api';
import { Live } from '$lib/live/live.svelte';

const PAGE = 20;

export class Timeline {
  #pages = $state(1);
  readonly rows: Live<TimelineRow[]>;
  hasMore = $derived.by(() => (this.rows.value?.length ?? 0) >= this.#pages * PAGE);

  constructor(id: () => string) {
    this.rows = new Live(() => this.#read(id(), this.#pages), ['patient', 'appointment', 'visit', 'next_step', 'followup', 'attempt', 'posting']);
  }

  more = (): void => {
    this.#pages += 1;
  };

  async #read(id: string, pages: number): Promise<TimelineRow[]> {
    const rows: TimelineRow[] = [];
    for (let page = 0; page < pages; page += 1) {
      const next = await patientsTimeline({ id, before: rows.at(-1)?.key ?? null, limit: PAGE });
      rows.push(...next);
      if (next.length < PAGE) break;
    }
    return rows;
  }
}
