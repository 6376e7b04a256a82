/** Where somebody worked when they did an act: whoever takes the act back stands there again. */
import { untrack } from 'svelte';

interface Hearing {
  begun: (act: string) => void;
  undone: (act: string) => void;
}

/** The acts of this window as they begin, and as they are taken back. */
class Acts {
  readonly #hearing = new Set<Hearing>();

  begin(act: string): void {
    for (const one of [...this.#hearing]) one.begun(act);
  }

  undo(act: string): void {
    for (const one of [...this.#hearing]) one.undone(act);
  }

  hear(one: Hearing): () => void {
    this.#hearing.add(one);
    return () => this.#hearing.delete(one);
  }
}

export const acts = new Acts();

interface List<T> {
  rows: () => readonly T[];
  key: (row: T) => string;
  /** The one that is worked on now. */
  chosen: () => T | undefined;
  /** It was worked on when the act was done that is now taken back. */
  again: (row: T) => unknown;
}

/** Call it while a component is being set up. A row that is not back yet is waited for, until something else is done. */
export function standAgain<T>({ rows, key, chosen, again }: List<T>): void {
  const places: Record<string, string> = {};
  let sought = $state<string>();

  $effect(() =>
    acts.hear({
      begun: (act) => {
        const row = untrack(chosen);
        sought = undefined;
        if (row !== undefined) places[act] = key(row);
      },
      undone: (act) => {
        sought = places[act];
      },
    }),
  );
  $effect(() => {
    const row = sought === undefined ? undefined : rows().find((one) => key(one) === sought);
    if (row === undefined) return;
    sought = undefined;
    untrack(() => again(row));
  });
}
