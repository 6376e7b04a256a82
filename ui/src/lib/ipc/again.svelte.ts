/** The password once more: a call that the core answers so waits here until it was given, or until it was not. */

class Again {
  /** The endpoint that waits, while one does. */
  asked = $state<string>();
  #answer: Promise<boolean> | undefined;
  #tell: ((given: boolean) => void) | undefined;

  /** Waits for the password. Calls that come meanwhile wait for the same one. */
  ask(endpoint: string): Promise<boolean> {
    this.#answer ??= new Promise((tell) => {
      this.asked = endpoint;
      this.#tell = tell;
    });
    return this.#answer;
  }

  /** The core has the password now; or the person thought better of it. */
  answer = (given: boolean): void => {
    const tell = this.#tell;
    this.asked = undefined;
    this.#answer = undefined;
    this.#tell = undefined;
    tell?.(given);
  };
}

export const again = new Again();
