/** Whose time fell away: who is moved with an apology, the most urgent first. */
import { appointmentsContact, displacedList, type ContactOutcome, type DisplacedRow } from '$lib/generated/api';
import { Chosen } from '$lib/live/chosen.svelte';
import type { Entity } from '$lib/live/changed.svelte';
import { Doing } from '$lib/live/doing.svelte';
import { Live } from '$lib/live/live.svelte';

const SHOWN = 200;

/** What comes of a call, in the order of the keys. Moving and calling off are acts of their own. */
export const outcomes: readonly ContactOutcome[] = ['no-answer', 'reached', 'wrong-number', 'sent'];

/** What decides whose time fell away, and what is told about them. */
export const watched: readonly Entity[] = ['appointment', 'appointment_contact', 'closure', 'holiday', 'staff', 'staff_role', 'staff_leave', 'working_hours', 'practice', 'room', 'service', 'patient', 'patient_phone', 'script'];

export const keyOf = (row: DisplacedRow): string => row.appointment.id;

export class Displaced {
  readonly rows = new Live<DisplacedRow[]>(() => displacedList({ limit: SHOWN }), watched);
  readonly chosen: Chosen<DisplacedRow>;
  readonly doing = new Doing();

  constructor() {
    this.chosen = new Chosen(() => this.rows.value ?? [], keyOf);
    this.doing.follow(() => this.chosen.row?.appointment.id);
  }

  /** Writes a try down; answers whether it was taken. */
  record = async (row: DisplacedRow, outcome: ContactOutcome): Promise<boolean> => {
    const channel = outcome === 'sent' ? ('text' as const) : ('phone' as const);
    return (await this.doing.run((act) => appointmentsContact({ appointmentId: row.appointment.id, purpose: 'apology', channel, outcome, note: '' }, act))) !== undefined;
  };
}
