/** Times that came free, to whom they are offered, and what they answer. */
import { tick, untrack } from 'svelte';
import { errorAt } from '$lib/errors/error';
import { sentence } from '$lib/errors/words';
import {
  fillAnswer, fillBoard, fillClose, fillNext, fillOpen, fillTold, waitingList, waitingMatch, rulesShow,
  type AppointmentRow, type FillBoard, type FillOpening, type FreedRow, type OfferAnswer, type OfferMode, type OfferRow, type WaitingRow,
} from '$lib/generated/api';
import { plainDigits } from '$kit/digits';
import { act, Doing } from '$lib/live/doing.svelte';
import { Chosen } from '$lib/live/chosen.svelte';
import type { Entity } from '$lib/live/changed.svelte';
import { Live } from '$lib/live/live.svelte';
import { minute } from '$lib/live/minute.svelte';

/** What may be worked on: a free time, an offer that was made, or somebody who must hear that the time is gone. */
export type Item = { kind: 'freed'; freed: FreedRow } | { kind: 'offer'; offer: OfferRow; opening: FillOpening } | { kind: 'untold'; offer: OfferRow };

/** Who took a time, and which later one is free for it. */
export interface Taken {
  offer: OfferRow;
  released: AppointmentRow | null;
  opening: FillOpening;
  /** What the board was when it was told: only a later one says that it is so no more. */
  board: FillBoard | undefined;
}

/** What decides which times are free and who may have them. */
export const watched: readonly Entity[] = ['opening', 'offer', 'waiting', 'appointment', 'closure', 'working_hours', 'holiday', 'staff', 'staff_leave', 'patient', 'patient_phone', 'room', 'rule_value', 'script'];

const MANY = 500;

export const freedKey = (row: FreedRow): string => `freed/${row.appointmentId}/${row.day}/${row.start}`;
export const offerKey = (row: OfferRow): string => `offer/${row.id}`;
const isRunning = (offer: OfferRow): boolean => offer.state === 'offered';
const placeKey = ({ staffId, roomId, day, start }: FreedRow | FillOpening): string => [staffId, roomId, day, start].join('/');
export const itemKey = (item: Item): string => (item.kind === 'freed' ? freedKey(item.freed) : offerKey(item.offer));

/** What is worked on next, once the board has it. */
type Sought = (items: readonly Item[]) => Item | undefined;

export class Fill {
  readonly board: Live<FillBoard>;
  readonly chosen: Chosen<Item>;
  readonly doing = new Doing();
  /** The free time that is about to be offered. */
  offering = $state.raw<FreedRow>();
  taken = $state.raw<Taken>();
  /** Seconds since the board was read. */
  passed = $state(0);
  /** Somebody else is about to be asked. */
  isAsking = $state(false);
  #sought = $state.raw<Sought>();
  /** Until it is known who is asked now, no answer is taken for whoever stands there still. */
  isBusy = $derived.by(() => this.doing.isBusy || this.isAsking || this.#sought !== undefined);
  #answering: Promise<unknown> = Promise.resolve();

  /** `focus` brings an item, by its key, under the hands of whoever works on the list. */
  constructor(focus: (key: string) => unknown = () => undefined) {
    this.board = new Live(() => this.#read(), watched);
    this.chosen = new Chosen(() => this.items, itemKey);
    this.doing.follow(() => this.chosen.row && itemKey(this.chosen.row));
    // Who is asked now is who is worked with, as soon as the board knows them.
    $effect(() => {
      const found = this.#sought?.(this.items);
      untrack(() => {
        if (this.items.length === 0) this.#sought = undefined;
        if (!found) return;
        this.take(found);
        focus(itemKey(found));
      });
    });
    $effect(() => {
      const timer = setInterval(() => this.#tick(), 1_000);
      return () => clearInterval(timer);
    });
  }

  /** Times that suit somebody first; those that suit nobody may yet suit somebody who calls. */
  freed = $derived.by(() => (this.board.value?.freed ?? []).toSorted((a, b) => Number(b.fitting > 0) - Number(a.fitting > 0)));

  items = $derived.by<Item[]>(() => {
    const board = this.board.value;
    if (!board) return [];
    return [
      ...board.openings.flatMap((opening) => opening.offers.map((offer): Item => ({ kind: 'offer', offer, opening }))),
      ...board.untold.map((offer): Item => ({ kind: 'untold', offer })),
      ...this.freed.map((freed): Item => ({ kind: 'freed', freed })),
    ];
  });
  /** Where the work begins: with whoever is asked now. */
  first = $derived.by(() => this.items.find((item) => item.kind === 'offer' && isRunning(item.offer)) ?? this.items[0]);
  /** Who took a time, for as long as it is theirs. */
  booked = $derived.by(() => (this.taken && (this.board.value === this.taken.board || !isFreeAgain(this.taken, this.board.value)) ? this.taken : undefined));
  offer = $derived.by(() => (this.chosen.row?.kind === 'offer' ? this.chosen.row : undefined));

  /** What is worked on now; nothing is waited for any more. */
  take = (item: Item): void => {
    this.#sought = undefined;
    this.chosen.take(item);
  };

  /** How long an offer still holds; nothing when it has ended. */
  left = (offer: OfferRow): number | undefined => {
    const left = (offer.secondsLeft ?? 0) - this.passed;
    return offer.state === 'offered' && left > 0 ? left : undefined;
  };

  /** Whoever calls back late, or thinks again, may still have the time while it is free. */
  mayAccept = (offer: OfferRow): boolean => offer.state !== 'accepted' && offer.state !== 'withdrawn';

  answer = async (answer: OfferAnswer): Promise<void> => {
    if (!this.offer || this.isBusy) return;
    this.#answering = this.#answer(this.offer, answer);
    await this.#answering;
  };

  open = (freed: FreedRow): void => {
    this.offering = freed;
  };

  /** A time is being offered: whoever is asked first is worked with. */
  opened = async (freed: FreedRow): Promise<void> => {
    // The focus has come back to where it was by then.
    await tick();
    this.#sought = (items) => items.find((item) => item.kind === 'offer' && isRunning(item.offer) && placeKey(item.opening) === placeKey(freed));
  };

  /** Asks somebody else. While an answer is still being written it waits for it; a second press asks nobody twice. */
  next = async (opening: FillOpening): Promise<void> => {
    if (this.isAsking) return;
    this.isAsking = true;
    const asked = opening.offers.filter(isRunning).map((offer) => offer.id);
    const isNew = (offer: OfferRow): boolean => isRunning(offer) && !asked.includes(offer.id);
    await this.#answering;
    if (await this.doing.run((act) => fillNext({ id: opening.id }, act))) this.#sought = (items) => items.find((item) => item.kind === 'offer' && item.opening.id === opening.id && isNew(item.offer));
    this.isAsking = false;
  };

  close = async (opening: FillOpening): Promise<void> => {
    if (await act((id) => fillClose({ id: opening.id }, id))) this.#sought = after(opening);
  };

  told = async (offer: OfferRow): Promise<void> => {
    if (this.isBusy || !(await act((id) => fillTold({ id: offer.id }, id)))) return;
    this.#sought = (items) => (items.some((item) => item.kind === 'untold' && item.offer.id === offer.id) ? undefined : this.chosen.row);
  };

  async #answer({ offer, opening }: Extract<Item, { kind: 'offer' }>, answer: OfferAnswer): Promise<void> {
    const released = answer === 'accept' ? await this.#laterOf(offer) : null;
    if (!(await this.doing.run((act) => fillAnswer({ id: offer.id, answer }, act))) || answer !== 'accept') return;
    this.taken = { offer, released, opening, board: this.board.value };
    this.#sought = after(opening, released);
  }

  async #laterOf(offer: OfferRow): Promise<AppointmentRow | null> {
    const rows = await waitingList({ serviceId: null, staffId: null, limit: MANY }).catch(() => []);
    return rows.find((row) => row.id === offer.waitingId)?.appointment ?? null;
  }

  #read(): Promise<FillBoard> {
    // What lies in the past is free no longer.
    minute.watch();
    return fillBoard().then((board) => {
      this.passed = 0;
      return board;
    });
  }

  #tick(): void {
    this.passed += 1;
    // A second later: what is left of the last one counts as no second.
    const ended = this.board.value?.openings.some((opening) => opening.offers.some((offer) => offer.secondsLeft !== null && offer.secondsLeft + 1 === this.passed));
    if (ended) this.board.again();
  }
}

/** The booking was taken back or called off: the time is offered again, or nobody's. */
function isFreeAgain({ offer, opening }: Taken, board: FillBoard | undefined): boolean {
  const isOffered = board?.openings.some(({ offers }) => offers.some(({ id, state }) => id === offer.id && state !== 'accepted'));
  return isOffered || (board?.freed.some((freed) => placeKey(freed) === placeKey(opening)) ?? false);
}

/** When a time is offered no longer: who of those that were asked must hear it, else what was released for it, else the first that is left. */
function after(opening: FillOpening, released: AppointmentRow | null = null): Sought {
  const asked = opening.offers.map((offer) => offer.id);
  return (items) => {
    if (items.some((item) => item.kind === 'offer' && item.opening.id === opening.id)) return undefined;
    return items.find((item) => item.kind === 'untold' && asked.includes(item.offer.id)) ?? items.find((item) => item.kind === 'freed' && item.freed.appointmentId === released?.id) ?? items[0];
  };
}

/** How a free time is offered: to one after the other, or to several at once. Make it while a component is being set up. */
export class FillForm {
  mode = $state<OfferMode | ''>('one');
  size = $state('3');
  limit = $state('');
  readonly doing = new Doing();
  readonly fitting: Live<WaitingRow[]>;

  constructor(readonly freed: FreedRow) {
    const { staffId, roomId, day, start, minutes } = freed;
    this.doing.follow(() => ({ size: this.size, limitMinutes: this.limit }));
    this.fitting = new Live(async () => {
      const [rules, rows] = await Promise.all([rulesShow(), waitingMatch({ staffId, roomId, day, start, minutes, limit: 10 })]);
      if (this.limit === '') this.limit = String(rules.desk.offerMinutes);
      return rows;
    }, ['waiting', 'offer', 'appointment']);
  }

  wrong = (field: 'size' | 'limitMinutes'): string | undefined => sentence(errorAt(this.doing.error, field));

  save = async (): Promise<boolean> => {
    const { staffId, roomId, day, start, minutes, appointmentId } = this.freed;
    const mode = this.mode || 'one';
    const input = { staffId, roomId, day, start, minutes, freedId: appointmentId, mode, size: mode === 'one' ? 1 : count(this.size), limitMinutes: count(this.limit) };
    return (await this.doing.run((act) => fillOpen(input, act))) !== undefined;
  };
}

/** A whole number as typed; what cannot be read is left for the core to refuse. */
function count(text: string): number {
  return Math.min(65_535, Number.parseInt(plainDigits(text), 10) || 0);
}
