/** An act on its way: whether it runs, why it was refused, and its id, kept until it is done. */
import { untrack } from 'svelte';
import { asApiError, isAbout, type ApiError } from '$lib/errors/error';
import { isFault } from '$lib/errors/table';
import type { Changed } from '$lib/generated/api';
import { newAct } from '$lib/ipc';
import { toasts, type TakenBack } from '$lib/toasts/toasts.svelte';
import { acts } from './again.svelte';

export class Doing {
  isBusy = $state(false);
  error = $state.raw<ApiError>();
  #act: string | undefined;

  /**
   * Does a write and tells it with a way back. Answers what changed, or nothing when it was refused.
   * For an undo or redo, `takenBack` is the act that it was about.
   * After a fault the next try has the same id, so it is never done twice.
   */
  run = async (write: (act: string) => Promise<Changed>, takenBack?: TakenBack): Promise<Changed | undefined> => {
    if (this.isBusy) return undefined;
    this.isBusy = true;
    this.#act ??= newAct();
    acts.begin(this.#act);
    try {
      const done = await write(this.#act);
      this.forget();
      toasts.tell(done, takenBack);
      return done;
    } catch (thrown) {
      this.error = asApiError(thrown);
      if (!isFault(this.error)) this.#act = undefined;
      return undefined;
    } finally {
      this.isBusy = false;
    }
  };

  /**
   * A refusal goes as soon as what it complains about is changed. `input` reads the form as it stands,
   * named as the core names it. Call it while a component is being set up.
   */
  follow = (input: () => unknown): void => {
    let before: unknown;
    $effect(() => {
      const now = $state.snapshot(input());
      untrack(() => {
        if (this.error && !isFault(this.error) && isAbout(this.error, before, now)) this.error = undefined;
        before = now;
      });
    });
  };

  /** The form starts anew. */
  forget = (): void => {
    this.#act = undefined;
    this.error = undefined;
  };
}

/** Acts without a form of their own: a refusal is told in a toast. */
export async function act(write: (act: string) => Promise<Changed>, takenBack?: TakenBack): Promise<Changed | undefined> {
  const doing = new Doing();
  const done = await doing.run(write, takenBack);
  if (doing.error) toasts.refuse(doing.error);
  return done;
}

/** The id of the first row that an act made. */
export const bornOf = (done: Changed | undefined): string | undefined => done?.born?.split(':')[1];
