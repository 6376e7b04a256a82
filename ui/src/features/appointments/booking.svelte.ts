/** Booking: a patient, a service, and one of the first free times. */
import { errorAt } from '$lib/errors/error';
import { sentence } from '$lib/errors/words';
import {
  appointmentsBook, appointmentsFree, enquiriesList, enquiriesPark, patientsShow, roomsList, servicesList, staffList, visitsShow,
  type BookAppointment, type Changed, type DayPart, type EnquiryRow, type FreeTime, type Newcomer, type PatientDetail, type RoomRow, type ServiceRow, type StaffRow, type StepRow,
} from '$lib/generated/api';
import { m } from '$lib/i18n';
import { weekdayOf } from '$lib/i18n/calendar';
import { Doing } from '$lib/live/doing.svelte';
import { Live } from '$lib/live/live.svelte';
import type { Places } from '$lib/route/places';
import { session } from '$lib/session/session.svelte';
import { behind } from './behind';
import { NewcomerForm } from './newcomer.svelte';
import { Series } from './series.svelte';

const OFFERED = 5;

/** These may be overruled with a reason; a patient in two places at once may not. */
const OVERRULED = ['appointment-doctor-busy', 'appointment-room-busy', 'appointment-out-of-hours', 'appointment-beyond-reason'];

/** What a parked booking remembers, as it stands in the file. */
interface Parked {
  serviceId: string;
  staffId: string;
  roomId: string;
  from: string;
  part: DayPart | '';
  note: string;
  newcomer: Newcomer | null;
  fixed: Booking['fixed'];
}

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
  fixed = $state.raw<{ staffId: string | null; roomId: string | null; day: string; start: number }>();
  roomId = $state('');
  part = $state<DayPart | ''>('');
  /** Only on these weekdays; none: on all. */
  weekdays = $state<number[]>([]);
  /** Why it is booked although the rules refuse it. */
  beyond = $state('');
  /** A time was taken before all was said. */
  isAsked = $state(false);
  readonly doing = new Doing();
  readonly parking = new Doing();
  readonly newcomer = new NewcomerForm();
  readonly rooms: Live<RoomRow[]>;
  readonly patient: Live<PatientDetail | undefined>;
  readonly services: Live<ServiceRow[]>;
  readonly staff: Live<StaffRow[]>;
  readonly free: Live<FreeTime[]>;
  /** Whether the time that was pointed at is free for as long as this takes. */
  readonly fixedIsFree: Live<boolean | undefined>;
  readonly series: Series;
  #stepId: string | undefined;
  /** The phase of a plan for which it is; a new choice of the patient lets go of it. */
  readonly #phaseId: string | undefined;
  readonly #known: string;

  constructor(known: Places['booking'], today: string) {
    this.patientId = known.patientId ?? '';
    this.#known = this.patientId;
    this.serviceId = known.serviceId ?? '';
    this.from = known.day && known.day > today ? known.day : today;
    this.#stepId = known.stepId;
    this.#phaseId = known.phaseId;
    if ((known.staffId || known.roomId) && known.day && known.start !== undefined) this.fixed = { staffId: known.staffId ?? null, roomId: known.roomId ?? null, day: known.day, start: known.start };
    else [this.staffId, this.roomId] = [known.staffId ?? '', known.roomId ?? ''];
    this.doing.follow(() => [this.patientId, this.newcomer.input(), this.serviceId, this.staffId, this.from, this.chosen]);
    this.rooms = new Live(() => roomsList(), ['room']);
    if (known.enquiryId) void this.#resume(known.enquiryId);
    this.services = new Live(() => servicesList(), ['service', 'service_price']);
    this.staff = new Live(() => staffList(), ['staff', 'staff_role']);
    this.patient = new Live(() => this.#person(this.patientId, today), ['patient', 'next_step']);
    const filling = ['appointment', 'working_hours', 'staff', 'closure', 'holiday', 'room'] as const;
    this.free = new Live(() => this.#times(), filling);
    this.fixedIsFree = new Live(() => this.#fits(), filling);
    this.series = new Series(this);
  }

  doctors = $derived.by(() => (this.staff.value ?? []).filter((row) => row.isActive && row.roles.includes('doctor')));
  /** False in a practice where no doctor has working hours yet: then no day has a free time. */
  hasHours = $derived.by(() => this.staff.value === undefined || this.doctors.some((row) => row.hours.length > 0));
  offered = $derived.by(() => this.services.value?.filter((row) => row.isActive) ?? []);
  /** The step that this booking fulfils. */
  step = $derived.by<StepRow | undefined>(() => this.patient.value?.openSteps.find((step) => step.id === this.#stepId));
  times = $derived.by<FreeTime[]>(() => this.#withFixed(this.free.value ?? []));
  /** The time that was pointed at, if it is known not to be free: it can only be had against the rules. */
  asked = $derived.by<FreeTime | undefined>(() => (this.fixed && this.fixedIsFree.value === false ? this.times.find((time) => this.#isFixed(time)) : undefined));
  time = $derived.by<FreeTime | undefined>(() => this.times[this.chosen]);
  /** Somebody was typed or chosen here who was not there when the panel opened. */
  isBegun = $derived.by(() => {
    const { isOpen, given, family, mobile } = this.newcomer;
    return isOpen ? `${given}${family}${mobile}`.trim() !== '' : this.patientId !== '' && this.patientId !== this.#known;
  });
  hasPerson = $derived.by(() => this.patientId !== '' || this.newcomer.isOpen);
  canBook = $derived.by(() => this.time !== undefined && !this.doing.isBusy);
  /** What must be said before a time can be taken. A next step says itself what it is for. */
  missing = $derived.by<'patient' | 'service' | undefined>(() => {
    if (!this.hasPerson) return 'patient';
    return this.serviceId === '' && this.offered.length > 0 && !this.step ? 'service' : undefined;
  });
  /** The rules refuse the time, and this person may overrule them with a reason. */
  canOverrule = $derived.by(() => this.doing.error !== undefined && OVERRULED.includes(this.doing.error.code) && session.can('appointments-beyond'));
  service = $derived.by<ServiceRow | undefined>(() => this.services.value?.find((row) => row.id === this.serviceId));
  /** Nobody has asked this person yet how they found the practice. */
  asksSource = $derived.by(() => this.newcomer.isOpen || this.patient.value?.source === '');
  hasLater = $derived.by(() => (this.free.value?.length ?? 0) >= OFFERED);

  /** Times after the last one that is shown now; the one that was pointed at stands out of their order. */
  later = (): void => {
    const last = this.times.findLast((time) => !this.#isFixed(time));
    if (!last) return;
    this.fixed = undefined;
    this.#after = last;
    this.chosen = 0;
  };

  narrow = (): void => {
    this.fixed = undefined;
    this.#anew();
  };

  /** For this service; a time that was pointed at stays the one that is wanted. */
  serve = (id: string): void => {
    this.serviceId = id;
    this.#anew();
  };

  /** Chooses one of the offered times. Where something must be said before, it waits as the first. */
  take = (index: number): void => {
    const time = this.times[index];
    this.chosen = index;
    if (!time || this.missing === undefined) return;
    this.fixed = { staffId: time.staffId, roomId: time.roomId, day: time.day, start: time.start };
    this.chosen = 0;
  };

  /** Whether a time can be taken; else what is missing is said beside its field. */
  isAnswered = (): boolean => {
    this.isAsked = this.missing !== undefined;
    return !this.isAsked;
  };

  book = async (): Promise<Changed | undefined> => {
    const input = this.#input();
    return input && this.doing.run((act) => appointmentsBook(input, act));
  };

  /** Puts the half-made booking aside: the other telephone rings. */
  park = async (): Promise<Changed | undefined> => {
    const { serviceId, staffId, roomId, from, part, note, fixed, source } = this;
    const newcomer = this.newcomer.input();
    const draft: Parked = { serviceId, staffId, roomId, from, part, note, newcomer, fixed };
    const name = newcomer ? `${newcomer.givenName} ${newcomer.familyName}`.trim() : (this.patient.value?.name ?? '');
    const matter = this.service?.name ?? '';
    const mobile = newcomer?.mobile ?? this.patient.value?.mobiles[0] ?? '';
    return this.parking.run((act) => enquiriesPark({ id: this.#enquiry?.id ?? null, kind: 'booking', patientId: this.patientId || null, name, mobile, matter, draft: JSON.stringify(draft), source }, act));
  };

  wrong = (field: string): string | undefined => sentence(errorAt(this.doing.error, field));
  wrongPatient = $derived.by(() => (this.isAsked && this.missing === 'patient' ? m.appointmentsBookPatientMissing() : this.wrong('patientId')));
  wrongService = $derived.by(() => (this.isAsked && this.missing === 'service' ? m.appointmentsBookServiceMissing() : this.wrong('serviceId')));

  #enquiry = $state.raw<EnquiryRow>();

  async #resume(id: string): Promise<void> {
    const row = (await enquiriesList()).find((one) => one.id === id);
    if (!row) return;
    this.#enquiry = row;
    this.patientId = row.patientId ?? '';
    this.source = row.source || this.source;
    if (row.draft === '') {
      if (row.patientId === null) this.newcomer.begin(row.mobile || row.name);
      return;
    }
    const kept = JSON.parse(row.draft) as Parked;
    [this.serviceId, this.staffId, this.roomId, this.part, this.note, this.fixed] = [kept.serviceId, kept.staffId, kept.roomId, kept.part, kept.note, kept.fixed];
    if (kept.from > this.from) this.from = kept.from;
    if (kept.newcomer) this.newcomer.fill(kept.newcomer);
  }

  #after = $state.raw<FreeTime>();

  #anew(): void {
    this.#after = undefined;
    this.chosen = 0;
  }

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
    const { serviceId, staffId, roomId, from, part } = this;
    const weekdays = $state.snapshot(this.weekdays);
    const minutes = this.#length();
    const after = this.#after;
    const found = await appointmentsFree({ patientId: this.patientId || null, serviceId: serviceId || null, staffId: staffId || null, minutes, fromDay: after?.day ?? from, limit: after ? 200 : OFFERED, roomId: roomId || null, part: part || null, weekdays, at: null });
    return (after ? behind(found, after) : found).slice(0, OFFERED);
  }

  async #fits(): Promise<boolean | undefined> {
    const { fixed, serviceId } = this;
    if (!fixed) return undefined;
    const minutes = this.#length();
    const found = await appointmentsFree({ patientId: this.patientId || null, serviceId: serviceId || null, staffId: fixed.staffId, roomId: fixed.roomId, minutes, fromDay: fixed.day, limit: 1, part: null, weekdays: [weekdayOf(fixed.day)], at: fixed.start });
    return found[0]?.day === fixed.day;
  }

  #isFixed(time: FreeTime): boolean {
    return time.staffId === this.fixed?.staffId && time.day === this.fixed.day && time.start === this.fixed.start;
  }

  /** A time that was pointed at comes first while it is free, and last when it is not. */
  #withFixed(times: FreeTime[]): FreeTime[] {
    const { fixed } = this;
    if (!fixed) return times;
    const staffName = this.staff.value?.find((row) => row.id === fixed.staffId)?.name ?? null;
    const roomName = this.rooms.value?.find((row) => row.id === fixed.roomId)?.name ?? null;
    const minutes = this.service?.minutes ?? times[0]?.minutes ?? session.practice.slotMinutes;
    const [own, others] = [{ ...fixed, staffName, roomName, minutes }, times.filter((time) => !this.#isFixed(time)).slice(0, OFFERED - 1)];
    return this.fixedIsFree.value === false ? [...others, own] : [own, ...others];
  }

  #input(): BookAppointment | undefined {
    const { time } = this;
    if (!time || !this.hasPerson) return undefined;
    return {
      patientId: this.patientId || null, newcomer: this.patientId === '' ? this.newcomer.input() : null, staffId: time.staffId, roomId: time.roomId, serviceId: this.serviceId || null,
      day: time.day, start: time.start, minutes: this.#length(), source: this.source, note: this.note, stepId: this.step?.id ?? null,
      beyondReason: this.beyond.trim() || null, enquiryId: this.#enquiry?.id ?? null,
      phaseId: this.patientId === this.#known ? (this.#phaseId ?? null) : null,
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
