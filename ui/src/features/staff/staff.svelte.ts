/** Colleagues, and the form of one of them. */
import { errorAt } from '$lib/errors/error';
import { sentence } from '$lib/errors/words';
import { staffAdd, staffEdit, staffList, staffRoles, type HoursRow, type RightChange, type RightName, type Role, type RoleRow, type StaffRow } from '$lib/generated/api';
import { formatDigits, m } from '$lib/i18n';
import { Doing } from '$lib/live/doing.svelte';
import { Live } from '$lib/live/live.svelte';
import { EXAMPLE, hoursText, readHours } from '$lib/fields/hours';
import { differing, fromRoles, toggled } from './rights';

export const roles: readonly Role[] = ['manager', 'doctor', 'receptionist', 'coordinator', 'assistant', 'technician'];
const weekdays = [0, 1, 2, 3, 4, 5, 6];

export class Staff {
  readonly rows = new Live<StaffRow[]>(() => staffList(), ['staff', 'staff_role', 'staff_right', 'staff_leave', 'working_hours']);
  readonly matrix = new Live<RoleRow[]>(() => staffRoles(), []);
  #chosen = $state.raw<StaffForm>();
  /** Who is being written: a colleague, or a new one. */
  form = $derived(this.#chosen);

  open = (row?: StaffRow): void => {
    this.#chosen = new StaffForm(row, () => this.matrix.value ?? []);
  };

  close = (): void => {
    this.#chosen = undefined;
  };

  /** The colleague as the list has them now: a leave may have been entered since the form was opened. */
  now = (id: string): StaffRow | undefined => this.rows.value?.find((row) => row.id === id);

  /** Who may stand in for somebody. */
  others = (id: string | undefined): StaffRow[] => (this.rows.value ?? []).filter((row) => row.isActive && row.id !== id);
}

export class StaffForm {
  name = $state('');
  login = $state('');
  password = $state('');
  specialty = $state('');
  isActive = $state(true);
  roles = $state<Role[]>([]);
  rights = $state<RightChange[]>([]);
  /** Who takes over what is open, when the colleague leaves. */
  substituteId = $state<string | null>(null);
  /** A line for each weekday, 0 is Monday. */
  hours = $state<string[]>([]);
  readonly doing = new Doing();

  constructor(
    readonly row: StaffRow | undefined,
    readonly matrix: () => readonly RoleRow[],
  ) {
    this.name = row?.name ?? '';
    this.login = row?.login ?? '';
    this.specialty = row?.specialty ?? '';
    this.isActive = row?.isActive ?? true;
    this.roles = [...(row?.roles ?? [])];
    this.rights = [...(row?.rights ?? [])];
    this.hours = weekdays.map((weekday) => hoursText(row?.hours ?? [], weekday));
  }

  /** Whether somebody who works here now is leaving. */
  isLeaving = $derived.by(() => this.row?.isActive === true && !this.isActive);
  /** Somebody must take over: what is open is known, and the core has the last word. */
  needsSubstitute = $derived.by(() => this.isLeaving && ((this.row?.openCount ?? 0) > 0 || this.doing.error?.field === 'substituteId'));

  toggle = (role: Role): void => {
    this.roles = this.roles.includes(role) ? this.roles.filter((other) => other !== role) : [...this.roles, role];
  };

  isFromRoles = (right: RightName): boolean => fromRoles(this.matrix(), this.roles, right);

  give = (right: RightName, isGiven: boolean): void => {
    this.rights = toggled(this.isFromRoles(right), this.rights, right, isGiven);
  };

  differing = (): RightChange[] => (this.matrix().length > 0 ? differing(this.matrix(), this.roles, this.rights) : this.rights);

  wrongHours = (weekday: number): string | undefined => (readHours(this.hours[weekday] ?? '', weekday) ? undefined : m.staffHoursInvalid({ example: formatDigits(EXAMPLE) }));

  wrong = (field: string): string | undefined => sentence(errorAt(this.doing.error, field));

  save = async (): Promise<boolean> => {
    const hours = this.#hours();
    if (!hours) return false;
    const { name, specialty, isActive, login, password, row } = this;
    const chosen = $state.snapshot(this.roles);
    const rights = this.differing().map(({ right, isGiven }) => ({ right, isGiven }));
    const substituteId = this.isLeaving ? this.substituteId || null : null;
    const done = await this.doing.run((act) =>
      row ? staffEdit({ id: row.id, name, roles: chosen, specialty, isActive, hours, rights, substituteId }, act) : staffAdd({ name, login, roles: chosen, specialty, hours, password: password || null, rights }, act),
    );
    return done !== undefined;
  };

  #hours(): HoursRow[] | undefined {
    const read = this.hours.map((text, weekday) => readHours(text, weekday));
    return read.every((day) => day !== undefined) ? read.flat() : undefined;
  }
}
