/** Colleagues, and the form of one of them. */
import { errorAt } from '$lib/errors/error';
import { sentence } from '$lib/errors/words';
import { staffAdd, staffEdit, staffList, type HoursRow, type Role, type StaffRow } from '$lib/generated/api';
import { formatDigits, m } from '$lib/i18n';
import { Doing } from '$lib/live/doing.svelte';
import { Live } from '$lib/live/live.svelte';
import { EXAMPLE, hoursText, readHours } from './hours';

export const roles: readonly Role[] = ['manager', 'doctor', 'receptionist', 'coordinator', 'assistant', 'technician'];
const weekdays = [0, 1, 2, 3, 4, 5, 6];

export class Staff {
  readonly rows = new Live<StaffRow[]>(() => staffList(), ['staff', 'staff_role', 'working_hours']);
  /** Who is being written: a colleague, or a new one. */
  form = $state.raw<StaffForm>();

  open = (row?: StaffRow): void => {
    this.form = new StaffForm(row);
  };

  close = (): void => {
    this.form = undefined;
  };
}

export class StaffForm {
  name = $state('');
  login = $state('');
  password = $state('');
  specialty = $state('');
  isActive = $state(true);
  roles = $state<Role[]>([]);
  /** A line for each weekday, 0 is Monday. */
  hours = $state<string[]>([]);
  readonly doing = new Doing();

  constructor(readonly row: StaffRow | undefined) {
    this.name = row?.name ?? '';
    this.login = row?.login ?? '';
    this.specialty = row?.specialty ?? '';
    this.isActive = row?.isActive ?? true;
    this.roles = [...(row?.roles ?? [])];
    this.hours = weekdays.map((weekday) => hoursText(row?.hours ?? [], weekday));
  }

  toggle = (role: Role): void => {
    this.roles = this.roles.includes(role) ? this.roles.filter((other) => other !== role) : [...this.roles, role];
  };

  wrongHours = (weekday: number): string | undefined => (readHours(this.hours[weekday] ?? '', weekday) ? undefined : m.staffHoursInvalid({ example: formatDigits(EXAMPLE) }));

  wrong = (field: string): string | undefined => sentence(errorAt(this.doing.error, field));

  save = async (): Promise<boolean> => {
    const hours = this.#hours();
    if (!hours) return false;
    const { name, specialty, isActive, login, password, row } = this;
    const chosen = $state.snapshot(this.roles);
    const done = await this.doing.run((act) =>
      row ? staffEdit({ id: row.id, name, roles: chosen, specialty, isActive, hours }, act) : staffAdd({ name, login, roles: chosen, specialty, hours, password: password || null }, act),
    );
    return done !== undefined;
  };

  #hours(): HoursRow[] | undefined {
    const read = this.hours.map((text, weekday) => readHours(text, weekday));
    return read.every((day) => day !== undefined) ? read.flat() : undefined;
  }
}
