/** Who is to be reminded, the riskiest first, and what they answer. */
import { errorAt } from '$lib/errors/error';
import { sentence } from '$lib/errors/words';
import { appointmentsContact, remindersList, type ContactOutcome, type ReminderRow } from '$lib/generated/api';
import { copyText } from '$lib/i18n/clipboard';
import { Chosen } from '$lib/live/chosen.svelte';
import type { Entity } from '$lib/live/changed.svelte';
import { Doing } from '$lib/live/doing.svelte';
import { Live } from '$lib/live/live.svelte';

const SHOWN = 200;

/** What comes of a reminder, the most frequent first: the order of the keys. */
export const outcomes: readonly ContactOutcome[] = ['confirmed', 'reached', 'no-answer', 'wants-move', 'wants-cancel', 'wrong-number', 'sent'];

/** After these somebody is still to be reached. */
const OPEN: ReadonlySet<ContactOutcome> = new Set(['no-answer']);

/** What decides who is to be reminded, and what is told about them. */
export const watched: readonly Entity[] = ['appointment', 'appointment_contact', 'patient', 'patient_phone', 'staff', 'service', 'practice', 'rule_value', 'script'];

export const keyOf = (row: ReminderRow): string => `${row.appointment.id}/${row.purpose}`;

export class Reminders {
  readonly rows: Live<ReminderRow[]>;
  readonly chosen: Chosen<ReminderRow>;
  readonly doing = new Doing();
  note = $state('');
  /** Everybody who stood here since this list was opened. */
  #seen: readonly string[] = [];

  constructor() {
    this.rows = new Live(() => this.#read(), watched);
    this.chosen = new Chosen(() => this.rows.value ?? [], keyOf);
    this.doing.follow(() => ({ note: this.note, row: this.chosen.row && keyOf(this.chosen.row) }));
  }

  /** How many of them stand here no more: whoever comes back counts no longer. */
  done = $derived.by(() => (this.rows.value ? this.#seen.length - this.rows.value.length : 0));

  /** Writes a try down; answers whether it was taken, and whether the row stays. */
  record = async (row: ReminderRow, outcome: ContactOutcome): Promise<'gone' | 'stays' | undefined> => {
    const { purpose } = row;
    const input = { appointmentId: row.appointment.id, purpose, channel: outcome === 'sent' ? ('text' as const) : ('phone' as const), outcome, note: this.note.trim() };
    if (!(await this.doing.run((act) => appointmentsContact(input, act)))) return undefined;
    this.note = '';
    return OPEN.has(outcome) ? 'stays' : 'gone';
  };

  wrong = (): string | undefined => sentence(errorAt(this.doing.error, 'note'));

  copy = (): Promise<void> => copyText(this.chosen.row?.message ?? '');

  async #read(): Promise<ReminderRow[]> {
    const rows = await remindersList({ limit: SHOWN });
    this.#seen = [...this.#seen, ...rows.map(keyOf).filter((key) => !this.#seen.includes(key))];
    return rows;
  }
}
