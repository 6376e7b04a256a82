/** What the palette asked the desk for from another place; the desk takes it when it stands. */
export type Asked = 'walk-in' | 'late';

class Waiting {
  #what = $state<Asked>();

  ask = (what: Asked): void => {
    this.#what = what;
  };

  take(): Asked | undefined {
    const what = this.#what;
    if (what) this.#what = undefined;
    return what;
  }
}

export const asked = new Waiting();
