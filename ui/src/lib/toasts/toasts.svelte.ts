/** What was just done, each with a way back while it is on the screen. */
import type { ApiError } from '$lib/errors/error';
import type { Changed } from '$lib/generated/api';
import { journalUndoText } from '$lib/i18n';

export interface Toast {
  id: number;
  /** The act's kind, or why it was refused. The shell has the words. */
  done?: Changed;
  refused?: ApiError;
  /** For an undo or redo: the act that it was about. */
  takenBack?: TakenBack;
}

/** An act that was taken back or done again: its kind, and about whom. */
export interface TakenBack {
  kind: string;
  about: string | null;
}

const KEPT = 3;

class Toasts {
  list = $state.raw<Toast[]>([]);
  #next = 0;

  /** The key of the way back or forth that stands on the screen: it works above a dialog too. */
  get offered(): string | undefined {
    const kind = this.list.findLast(({ done }) => done !== undefined)?.done?.kind;
    if (kind === undefined) return undefined;
    if (kind === 'journal.undo') return 'Ctrl+Y';
    return kind === 'journal.redo' || journalUndoText(kind) !== undefined ? 'Ctrl+Z' : undefined;
  }

  tell(done: Changed, takenBack?: TakenBack): void {
    if (done.fresh) this.#add({ id: this.#next++, done, takenBack });
  }

  refuse(refused: ApiError): void {
    this.#add({ id: this.#next++, refused });
  }

  drop = (id: number): void => {
    this.list = this.list.filter((toast) => toast.id !== id);
  };

  /** Another person is here: what was done before is not theirs to see. */
  clear = (): void => {
    this.list = [];
  };

  /** Only the newest can be taken back: the ones before it step aside. */
  #add(toast: Toast): void {
    const before = this.list.filter((other) => other.refused !== undefined);
    this.list = [...before, toast].slice(-KEPT);
  }
}

export const toasts = new Toasts();
