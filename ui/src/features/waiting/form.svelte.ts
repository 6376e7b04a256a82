/** An entry of the waiting list as it is filled in. */
import { plainDigits } from '$kit/digits';
import { errorAt } from '$lib/errors/error';
import { sentence } from '$lib/errors/words';
import { readHours } from '$lib/fields/hours';
import { waitingAdd, waitingEdit, type WaitingDraft, type WaitingRow } from '$lib/generated/api';
import { formatDigits, plusDays } from '$lib/i18n';
import { Doing } from '$lib/live/doing.svelte';
import { session } from '$lib/session/session.svelte';

/** For so long somebody waits unless they say otherwise. */
const DAYS = 30;
const DAY_END = 1440;

/** By how urgent it is, as the core counts: 0, 1, 2. */
export const urgencies = ['later', 'soon', 'urgent'] as const;

/** Hours as they may be typed, from left to right in every language. */
export const example = (): string => `\u2066${formatDigits('9-13')}\u2069`;

export class WaitingForm {
  patientId = $state<string | null>(null);
  serviceId = $state('');
  minutes = $state('');
  staffIds = $state.raw<readonly string[]>([]);
  weekdays = $state.raw<readonly number[]>([]);
  /** `9-13`; empty: at any hour. */
  hours = $state('');
  fromDay = $state(session.practice.today);
  untilDay = $state(plusDays(session.practice.today, DAYS));
  urgency = $state<(typeof urgencies)[number] | ''>('later');
  mayCall = $state(false);
  note = $state('');
  appointmentId = $state<string | null>(null);
  readonly doing = new Doing();
  isSaved = false;

  /** `known`: whom it is about from the beginning. */
  constructor(readonly row: WaitingRow | undefined, readonly known = row?.patientId) {
    this.patientId = known ?? null;
    if (!row) return;
    this.serviceId = row.serviceId ?? '';
    this.minutes = String(row.minutes);
    this.staffIds = row.staffIds;
    this.weekdays = row.weekdays;
    this.hours = row.start === 0 && row.end === DAY_END ? '' : `${clock(row.start)}-${clock(row.end)}`;
    this.fromDay = row.fromDay;
    this.untilDay = row.untilDay;
    this.urgency = urgencies[row.urgency] ?? 'later';
    this.mayCall = row.mayCall;
    this.note = row.note;
    this.appointmentId = row.appointment?.id ?? null;
  }

  /** One stretch of the day; nothing when it cannot be read. */
  span = (): { start: number; end: number } | undefined => {
    const read = readHours(this.hours, 0);
    if (read === undefined || read.length > 1) return undefined;
    return read[0] ?? { start: 0, end: DAY_END };
  };

  canSave = $derived.by(() => this.patientId !== null && this.patientId !== '' && this.fromDay !== '' && this.untilDay !== '' && this.span() !== undefined);

  wrong = (field: keyof WaitingDraft): string | undefined => sentence(errorAt(this.doing.error, this.row ? `draft.${field}` : field));

  /** Fields that say themselves what is wrong with them. */
  fields = ['patientId', 'serviceId', 'minutes', 'staffIds', 'weekdays', 'end', 'fromDay', 'untilDay', 'urgency', 'note', 'appointmentId'].flatMap((field) => [field, `draft.${field}`]);

  input = (): unknown => (this.row ? { draft: this.draft() } : this.draft());

  draft(): WaitingDraft {
    const { start, end } = this.span() ?? { start: 0, end: DAY_END };
    return {
      patientId: this.patientId ?? '', serviceId: this.serviceId || null, minutes: this.minutes.trim() === '' ? null : count(this.minutes),
      staffIds: [...this.staffIds], weekdays: [...this.weekdays], start, end, fromDay: this.fromDay, untilDay: this.untilDay,
      urgency: Math.max(0, urgencies.findIndex((one) => one === this.urgency)), mayCall: this.mayCall, note: this.note, appointmentId: this.appointmentId,
    };
  }

  save = async (): Promise<boolean> => {
    const { row } = this;
    const draft = this.draft();
    this.isSaved = (await this.doing.run((act) => (row ? waitingEdit({ id: row.id, draft }, act) : waitingAdd(draft, act)))) !== undefined;
    return this.isSaved;
  };
}

/** A whole number as typed; what cannot be read is left for the core to refuse. */
function count(text: string): number {
  return Math.min(65_535, Number.parseInt(plainDigits(text), 10) || 0);
}

function clock(minute: number): string {
  const rest = minute % 60;
  return `${Math.floor(minute / 60)}${rest === 0 ? '' : `:${String(rest).padStart(2, '0')}`}`;
}
