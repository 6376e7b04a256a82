/** Who waits for the signed-in doctor and who sits with them; for everyone else, all who are here. */
import { todayShow, visitsCallIn, type TodayCard, type TodayDetail } from '$lib/generated/api';
import { act } from '$lib/live/doing.svelte';
import { Live } from '$lib/live/live.svelte';
import { route } from '$lib/route/route.svelte';
import { session } from '$lib/session/session.svelte';

export class Queue {
  at = $state.raw<TodayCard>();
  readonly today: Live<TodayDetail>;

  constructor() {
    this.today = new Live(() => todayShow(), ['appointment', 'visit', 'patient_label']);
  }

  isWaiting = $derived.by(() => this.today.value?.waiting.some((card) => card.visitId === this.at?.visitId) ?? false);

  /** Calls a waiting patient in and opens the consultation. */
  callIn = async (card: TodayCard): Promise<void> => {
    const { visitId } = card;
    if (visitId && (await act((id) => visitsCallIn({ id: visitId }, id)))) this.open(card);
  };

  open = (card: TodayCard): void => {
    if (card.visitId) route.go('visit', { id: card.visitId });
  };

  /** A doctor's own; all of them for everyone else. */
  mine = (cards: TodayCard[]): TodayCard[] => {
    const { user } = session;
    return user?.roles.includes('doctor') ? cards.filter((card) => card.appointment?.staffId === user.id) : cards;
  };
}
