/** Who opened which file, newest first. */
import { openingsList, type OpeningRow } from '$lib/generated/api';
import { Live } from '$lib/live/live.svelte';
import { minute } from '$lib/live/minute.svelte';
import type { Filters } from './history.svelte';

const PAGE = 100;
const MOST = 1000;

export class Openings {
  readonly rows: Live<OpeningRow[]>;
  #limit = $state(PAGE);
  hasMore = $derived.by(() => (this.rows.value?.length ?? 0) >= this.#limit && this.#limit < MOST);

  constructor(filters: Filters) {
    // They are written off the read path, some seconds later.
    this.rows = new Live(() => (minute.watch(), openingsList({ ...filters.asked(), limit: this.#limit })), ['session']);
  }

  more = (): void => {
    this.#limit = Math.min(MOST, this.#limit + PAGE);
  };
}
