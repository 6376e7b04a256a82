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

/** How many cards of a lane show before the rest is asked for. */
const SHOWN = 20;

export class Today {
  readonly day = new Live<TodayDetail>(() => {
    minute.watch();
    return todayShow();
  }, ['appointment', 'visit', 'next_step', 'followup', 'attempt', 'patient', 'patient_label', 'staff', 'service', 'practice']);

  /** The key of the card under the focus. */
  at = $state<string>();
  #whole = $state.raw<readonly LaneName[]>([]);

  chosen = $derived(this.#all().find((one) => one.key === this.at));

  lane(name: LaneName): LaneCard[] {
    return cardsOf(this.day.value, name).map((card) => ({ key: keyOf(name, card), lane: name, card }));
  }

  /** The cards of a lane that show now. */
  shown(name: LaneName): LaneCard[] {
    return this.#whole.includes(name) ? this.lane(name) : this.lane(name).slice(0, SHOWN);
  }

  showAll(name: LaneName): void {
    this.#whole = [...this.#whole, name];
  }

  #all(): LaneCard[] {
    return (['way', 'waiting', 'room', 'leaving'] as const).flatMap((name) => this.lane(name));
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
