/** A read that stays true: it runs again whenever one of its entities changes. */
import { untrack } from 'svelte';
import { asApiError, type ApiError } from '$lib/errors/error';
import { changed, type Watched } from './changed.svelte';

export class Live<T> {
  value = $state.raw<T>();
  error = $state.raw<ApiError>();
  /** True until the first answer. */
  isFirst = $derived(this.value === undefined && this.error === undefined);
  #again = $state(0);

  /** Make it while a component is being set up. What `read` touches before its first `await` makes it run again too. */
  constructor(read: () => Promise<T>, entities: readonly Watched[]) {
    $effect(() => {
      changed.watch(entities);
      void this.#again;
      let current = true;
      read().then(
        (value) => current && this.#hold(value),
        (thrown: unknown) => current && this.#fail(asApiError(thrown)),
      );
      return () => {
        // Late answers are dropped.
        current = false;
      };
    });
  }

  /** Reads once more: the button beside a fault. */
  again = (): void => {
    untrack(() => (this.#again += 1));
  };

  #hold(value: T): void {
    this.value = value;
    this.error = undefined;
  }

  #fail(error: ApiError): void {
    this.error = error;
  }
}
