/** Whose time fell away: who is moved with an apology, the most urgent first. */
import { appointmentsContact, displacedList, type ContactOutcome, type DisplacedRow } from '$lib/generated/api';
import { Chosen } from '$lib/live/chosen.svelte';
import { Doing } from '$lib/live/doing.svelte';
import { Live } from '$lib/live/live.svelte';

const SHOWN = 200;

/** What comes of a call, in the order of the keys. Moving and calling off are acts of their own. */
export const outcomes: readonly ContactOutcome[] = ['no-answer', 'reached', 'wrong-number', 'sent'];

export const keyOf = (row: DisplacedRow): string => row.appointment.id;

export class Displaced {
  readonly rows = new Live<DisplacedRow[]>(() => displacedList({ limit: SHOWN }), ['appointment', 'appointment_contact', 'closure', 'staff_leave', 'holiday', 'patient', 'patient_phone', 'script']);
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
