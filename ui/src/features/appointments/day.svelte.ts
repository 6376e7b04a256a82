/** The day on the screen: which one, what is picked up for moving, what has the focus. */
import { appointmentsDay, appointmentsMove, type AppointmentRow, type DayDetail } from '$lib/generated/api';
import { plusDays } from '$lib/i18n';
import { act } from '$lib/live/doing.svelte';
import { Live } from '$lib/live/live.svelte';

export interface FreePlace {
  staffId: string;
  start: number;
}

export class Day {
  day = $state('');
  /** The appointment under the focus, by its id: what it is now comes from the day. */
  atId = $state<string>();
  /** The free time under the focus. */
  free = $state.raw<FreePlace>();
  /** Picked up, looking for another place. Nothing is freed until it is put down. */
  moving = $state.raw<AppointmentRow>();
  /** Asked to be cancelled. */
  cancelling = $state.raw<AppointmentRow>();
  readonly detail: Live<DayDetail>;

  constructor(day: string, atId?: string) {
    this.day = day;
    this.atId = atId;
    this.detail = new Live(() => appointmentsDay({ day: this.day }), ['appointment', 'visit', 'working_hours', 'staff', 'patient', 'patient_label']);
  }

  at = $derived.by<AppointmentRow | undefined>(() => {
    const { atId } = this;
    const detail = this.detail.value;
    return atId === undefined ? undefined : [...(detail?.columns ?? []).flatMap((column) => column.appointments), ...(detail?.untimed ?? [])].find((row) => row.id === atId);
  });

  step = (days: number): void => {
    this.show(plusDays(this.day, days));
  };

  show = (day: string): void => {
    if (day === '' || day === this.day) return;
    this.day = day;
    this.atId = undefined;
    this.free = undefined;
  };

  focusAppointment = (row: AppointmentRow): void => {
    this.atId = row.id;
    this.free = undefined;
  };

  focusFree = (place: FreePlace): void => {
    this.free = place;
    this.atId = undefined;
  };

  pickUp = (row: AppointmentRow): void => {
    this.moving = row;
  };

  putBack = (): void => {
    this.moving = undefined;
  };

  drop = async (place: FreePlace): Promise<void> => {
    const { moving, day } = this;
    if (!moving) return;
    const done = await act((id) => appointmentsMove({ id: moving.id, staffId: place.staffId, day, start: place.start }, id));
    if (done) this.moving = undefined;
  };
}
