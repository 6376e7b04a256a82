/** The day at the desk: the four lanes, the work list, and the card that has the focus. */
import { todayShow, type TodayCard, type TodayDetail } from '$lib/generated/api';
import { Live } from '$lib/live/live.svelte';
import { minute } from '$lib/live/minute.svelte';

export type LaneName = 'way' | 'waiting' | 'room' | 'leaving';

export interface LaneCard {
  key: string;
  lane: LaneName;
  card: TodayCard;
}

const LANES = ['way', 'waiting', 'room', 'leaving'] as const satisfies readonly LaneName[];

/** How many cards of a lane show before the rest is asked for. */
const SHOWN = 20;

/** Presses of Enter nearer to each other than this, in milliseconds, are one. */
const ONE_PRESS = 400;

export class Today {
  readonly day = new Live<TodayDetail>(() => {
    minute.watch();
    return todayShow();
  }, ['appointment', 'visit', 'next_step', 'followup', 'attempt', 'patient', 'patient_label', 'staff', 'service', 'practice', 'rule_value', 'delay', 'appointment_contact', 'enquiry', 'waiting', 'opening', 'offer', 'closure', 'holiday', 'staff_leave', 'working_hours']);

  /** The key of the card under the focus. */
  at = $state<string>();
  /** Only this doctor's patients, by name; everybody's when empty. */
  doctor = $state('');
  #whole = $state.raw<readonly LaneName[]>([]);

  /** Today's doctors with how many people each has; who waits for whoever is free counts with all. */
  doctors = $derived.by<{ name: string; count: number }[]>(() => {
    const names = LANES.flatMap((lane) => cardsOf(this.day.value, lane).flatMap(({ staffName }) => staffName ?? []));
    return names.filter((name, index) => names.indexOf(name) === index).toSorted((a, b) => a.localeCompare(b)).map((name) => ({ name, count: names.filter((other) => other === name).length }));
  });
  people = $derived.by(() => LANES.reduce((sum, name) => sum + cardsOf(this.day.value, name).length, 0));
  #only = $derived.by(() => (this.doctors.some(({ name }) => name === this.doctor) ? this.doctor : ''));

  chosen = $derived(this.#all().find((one) => one.key === this.at));
  /** In which lane that card stands. */
  place = $derived(this.chosen?.lane);
  /** Everybody's key, in the order of the lanes. */
  keys = $derived(this.#all().map((one) => one.key));
  /** Who stands where somebody was who is gone: an arrow goes there. */
  beside = $state<string>();
  #pressed: { at?: string; on: number } = { on: -Infinity };

  lane(name: LaneName): LaneCard[] {
    const isShown = (card: TodayCard): boolean => this.#only === '' || card.staffName === this.#only || card.staffName === null;
    return cardsOf(this.day.value, name).filter(isShown).map((card) => ({ key: keyOf(card), lane: name, card }));
  }

  /** The cards of a lane that show now. */
  shown(name: LaneName): LaneCard[] {
    return this.#whole.includes(name) ? this.lane(name) : this.lane(name).slice(0, SHOWN);
  }

  /** One doctor's day, or all of it. */
  narrow = (doctor: string): void => {
    this.doctor = doctor;
  };

  showAll(name: LaneName): void {
    this.#whole = [...this.#whole, name];
  }

  /** Does what Enter does for the person under the focus; a second press at once is no second act. */
  press = (run: () => unknown): void => {
    const now = performance.now();
    const isSame = this.#pressed.at === this.at && now - this.#pressed.on < ONE_PRESS;
    this.#pressed = { at: this.at, on: now };
    if (!isSame) run();
  };

  /** Where somebody stands now, whoever's day is shown. */
  find(key: string): LaneCard | undefined {
    return LANES.flatMap((lane) => cardsOf(this.day.value, lane).map((card): LaneCard => ({ key: keyOf(card), lane, card }))).find((one) => one.key === key);
  }

  #all(): LaneCard[] {
    return LANES.flatMap((name) => this.lane(name));
  }
}

function cardsOf(day: TodayDetail | undefined, lane: LaneName): TodayCard[] {
  if (!day) return [];
  return { way: day.onTheWay, waiting: day.waiting, room: day.inRoom, leaving: day.beforeLeaving }[lane];
}

/** A card keeps its key from lane to lane, so that the focus can go with it. */
function keyOf(card: TodayCard): string {
  return card.appointment?.id ?? card.visitId ?? card.patientId;
}
