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

  lane(name: LaneName): LaneCard[] {
    const isShown = (card: TodayCard): boolean => this.#only === '' || card.staffName === this.#only || card.staffName === null;
    return cardsOf(this.day.value, name).filter(isShown).map((card) => ({ key: keyOf(name, card), lane: name, card }));
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

  #all(): LaneCard[] {
    return LANES.flatMap((name) => this.lane(name));
  }
}

function cardsOf(day: TodayDetail | undefined, lane: LaneName): TodayCard[] {
  if (!day) return [];
  return { way: day.onTheWay, waiting: day.waiting, room: day.inRoom, leaving: day.beforeLeaving }[lane];
}

/** A card keeps its focus while it stays in its lane. */
function keyOf(lane: LaneName, card: TodayCard): string {
  return `${lane}:${card.visitId ?? card.appointment?.id ?? card.patientId}`;
}
