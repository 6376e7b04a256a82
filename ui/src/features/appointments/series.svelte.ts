/** Several appointments in one go: on which weekdays, how often, how many; each time may be left out. */
import { calendarShow, seriesBook, seriesPlan, type PlanSeries, type SeriesTime } from '$lib/generated/api';
import { Doing, bornOf } from '$lib/live/doing.svelte';
import { Live } from '$lib/live/live.svelte';
import { weekdayOf } from '$lib/i18n/calendar';
import type { Booking } from './booking.svelte';

export class Series {
  #isOpen = $state(false);
  weekdays = $state<number[]>([]);
  everyWeeks = $state(1);
  count = $state(10);
  readonly doing = new Doing();
  readonly times: Live<SeriesTime[]>;
  readonly #booking: Booking;

  constructor(booking: Booking) {
    this.#booking = booking;
    this.doing.follow(() => this.plan());
    this.times = new Live(() => this.#plan(), ['appointment', 'closure', 'holiday', 'working_hours']);
  }

  /** A series is somebody's: without a patient there is none. */
  get isOn(): boolean {
    return this.#isOpen && this.#booking.patientId !== '';
  }

  canBook = $derived.by(() => (this.times.value?.length ?? 0) >= 2 && !this.doing.isBusy);

  /** The first chosen time says the hour, the doctor and its own weekday. */
  turn = (): void => {
    this.#isOpen = !this.isOn;
    const day = this.#booking.time?.day;
    if (this.isOn && this.weekdays.length === 0 && day) this.weekdays = [weekdayOf(day)];
  };

  toggle = (weekday: number): void => {
    this.weekdays = this.weekdays.includes(weekday) ? this.weekdays.filter((one) => one !== weekday) : [...this.weekdays, weekday].toSorted((a, b) => a - b);
  };

  plan = (): PlanSeries | undefined => {
    const { time, patientId, serviceId, source, note } = this.#booking;
    if (!time || patientId === '' || !this.isOn) return undefined;
    return {
      patientId, serviceId: serviceId || null, staffId: time.staffId, roomId: time.roomId, minutes: time.minutes, fromDay: time.day, start: time.start,
      weekdays: $state.snapshot(this.weekdays), everyWeeks: this.everyWeeks, count: this.count, source, note,
    };
  };

  /** Answers with the first of the appointments, and where it stands. */
  book = async (): Promise<{ time: SeriesTime; id: string | undefined } | undefined> => {
    const [plan, times] = [this.plan(), this.times.value];
    const time = times?.[0];
    if (!plan || !time) return undefined;
    const done = await this.doing.run((act) => seriesBook({ plan, times, stepId: this.#booking.step?.id ?? null }, act));
    return done && { time, id: await memberAt(time, bornOf(done)) };
  };

  #plan(): Promise<SeriesTime[]> {
    const plan = this.plan();
    return plan && plan.weekdays.length > 0 && plan.count >= 2 ? seriesPlan(plan) : Promise.resolve([]);
  }
}

/** The appointment of a series that stands at this time. */
async function memberAt({ day, staffId, roomId }: SeriesTime, series: string | undefined): Promise<string | undefined> {
  const { appointments } = await calendarShow({ fromDay: day, days: 1, by: staffId === null ? 'room' : 'doctor', ids: [staffId ?? roomId ?? ''] });
  return appointments.find((card) => card.seriesId === series)?.id;
}
