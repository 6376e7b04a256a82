/** The passing of time, once a minute: what shows waiting or today's date watches it. */
class Minute {
  #count = $state(0);

  watch(): void {
    void this.#count;
  }

  /** Begins to count; answers how to stop. */
  start(each: () => void): () => void {
    const timer = setInterval(() => {
      this.#count += 1;
      each();
    }, 60_000);
    return () => clearInterval(timer);
  }
}

export const minute = new Minute();
