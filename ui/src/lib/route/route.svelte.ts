/** Where the window is, and where it has been. No address bar, nothing kept in the web's storage. */
import type { Place, PlaceName, Places } from './places';

const KEPT = 50;

class Route {
  #trail = $state.raw<Place[]>([{ name: 'today', params: {} }]);
  #at = $state(0);
  #aside: { whose: string; trail: Place[]; at: number } | undefined;

  here = $derived<Place>(this.#trail[this.#at] ?? { name: 'today', params: {} });
  canBack = $derived(this.#at > 0);
  canForward = $derived(this.#at < this.#trail.length - 1);

  go = <N extends PlaceName>(name: N, ...[params]: object extends Places[N] ? [Places[N]?] : [Places[N]]): void => {
    const next: Place = { name, params: params ?? {} };
    if (isSame(next, this.here)) return;
    this.#trail = [...this.#trail.slice(0, this.#at + 1), next].slice(-KEPT);
    this.#at = this.#trail.length - 1;
  };

  /** Another place instead of this one: no step back leads here. */
  replace = <N extends PlaceName>(name: N, ...[params]: object extends Places[N] ? [Places[N]?] : [Places[N]]): void => {
    this.#trail = this.#trail.with(this.#at, { name, params: params ?? {} });
  };

  /** One step back; from the first place, to today. */
  back = (): void => {
    if (this.canBack) this.#at -= 1;
    else this.replace('today');
  };

  forward = (): void => {
    if (this.canForward) this.#at += 1;
  };

  /** Another person signs in: nobody's steps are kept. */
  restart = (): void => {
    this.#trail = [{ name: 'today', params: {} }];
    this.#at = 0;
    this.#aside = undefined;
  };

  /** Somebody locked the practice: their steps wait for them. */
  putAside = (whose: string): void => {
    const aside = { whose, trail: this.#trail, at: this.#at };
    this.restart();
    this.#aside = aside;
  };

  /** The same person comes back to where they were; for anybody else it begins anew. */
  resume = (who: string): void => {
    const aside = this.#aside;
    this.restart();
    if (aside?.whose !== who) return;
    this.#trail = aside.trail;
    this.#at = aside.at;
  };
}

function isSame(a: Place, b: Place): boolean {
  return a.name === b.name && JSON.stringify(a.params) === JSON.stringify(b.params);
}

export const route = new Route();
