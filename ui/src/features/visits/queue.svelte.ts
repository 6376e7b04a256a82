/** Who waits for the signed-in doctor and who sits with them; for everyone else, all who are here. */
import { visitsCallIn, visitsQueue, type TodayCard } from '$lib/generated/api';
import { act } from '$lib/live/doing.svelte';
import { Live } from '$lib/live/live.svelte';
import { route } from '$lib/route/route.svelte';
import { session } from '$lib/session/session.svelte';

export class Queue {
  at = $state.raw<TodayCard>();
  readonly cards: Live<TodayCard[]>;

  constructor() {
    const staffId = session.user?.roles.includes('doctor') ? session.user.id : null;
    this.cards = new Live(() => visitsQueue({ staffId }), ['appointment', 'visit', 'patient_label']);
  }

  inRoom = $derived.by(() => (this.cards.value ?? []).filter((card) => card.isInRoom));
  waiting = $derived.by(() => (this.cards.value ?? []).filter((card) => !card.isInRoom));
  isWaiting = $derived.by(() => this.waiting.some((card) => card.visitId === this.at?.visitId));

  /** Calls a waiting patient in and opens the consultation. */
  callIn = async (card: TodayCard): Promise<void> => {
    const { visitId } = card;
    if (visitId && (await act((id) => visitsCallIn({ id: visitId }, id)))) this.open(card);
  };

  open = (card: TodayCard): void => {
    if (card.visitId) route.go('visit', { id: card.visitId });
  };
}
