/** A late doctor: the minutes and the reason, who is to be told, and what each of them answered. */
import { plainDigits, withoutMarks } from '$kit/digits';
import { errorAt } from '$lib/errors/error';
import { sentence } from '$lib/errors/words';
import { appointmentsContact, delaysSet, delaysShow, type Changed, type ContactChannel, type ContactOutcome, type DelayDetail, type DelayPerson } from '$lib/generated/api';
import { Doing, act } from '$lib/live/doing.svelte';
import { Live } from '$lib/live/live.svelte';

/** Delays that are said most often, in minutes. */
export const USUAL = [10, 15, 20, 30, 45, 60] as const;

/** Reasons at hand; their words stand in the locales. */
export const REASONS = ['previous', 'emergency', 'surgery', 'road'] as const;

/** What somebody says who is told of it. */
export const ANSWERS = ['will-wait', 'refreshment', 'wants-move', 'no-answer'] as const satisfies readonly ContactOutcome[];

export class Late {
  staffId = $state('');
  minutes = $state('20');
  reason = $state('');
  /** The delay that stands is being changed. */
  isChanging = $state(false);
  /** Who is being told, by appointment; none: the first who does not know. */
  at = $state<string>();
  /** Whoever is here is told at the desk, everybody else by telephone, unless it is said otherwise. */
  #channel = $state<ContactChannel>();
  #isAnswering = false;
  readonly doing = new Doing();
  readonly detail: Live<DelayDetail | undefined>;

  constructor(staffId: string) {
    this.staffId = staffId;
    this.detail = new Live(() => (this.staffId === '' ? Promise.resolve(undefined) : delaysShow({ staffId: this.staffId })), ['delay', 'appointment', 'appointment_contact', 'visit', 'patient_phone']);
    this.doing.follow(() => ({ minutes: this.count, reason: this.reason }));
  }

  shown = $derived.by(() => (this.detail.value?.staffId === this.staffId ? this.detail.value : undefined));
  /** The minutes as they are written. */
  count = $derived.by(() => read(this.minutes));
  /** The list stands once a delay was said. */
  isSaid = $derived.by(() => (this.shown?.minutes ?? 0) > 0 && !this.isChanging);
  people = $derived.by<DelayPerson[]>(() => this.shown?.people ?? []);
  untold = $derived.by(() => this.people.filter((one) => !isTold(one)));
  chosen = $derived.by<DelayPerson | undefined>(() => this.people.find((one) => one.appointment.id === this.at) ?? this.untold[0] ?? this.people[0]);
  channel = $derived.by<ContactChannel>(() => this.#channel ?? (this.chosen?.isHere ? 'desk' : 'phone'));

  choose = (id: string): void => {
    this.at = id;
    this.#channel = undefined;
  };

  tellBy = (channel: ContactChannel): void => {
    this.#channel = channel;
  };

  wrong = (field: 'minutes' | 'reason' | 'staffId'): string | undefined => sentence(errorAt(this.doing.error, field));

  save = async (): Promise<void> => {
    const input = { staffId: this.staffId, minutes: this.count, reason: this.reason.trim() };
    if (await this.doing.run((id) => delaysSet(input, id))) this.isChanging = false;
  };

  /** What stands is written anew. */
  change = (): void => {
    if (this.shown) [this.minutes, this.reason] = [String(this.shown.minutes), this.shown.reason];
    this.isChanging = true;
  };

  over = (): Promise<Changed | undefined> => this.doing.run((id) => delaysSet({ staffId: this.staffId, minutes: 0, reason: '' }, id));

  /** Keeps an answer, and goes to the next who does not know. Answers whose it was. */
  answer = async (outcome: (typeof ANSWERS)[number]): Promise<DelayPerson | undefined> => {
    // A second press while one answer is on its way is not the next person's.
    if (this.#isAnswering) return undefined;
    this.#isAnswering = true;
    try {
      return await this.#answer(outcome);
    } finally {
      this.#isAnswering = false;
    }
  };

  async #answer(outcome: (typeof ANSWERS)[number]): Promise<DelayPerson | undefined> {
    const { chosen: person, channel } = this;
    if (!person) return undefined;
    const input = { appointmentId: person.appointment.id, purpose: 'late' as const, channel, outcome, note: '' };
    if (!(await act((id) => appointmentsContact(input, id)))) return undefined;
    const at = this.people.findIndex((one) => one.appointment.id === person.appointment.id);
    const others = [...this.people.slice(at + 1), ...this.people.slice(0, Math.max(0, at))];
    // Nobody left: it stays with whom it is.
    this.choose((others.find((one) => !isTold(one)) ?? person).appointment.id);
    return person;
  }
}

/** A whole number in any digits; 0 for anything else, which the core refuses. */
function read(text: string): number {
  const plain = plainDigits(withoutMarks(text)).trim();
  return /^\d{1,4}$/.test(plain) ? Number(plain) : 0;
}

/** Who was not reached does not know of it. */
export function isTold({ answer }: DelayPerson): boolean {
  return answer !== null && answer !== 'no-answer' && answer !== 'wrong-number';
}
