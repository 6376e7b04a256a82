/** A try with a password, a PIN or a key: on its way, refused, or to be waited for after too many wrong ones. */
import { asApiError, type ApiError } from '$lib/errors/error';

const TICK = 250;

export class Attempt {
  isBusy = $state(false);
  /** Why it was refused; a wait is told by `left` alone. */
  error = $state.raw<ApiError>();
  /** Seconds until the next try counts. */
  left = $state(0);
  /** How long the wait was when it began; kept until the next try, or until something else is typed. */
  wait = $state(0);
  #timer: ReturnType<typeof setInterval> | undefined;

  /** Tries, unless a try is on its way or the wait is not over. Answers what came of it, or nothing when it was refused. */
  run = async <T>(ask: () => Promise<T>): Promise<T | undefined> => {
    if (this.isBusy || this.left > 0) return undefined;
    this.isBusy = true;
    this.error = undefined;
    this.wait = 0;
    try {
      return await ask();
    } catch (thrown) {
      const error = asApiError(thrown);
      if (error.code === 'session-wait') this.#wait(Number(error.args['seconds'] ?? 0));
      else this.error = error;
      return undefined;
    } finally {
      this.isBusy = false;
    }
  };

  /** Something else is typed. */
  forget = (): void => {
    this.error = undefined;
    if (this.left === 0) this.wait = 0;
  };

  /** Somebody else tries: each has a wait of their own. */
  anew = (): void => {
    this.#stop();
    this.forget();
  };

  #wait(seconds: number): void {
    const until = Date.now() + seconds * 1000;
    this.#stop();
    this.left = seconds;
    this.wait = seconds;
    this.#timer = setInterval(() => {
      this.left = Math.max(0, Math.ceil((until - Date.now()) / 1000));
      if (this.left === 0) this.#stop();
    }, TICK);
  }

  #stop(): void {
    clearInterval(this.#timer);
    this.left = 0;
  }
}
