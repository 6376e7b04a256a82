/** One call: what to say, what was answered, how it ended. */
import { errorAt } from '$lib/errors/error';
import { sentence } from '$lib/errors/words';
import { followupsAttempt, followupsShow, type Bleeding, type FollowupDetail, type Outcome, type Pain } from '$lib/generated/api';
import { plusDays } from '$lib/i18n';
import { Doing } from '$lib/live/doing.svelte';
import { Live } from '$lib/live/live.svelte';
import { session } from '$lib/session/session.svelte';

export const outcomes: readonly Outcome[] = ['reached', 'no-answer', 'busy', 'call-later', 'wrong-number', 'not-interested'];
export const pains: readonly Pain[] = ['none', 'some', 'strong'];
export const bleedings: readonly Bleeding[] = ['stopped', 'still'];

export class Call {
  outcome = $state<Outcome | ''>('');
  pain = $state<Pain | ''>('');
  bleeding = $state<Bleeding | ''>('');
  note = $state('');
  againOn = $state('');
  readonly doing = new Doing();
  readonly detail: Live<FollowupDetail>;

  constructor(private readonly id: string) {
    this.doing.follow(() => [this.outcome, this.pain, this.bleeding, this.note, this.againOn]);
    this.againOn = plusDays(session.practice.today, 1);
    this.detail = new Live(() => followupsShow({ id }), ['followup', 'attempt', 'patient', 'patient_phone', 'patient_label']);
  }

  isOpen = $derived.by(() => this.detail.value?.state === 'open');
  /** After a procedure the caller asks about pain and bleeding. */
  asksAnswers = $derived.by(() => this.detail.value?.kind === 'next-day-call' && (this.outcome === 'reached' || this.outcome === ''));
  asksDay = $derived(this.outcome === 'no-answer' || this.outcome === 'busy' || this.outcome === 'call-later');
  goesToDoctor = $derived.by(() => this.asksAnswers && (this.pain === 'some' || this.pain === 'strong' || this.bleeding === 'still'));

  /** An answer was given, so somebody was reached. */
  answer = (): void => {
    if (this.outcome === '') this.outcome = 'reached';
  };

  /** Writes the call down; answers whether it was taken. */
  record = async (): Promise<boolean> => {
    const { outcome, id } = this;
    if (outcome === '') return false;
    const asks = this.asksAnswers;
    const done = await this.doing.run((act) =>
      followupsAttempt({ id, outcome, pain: (asks && this.pain) || null, bleeding: (asks && this.bleeding) || null, note: this.note, againOn: this.asksDay ? this.againOn || null : null }, act),
    );
    return done !== undefined;
  };

  wrong = (field: 'pain' | 'bleeding' | 'note' | 'againOn'): string | undefined => sentence(errorAt(this.doing.error, field));
}
