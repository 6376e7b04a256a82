/** Counts, for each kind of row, how often a write has touched it: what a `Live` watches. */
import { SvelteMap } from 'svelte/reactivity';
import type { Entity } from '$lib/generated/api';
import { onChanged } from '$lib/ipc';

export type { Entity };

class Changes {
  #counts = new SvelteMap<string, number>();
  #all = $state(0);

  /** Called while reading: the reader runs again when one of the entities is touched. */
  watch(entities: readonly Entity[]): void {
    void this.#all;
    for (const entity of entities) this.#counts.get(entity);
  }

  touch(entities: readonly string[]): void {
    for (const entity of entities) this.#counts.set(entity, (this.#counts.get(entity) ?? 0) + 1);
  }

  /** Everything may be different: another person signed in, another day began. */
  touchAll(): void {
    this.#all += 1;
  }

  /** Begins to hear the core. */
  listen(): Promise<() => void> {
    return onChanged((entities) => this.touch(entities));
  }
}

export const changed = new Changes();
