/** The appointment that was booked just now: what is said and printed then is offered until it is put away. */
import { appointmentsShow, type AppointmentRow } from '$lib/generated/api';
import { Live } from '$lib/live/live.svelte';
import { isAhead } from './status';

export class Booked {
  #isClosed = $state(false);
  readonly #live: Live<AppointmentRow | undefined>;

  constructor(id: string | undefined) {
    this.#live = new Live(() => (id === undefined ? Promise.resolve(undefined) : appointmentsShow({ id })), ['appointment']);
  }

  /** Nothing once it was put away, taken back or called off. */
  row = $derived.by<AppointmentRow | undefined>(() => {
    const { value, error } = this.#live;
    return this.#isClosed || error || !value || !isAhead(value.status) ? undefined : value;
  });

  close = (): void => {
    this.#isClosed = true;
  };
}
