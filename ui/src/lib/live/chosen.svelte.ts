/** The row that is worked on in a list that changes by itself: the chosen one, or, when it is gone, the one in its place. */
import { untrack } from 'svelte';

export class Chosen<T> {
  readonly #rows: () => readonly T[];
  readonly #key: (row: T) => string;
  #taken = $state('');
  #place = 0;

  constructor(rows: () => readonly T[], key: (row: T) => string) {
    this.#rows = rows;
    this.#key = key;
  }

  row = $derived.by<T | undefined>(() => {
    const rows = this.#rows();
    const at = rows.findIndex((row) => this.#key(row) === this.#taken);
    return at >= 0 ? rows[at] : rows[Math.min(this.#place, rows.length - 1)];
  });

  take = (row: T): void => {
    this.#taken = this.#key(row);
    this.#place = Math.max(0, untrack(this.#rows).findIndex((one) => this.#key(one) === this.#taken));
  };

  /** The one below, or the first after the last; its key, for the focus. */
  next = (): string | undefined => {
    const rows = untrack(this.#rows);
    const following = rows[(this.#place + 1) % rows.length];
    if (following === undefined) return undefined;
    this.take(following);
    return this.#key(following);
  };
}
