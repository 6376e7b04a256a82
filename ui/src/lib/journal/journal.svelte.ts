/** What undo and redo will do, told before it is done and after it. */
import { journalRedo, journalState, journalUndo, type ActRow, type JournalState } from '$lib/generated/api';
import { journalRedoText, journalUndoText, m } from '$lib/i18n';
import { acts } from '$lib/live/again.svelte';
import { act } from '$lib/live/doing.svelte';
import { Live } from '$lib/live/live.svelte';

class Journal {
  #state = $state.raw<JournalState>();
  /** One after the other: each tells the act that it really took back. */
  #last: Promise<unknown> = Promise.resolve();

  /** Keeps the state true for as long as a component stands. */
  follow = (): void => {
    const live = new Live(() => journalState(), ['any']);
    $effect(() => {
      this.#state = live.error ? undefined : live.value;
    });
  };

  undoTitle = (): string => (this.#state?.undo && journalUndoText(this.#state.undo.kind)) ?? m.appUndoAction();
  redoTitle = (): string => (this.#state?.redo && journalRedoText(this.#state.redo.kind)) ?? m.appRedoAction();
  undoAbout = (): string | undefined => this.#state?.undo?.about ?? undefined;
  redoAbout = (): string | undefined => this.#state?.redo?.about ?? undefined;

  undo = (): Promise<unknown> => this.#do((state) => state?.undo, (id) => journalUndo({}, id), (row) => acts.undo(row.id));
  redo = (): Promise<unknown> => this.#do((state) => state?.redo, (id) => journalRedo({}, id));

  #do(which: (state: JournalState | undefined) => ActRow | null | undefined, write: Parameters<typeof act>[0], told?: (row: ActRow) => void): Promise<unknown> {
    const run = async (): Promise<void> => {
      const state = await this.#asked();
      const row = which(state) ?? undefined;
      if ((await act(write, row)) && row) told?.(row);
    };
    this.#last = this.#last.then(run);
    return this.#last;
  }

  /** Asked anew: a write of a moment ago may not have been read yet. Without an answer the undo itself says why. */
  async #asked(): Promise<JournalState | undefined> {
    try {
      return await journalState();
    } catch {
      return this.#state;
    }
  }
}

export const journal = new Journal();
