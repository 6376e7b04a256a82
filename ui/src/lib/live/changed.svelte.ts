/** Who must read again when a write has touched a kind of row: what a `Live` watches. */
import { createSubscriber } from 'svelte/reactivity';
import type { Entity } from '$lib/generated/api';
import { onChanged } from '$lib/ipc';

export type { Entity };

/** A kind of row, or whatever is written at all: the record of what was done watches everything. */
export type Watched = Entity | 'any';

/** Everyone who reads one kind of row. */
class Readers {
  readonly #again = new Set<() => void>();

  watch = createSubscriber((again) => {
    this.#again.add(again);
    return () => this.#again.delete(again);
  });

  touch(): void {
    for (const again of [...this.#again]) again();
  }
}

class Changes {
  readonly #readers = new Map<string, Readers>();

  /** Called while reading: the reader runs again when one of the entities is touched. */
  watch(entities: readonly Watched[]): void {
    for (const entity of entities) this.#of(entity).watch();
  }

  touch(entities: readonly string[]): void {
    for (const entity of entities) this.#of(entity).touch();
    // What runs in the background writes nothing while it runs.
    if (entities.some((entity) => entity !== 'job')) this.#of('any').touch();
  }

  /** Everything may be different: another person signed in, another day began. */
  touchAll(): void {
    this.touch([...this.#readers.keys()]);
  }

  /** Begins to hear the core. */
  listen(): Promise<() => void> {
    return onChanged((entities) => this.touch(entities));
  }

  #of(entity: string): Readers {
    const readers = this.#readers.get(entity) ?? new Readers();
    this.#readers.set(entity, readers);
    return readers;
  }
}

export const changed = new Changes();
