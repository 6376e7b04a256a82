/** The size of everything, from 100 to 200 percent: the layout is in rem. */
const sizes = [1, 1.1, 1.25, 1.5, 1.75, 2];

class Zoom {
  #at = $state(0);

  larger = (): void => this.#set(this.#at + 1);
  smaller = (): void => this.#set(this.#at - 1);
  normal = (): void => this.#set(0);

  #set(at: number): void {
    this.#at = Math.min(Math.max(at, 0), sizes.length - 1);
    document.documentElement.style.setProperty('--zoom', String(sizes[this.#at]));
  }
}

export const zoom = new Zoom();
