/** The pointer over the grid: the line under it, and a press where nothing stands. */
import { columnAt, floored, minuteAt, type Place } from './place';
import { takeFree } from './actions';
import type { Ground } from './focus.svelte';

export class Pointer {
  /** The line of the grid under the pointer, where nothing stands. */
  hover = $state.raw<Place>();
  readonly #ground: Ground;
  readonly #ways: { follow: () => unknown; drop: () => unknown };

  constructor(ground: Ground, ways: { follow: () => unknown; drop: () => unknown }) {
    this.#ground = ground;
    this.#ways = ways;
  }

  moved = (event: PointerEvent): void => {
    const place = this.#ground.calendar.carried ? undefined : this.#under(event);
    if (place?.at !== this.hover?.at || place?.start !== this.hover?.start) this.hover = place;
  };

  left = (): void => {
    this.hover = undefined;
  };

  clicked = (event: MouseEvent): void => {
    const { calendar } = this.#ground;
    const place = this.#under(event);
    if (!place || calendar.carried?.isPending) return;
    if (calendar.carried) {
      calendar.carry(place);
      return void this.#ways.drop();
    }
    calendar.standAt(place);
    const { stop } = calendar;
    void this.#ways.follow();
    if (stop && !stop.card && (!stop.shut || stop.shut.why.kind === 'closure')) takeFree(calendar, stop);
  };

  #under(event: MouseEvent): Place | undefined {
    const { sight } = this.#ground;
    const { layout } = sight;
    const body = event.currentTarget as HTMLElement;
    if (!(event.target instanceof Element) || event.target.closest('button, [data-edge], [data-ghost]')) return undefined;
    const box = body.getBoundingClientRect();
    const along = getComputedStyle(body).direction === 'rtl' ? box.right - event.clientX : event.clientX - box.left;
    if (along < layout.axis + sight.along) return undefined;
    return { at: columnAt(layout, along), start: floored(minuteAt(layout, event.clientY - box.top), layout.step) };
  }
}
