/** A call without an act: whether it is on its way, and why it was refused. */
import { asApiError, errorAt, type ApiError } from '$lib/errors/error';
import { sentence } from '$lib/errors/words';

export class Asking {
  isBusy = $state(false);
  error = $state.raw<ApiError>();

  run = async <T>(ask: () => Promise<T>): Promise<T | undefined> => {
    if (this.isBusy) return undefined;
    this.isBusy = true;
    this.error = undefined;
    try {
      return await ask();
    } catch (thrown) {
      this.error = asApiError(thrown);
      return undefined;
    } finally {
      this.isBusy = false;
    }
  };

  forget = (): void => {
    this.error = undefined;
  };

  wrong = (field: string): string | undefined => sentence(errorAt(this.error, field));
}
