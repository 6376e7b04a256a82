/** The practice's time: rooms, weeks that hold from a day, days off. */
import { errorAt } from '$lib/errors/error';
import { sentence } from '$lib/errors/words';
import { hoursText, readHours, EXAMPLE } from '$lib/fields/hours';
import {
  closuresCancel, closuresList, holidaysList, holidaysReset, holidaysSet, hoursSet, hoursShow, roomsAdd, roomsEdit, roomsList, staffList,
  type ClosureRow, type HolidayRow, type HolidaysDetail, type HoursRow, type RoomRow, type StaffRow, type WeekRow,
} from '$lib/generated/api';
import { currentStyle, formatDigits, m } from '$lib/i18n';
import { dayOf, monthLength, partsOf, plusDays } from '$lib/i18n/calendar';
import { act, Doing } from '$lib/live/doing.svelte';
import { Live } from '$lib/live/live.svelte';
import { session } from '$lib/session/session.svelte';

const WEEKDAYS = [0, 1, 2, 3, 4, 5, 6];

/** The weekdays in the practice's order. */
export const week = (): number[] => WEEKDAYS.map((step) => (session.practice.weekStart + step) % 7);

export class Rooms {
  readonly rows = new Live<RoomRow[]>(() => roomsList(), ['room', 'working_hours']);
  readonly doing = new Doing();
  name = $state('');

  constructor() {
    this.doing.follow(() => ({ name: this.name }));
  }

  wrong = (): string | undefined => sentence(errorAt(this.doing.error, 'name'));

  add = async (): Promise<void> => {
    if (await this.doing.run((id) => roomsAdd({ name: this.name }, id))) this.name = '';
  };

  rename = (row: RoomRow, name: string): Promise<unknown> => act((id) => roomsEdit({ id: row.id, name, isActive: row.isActive }, id));

  turn = (row: RoomRow, isActive: boolean): Promise<unknown> => act((id) => roomsEdit({ id: row.id, name: row.name, isActive }, id));
}

/** A doctor's or a room's weeks: those that were said, and one that is being typed. */
export class Weeks {
  readonly staff = new Live<StaffRow[]>(() => staffList(), ['staff', 'staff_role', 'working_hours']);
  readonly rooms = new Live<RoomRow[]>(() => roomsList(), ['room', 'working_hours']);
  readonly weeks: Live<WeekRow[]>;
  readonly doing = new Doing();
  chosen = $state('');
  fromDay = $state(session.practice.today);
  typed = $state<string[]>([]);
  owners = $derived([
    ...(this.staff.value ?? []).filter((row) => row.isActive && row.roles.includes('doctor')).map((row) => ({ value: row.id, label: row.name, hint: row.specialty })),
    ...(this.rooms.value ?? []).filter((row) => row.isActive).map((row) => ({ value: row.id, label: row.name, hint: m.timetableRoomLabel() })),
  ]);
  owner = $derived(this.owners.some((owner) => owner.value === this.chosen) ? this.chosen : (this.owners[0]?.value ?? ''));
  constructor() {
    this.doing.follow(() => ({ fromDay: this.fromDay, hours: this.typed }));
    this.weeks = new Live(() => (this.owner === '' ? Promise.resolve([]) : hoursShow(this.#whose())), ['working_hours']);
    $effect(() => {
      const held = this.#held();
      this.typed = WEEKDAYS.map((weekday) => hoursText(held?.hours ?? [], weekday));
      this.doing.forget();
    });
  }

  wrong = (field: 'fromDay' | 'hours'): string | undefined => sentence(errorAt(this.doing.error, field));

  wrongHours = (weekday: number): string | undefined => (readHours(this.typed[weekday] ?? '', weekday) ? undefined : m.staffHoursInvalid({ example: formatDigits(EXAMPLE) }));

  save = async (): Promise<void> => {
    const read = this.typed.map((text, weekday) => readHours(text, weekday));
    if (read.some((hours) => hours === undefined)) return;
    const hours = read.flatMap((one) => one ?? []);
    await this.doing.run((id) => hoursSet({ ...this.#whose(), fromDay: this.fromDay, hours }, id));
  };

  /** The week that holds on the chosen day. */
  #held(): WeekRow | undefined {
    return (this.weeks.value ?? []).filter((row) => row.fromDay <= this.fromDay).toSorted((a, b) => (a.fromDay < b.fromDay ? 1 : -1))[0];
  }

  #whose(): { staffId: string | null; roomId: string | null } {
    const isRoom = this.rooms.value?.some((room) => room.id === this.owner) ?? false;
    return { staffId: isRoom ? null : this.owner, roomId: isRoom ? this.owner : null };
  }
}

/** Days off of a year of the practice's calendar. */
export class DaysOff {
  readonly detail: Live<HolidaysDetail>;
  readonly doing = new Doing();
  year = $state(partsOf(currentStyle().calendar, session.practice.today).year);
  day = $state('');
  name = $state('');
  source = $state('');

  constructor() {
    this.doing.follow(() => ({ day: this.day, name: this.name, source: this.source }));
    this.detail = new Live(() => holidaysList(this.#span()), ['holiday', 'appointment']);
  }

  wrong = (field: 'day' | 'name' | 'source'): string | undefined => sentence(errorAt(this.doing.error, field));

  add = async (): Promise<void> => {
    const { day, name, source } = this;
    if (await this.doing.run((id) => holidaysSet({ day, name, isOff: true, source }, id))) [this.day, this.name, this.source] = ['', '', ''];
  };

  turn = (row: HolidayRow): Promise<unknown> => act((id) => holidaysSet({ day: row.day, name: row.name, isOff: !row.isOff, source: row.source }, id));

  reset = (row: HolidayRow): Promise<unknown> => act((id) => holidaysReset({ day: row.day }, id));

  #span(): { fromDay: string; untilDay: string } {
    const { calendar } = currentStyle();
    const last = { year: this.year, month: 12, day: monthLength(calendar, this.year, 12) };
    return { fromDay: dayOf(calendar, { year: this.year, month: 1, day: 1 }) ?? '', untilDay: dayOf(calendar, last) ?? '' };
  }
}

/** Blocked times that are not over. */
export class Closures {
  readonly rows = new Live<ClosureRow[]>(() => closuresList({ fromDay: session.practice.today, untilDay: plusDays(session.practice.today, 366) }), ['closure', 'appointment']);

  open = (row: ClosureRow): Promise<unknown> => act((id) => closuresCancel({ id: row.id }, id));
}

/** A week in one line for each day that is worked. */
export function weekLines(hours: readonly HoursRow[]): { weekday: number; text: string }[] {
  return week()
    .map((weekday) => ({ weekday, text: formatDigits(hoursText(hours, weekday)) }))
    .filter((line) => line.text !== '' && line.text !== formatDigits('0-0'));
}
