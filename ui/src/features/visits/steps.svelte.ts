/** Next steps that nobody has booked yet, and the people who stand at the desk with one. */
import { stepsOpen, todayShow, type StepRow, type TodayDetail } from '$lib/generated/api';
import { plusDays } from '$lib/i18n';
import { Live } from '$lib/live/live.svelte';
import { session } from '$lib/session/session.svelte';

/** Steps of the coming month, and all that are late. */
const AHEAD = 30;
const SHOWN = 100;

export class Steps {
  readonly open: Live<StepRow[]>;
  readonly today: Live<TodayDetail>;

  constructor() {
    this.open = new Live(() => stepsOpen({ until: plusDays(session.practice.today, AHEAD), ownerId: null, limit: SHOWN }), ['next_step', 'visit', 'appointment', 'patient']);
    this.today = new Live(() => todayShow(), ['next_step', 'visit', 'appointment', 'patient']);
  }
}
