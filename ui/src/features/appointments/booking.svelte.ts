/** Booking: a patient, a service, and one of the first free times. */
import { errorAt } from '$lib/errors/error';
import { sentence } from '$lib/errors/words';
import {
  appointmentsBook, appointmentsFree, patientsAdd, patientsShow, servicesList, staffList, visitsShow,
  type BookAppointment, type Changed, type FreeTime, type PatientDetail, type ServiceRow, type StaffRow, type StepRow,
} from '$lib/generated/api';
import { emptyDraft } from '$lib/fields/emptyDraft';
import { Doing } from '$lib/live/doing.svelte';
import { Live } from '$lib/live/live.svelte';
import type { Places } from '$lib/route/places';

const OFFERED = 5;

export class Booking {
  patientId = $state('');
  serviceId = $state('');
  staffId = $state('');
  /** Free times are looked for from this day on. */
  from = $state('');
  source = $state('phone');
  note = $state('');
  /** How long it takes when no service says so: as long as the visit that it follows. */
  minutes = $state<number | null>(null);
  /** Which of the offered times is chosen. */
  chosen = $state(0);
  /** A time that was pointed at in the day view. */
  fixed = $state.raw<{ staffId: string; day: string; start: number }>();
  readonly doing = new Doing();
  readonly registering = new Doing();
  readonly patient: Live<PatientDetail | undefined>;
  readonly services: Live<ServiceRow[]>;
  readonly staff: Live<StaffRow[]>;
  readonly free: Live<FreeTime[]>;
  #stepId: string | undefined;

  constructor(known: Places['booking'], today: string) {
    this.patientId = known.patientId ?? '';
    this.serviceId = known.serviceId ?? '';
    this.from = known.day && known.day > today ? known.day : today;
    this.#stepId = known.stepId;
    if (known.staffId && known.day && known.start !== undefined) this.fixed = { staffId: known.staffId, day: known.day, start: known.start };
    else this.staffId = known.staffId ?? '';
    this.doing.follow(() => [this.patientId, this.serviceId, this.staffId, this.from, this.chosen]);
    this.services = new Live(() => servicesList(), ['service', 'service_price']);
    this.staff = new Live(() => staffList(), ['staff', 'staff_role']);
    this.patient = new Live(() => this.#person(this.patientId, today), ['patient', 'next_step']);
    this.free = new Live(() => this.#times(), ['appointment', 'working_hours', 'staff']);
  }

  doctors = $derived.by(() => (this.staff.value ?? []).filter((row) => row.isActive && row.roles.includes('doctor')));
  /** False in a practice where no doctor has working hours yet: then no day has a free time. */
  hasHours = $derived.by(() => this.staff.value === undefined || this.doctors.some((row) => row.hours.length > 0));
  offered = $derived.by(() => this.services.value?.filter((row) => row.isActive) ?? []);
  /** The step that this booking fulfils. */
  step = $derived.by<StepRow | undefined>(() => this.patient.value?.openSteps.find((step) => step.id === this.#stepId));
  times = $derived.by<FreeTime[]>(() => this.#withFixed(this.free.value ?? []));
  time = $derived.by<FreeTime | undefined>(() => this.times[this.chosen]);
  canBook = $derived.by(() => this.patientId !== '' && this.time !== undefined && !this.doing.isBusy);
  hasLater = $derived.by(() => (this.free.value?.length ?? 0) >= OFFERED);

  /** Times after the last one that is offered now. */
  later = (): void => {
    const last = this.free.value?.at(-1);
    if (!last) return;
    this.fixed = undefined;
    this.#after = last;
    this.chosen = 0;
  };

  narrow = (): void => {
    this.#after = undefined;
    this.fixed = undefined;
    this.chosen = 0;
  };

  book = async (): Promise<Changed | undefined> => {
    const input = this.#input();
    return input && this.doing.run((act) => appointmentsBook(input, act));
  };

  /** A new patient with name and mobile alone. */
  register = async (givenName: string, familyName: string, mobile: string): Promise<void> => {
    const draft = { ...emptyDraft(), givenName, familyName, mobiles: mobile.trim() === '' ? [] : [mobile] };
    const done = await this.registering.run((act) => patientsAdd({ draft }, act));
    const id = done?.born?.split(':')[1];
    if (id) this.patientId = id;
  };

  wrongNew = (field: 'givenName' | 'familyName' | 'mobiles'): string | undefined => sentence(errorAt(this.registering.error, `draft.${field}`));

  #after = $state.raw<FreeTime>();

  async #person(id: string, today: string): Promise<PatientDetail | undefined> {
    if (id === '') return undefined;
    const patient = await patientsShow({ id });
    await this.#prefill(patient, today);
    return patient;
  }

  /** The step says the service and the day, the first time that it is read; else the visit says how long. */
  async #prefill(patient: PatientDetail, today: string): Promise<void> {
    const step = patient.openSteps.find((row) => row.id === this.#stepId);
    if (!step || this.#isPrefilled) return;
    this.#isPrefilled = true;
    if (step.serviceId) this.serviceId = step.serviceId;
    if (step.colleagueId) this.staffId = step.colleagueId;
    if (step.dueOn && step.dueOn > today) this.from = step.dueOn;
    if (!step.serviceId) this.minutes = await visitMinutes(step.visitId);
  }

  /** A service has its own length. */
  #length(): number | null {
    return this.serviceId === '' ? this.minutes : null;
  }

  #isPrefilled = false;

  /** From the day on; after "later", what comes behind the last one offered. */
  async #times(): Promise<FreeTime[]> {
    const { serviceId, staffId, from } = this;
    const minutes = this.#length();
    const after = this.#after;
    const skipped = (time: FreeTime): boolean => after !== undefined && (time.day < after.day || (time.day === after.day && time.start <= after.start));
    const found = await appointmentsFree({ serviceId: serviceId || null, staffId: staffId || null, minutes, fromDay: after?.day ?? from, limit: after ? 200 : OFFERED });
    return found.filter((time) => !skipped(time)).slice(0, OFFERED);
  }

  #withFixed(times: FreeTime[]): FreeTime[] {
    const { fixed } = this;
    if (!fixed) return times;
    const staffName = this.staff.value?.find((row) => row.id === fixed.staffId)?.name ?? '';
    const minutes = times[0]?.minutes ?? 0;
    return [{ ...fixed, staffName, minutes }, ...times.filter((time) => !(time.staffId === fixed.staffId && time.day === fixed.day && time.start === fixed.start))].slice(0, OFFERED);
  }

  #input(): BookAppointment | undefined {
    const { time } = this;
    if (!time || this.patientId === '') return undefined;
    return {
      patientId: this.patientId, staffId: time.staffId, serviceId: this.serviceId || null, day: time.day, start: time.start, minutes: this.#length(),
      source: this.source, note: this.note, stepId: this.step?.id ?? null,
    };
  }
}

/** How long the longest service of a visit takes, when that may be known here. */
async function visitMinutes(id: string): Promise<number | null> {
  try {
    const [visit, offered] = await Promise.all([visitsShow({ id }), servicesList()]);
    const done = visit.services.map((row) => offered.find((one) => one.id === row.serviceId)?.minutes ?? 0);
    return Math.max(0, ...done) || null;
  } catch {
    // Not everyone at the desk may read a visit: then the grid's own step is the length.
    return null;
  }
}
