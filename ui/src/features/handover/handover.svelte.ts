/** The hand-over of the signed-in person: what came to them, what has climbed, their referrals, visits left open. */
import { errorAt } from '$lib/errors/error';
import { sentence } from '$lib/errors/words';
import {
  handoverShow, referralsAnswer, referralsSeen, staffList, stepsAccept, stepsDone, stepsEnd, stepsGiveBack, stepsPassOn, stepsTry,
  type Changed, type EndReason, type HandoverDetail, type HandoverRow, type ReferralRow, type StaffRow, type TryOutcome,
} from '$lib/generated/api';
import { Doing, act } from '$lib/live/doing.svelte';
import { Live } from '$lib/live/live.svelte';

export const outcomes: readonly TryOutcome[] = ['reached', 'no-answer', 'busy', 'call-later', 'wrong-number'];
export const endReasons: readonly EndReason[] = ['recovered', 'finished', 'elsewhere', 'declined', 'moved-away', 'died', 'other'];

/** What is said of the chosen row in a dialog. */
export type Asked = 'try' | 'give' | 'pass' | 'done' | 'end' | 'answer';

export class Handover {
  /** The step that is worked on. */
  at = $state.raw<HandoverRow>();
  /** Or the referral, and whether it was sent to this person. */
  referral = $state.raw<{ row: ReferralRow; isMine: boolean }>();
  asked = $state<Asked>();
  readonly lists: Live<HandoverDetail>;

  constructor() {
    this.lists = new Live(() => handoverShow(), ['next_step', 'step_event', 'visit', 'appointment', 'patient', 'staff', 'rule_value']);
  }

  /** As the row stands now; what is over gives way to the first that waits, so that the keys work at once. */
  step = $derived.by<HandoverRow | undefined>(() => {
    const { at, referral } = this;
    const all = [...(this.lists.value?.climbed ?? []), ...(this.lists.value?.mine ?? [])];
    return all.find((row) => row.step.id === at?.step.id) ?? (referral ? undefined : all[0]);
  });

  one = $derived.by<ReferralRow | undefined>(() => {
    const { referral } = this;
    const all = [...(this.lists.value?.sent ?? []), ...(this.lists.value?.received ?? [])];
    return referral && all.find((row) => row.id === referral.row.id);
  });

  take = (row: HandoverRow): void => {
    this.at = row;
    this.referral = undefined;
  };

  takeReferral = (row: ReferralRow, isMine: boolean): void => {
    this.referral = { row, isMine };
    this.at = undefined;
  };

  accept = (): unknown => this.step && act((id) => stepsAccept({ id: this.step?.step.id ?? '' }, id));
  seen = (): unknown => this.one && act((id) => referralsSeen({ id: this.one?.id ?? '' }, id));
}

/** What is written in a dialog about a step or a referral. */
export class Saying {
  text = $state('');
  toId = $state('');
  outcome = $state<TryOutcome | ''>('no-answer');
  reason = $state<EndReason | ''>('declined');
  readonly doing = new Doing();
  readonly staff: Live<StaffRow[]>;

  constructor(
    private readonly what: Asked,
    private readonly id: string,
    private readonly ownerId: string | null,
  ) {
    this.doing.follow(() => ({ reason: this.text, text: this.text, toId: this.toId }));
    this.staff = new Live(() => staffList(), ['staff', 'staff_role']);
  }

  others = $derived.by(() => (this.staff.value ?? []).filter((row) => row.isActive && row.id !== this.ownerId));

  save = async (): Promise<boolean> => (await this.doing.run((act) => this.#write(act))) !== undefined;

  wrong = (field: string): string | undefined => sentence(errorAt(this.doing.error, field));

  #write(act: string): Promise<Changed> {
    const { id, text } = this;
    switch (this.what) {
      case 'try': return stepsTry({ id, outcome: this.outcome || 'no-answer' }, act);
      case 'give': return stepsGiveBack({ id, reason: text }, act);
      case 'pass': return stepsPassOn({ id, toId: this.toId, reason: text }, act);
      case 'done': return stepsDone({ id, reason: text }, act);
      case 'end': return stepsEnd({ id, reason: this.reason || 'other' }, act);
      case 'answer': return referralsAnswer({ id, text }, act);
    }
  }
}
