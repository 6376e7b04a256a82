/** The focus in the grid: where it begins, and where it goes when what had it moves, is covered or goes away. */
import { tick, untrack } from 'svelte';
import type { Calendar } from './calendar.svelte';
import { downTo } from './place';
import type { Sight } from './sight.svelte';
import type { Stop } from './stops';

export interface Ground {
  calendar: Calendar;
  sight: Sight;
  /** What scrolls. */
  room: () => HTMLElement | undefined;
}

export class Focus {
  readonly #ground: Ground;
  /** One looked at the first place already. */
  #hasBegun = false;
  /** The focus is in the grid, or was until what had it went away. */
  #wasIn = false;

  /** Make it while the grid is being set up. */
  constructor(ground: Ground) {
    this.#ground = ground;
    $effect(() => this.#begin());
    $effect(() => this.#turned());
    this.#zoomed();
    this.#carried();
    this.#uncovered();
    $effect(() => {
      void ground.calendar.stop;
      if (this.#wasIn && document.activeElement === document.body) void tick().then(this.#catch);
    });
  }

  /** Brings the focus to where one stands, and that into sight. */
  follow = async (): Promise<void> => {
    const { calendar, sight } = this.#ground;
    const { carried, stop } = calendar;
    const room = this.#ground.room();
    if (room && carried) sight.reveal(room, { at: carried.at, start: carried.start, end: carried.start + carried.minutes });
    else if (room && stop) sight.reveal(room, stop);
    await tick();
    room?.querySelector<HTMLElement>(carried ? '[data-ghost]' : '[data-at]')?.focus({ preventScroll: true });
  };

  came = (): void => {
    this.#wasIn = true;
  };

  left = (event: FocusEvent): void => {
    this.#wasIn = event.relatedTarget === null;
  };

  /** Nothing has the focus: it goes to where one stands. */
  #catch = (): unknown => document.activeElement === document.body && this.follow();

  /** A third of the way down. */
  #center(room: HTMLElement, { start }: Stop): void {
    room.scrollTop = Math.max(0, downTo(this.#ground.sight.layout, start) - room.clientHeight / 3);
  }

  /** One begins where one looks: at the appointment that was pointed at, at now, else where work begins. */
  #begin(): void {
    const { calendar, sight } = this.#ground;
    const { stop } = calendar;
    const room = this.#ground.room();
    if (this.#hasBegun || !stop || !room || sight.line === 0 || sight.head === 0) return;
    this.#hasBegun = true;
    untrack(() => {
      this.#center(room, stop);
      sight.reveal(room, { at: stop.at, start: stop.start, end: stop.start });
      const active = document.activeElement;
      if (active === document.body || active?.tagName === 'MAIN') void this.follow();
    });
  }

  /** Other days or other columns: where one stands is in sight, and what comes after it too. */
  #turned(): void {
    const { calendar, sight } = this.#ground;
    void [calendar.span, calendar.by, calendar.first, calendar.columns.length];
    const reveal = (): void => {
      const room = this.#ground.room();
      if (!room || !calendar.stop) return;
      const was = room.scrollTop;
      sight.reveal(room, calendar.stop);
      if (room.scrollTop !== was) this.#center(room, calendar.stop);
    };
    untrack(() => this.#hasBegun && void tick().then(reveal));
  }

  /** Finer or coarser lines: what one looks at stays in sight. */
  #zoomed(): void {
    const { calendar } = this.#ground;
    let was = calendar.step;
    const center = (): void => {
      const room = this.#ground.room();
      if (room && calendar.stop) this.#center(room, calendar.stop);
    };
    $effect(() => {
      const { step } = calendar;
      if (step !== was) untrack(() => void tick().then(center));
      was = step;
    });
  }

  /** What is picked up has the focus at once, and what is put down has it again. */
  #carried(): void {
    let was = false;
    $effect(() => {
      const isCarried = this.#ground.calendar.carried !== undefined;
      if (isCarried !== was) void tick().then(this.follow);
      was = isCarried;
    });
  }

  /** What stood above the grid gives the focus back, also where its place is another now. */
  #uncovered(): void {
    let was = false;
    $effect(() => {
      const { isCovered } = this.#ground.calendar;
      if (was && !isCovered) void tick().then(this.#catch);
      was = isCovered;
    });
  }
}
