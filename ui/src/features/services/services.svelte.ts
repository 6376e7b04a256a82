/** What the practice offers, and the form of one service. */
import { plainDigits } from '$kit/digits';
import { errorAt } from '$lib/errors/error';
import { sentence } from '$lib/errors/words';
import { roomsList, servicesAdd, servicesEdit, servicesList, staffList, type AddService, type RoomRow, type ServiceNeeds, type ServicePlan, type ServiceRow, type StaffRow } from '$lib/generated/api';
import { Doing } from '$lib/live/doing.svelte';
import { Live } from '$lib/live/live.svelte';

export class Services {
  readonly rows = new Live<ServiceRow[]>(() => servicesList(), ['service', 'service_price', 'service_place']);
  readonly staff = new Live<StaffRow[]>(() => staffList(), ['staff', 'staff_role']);
  readonly rooms = new Live<RoomRow[]>(() => roomsList(), ['room']);
  form = $state.raw<ServiceForm>();

  doctorOptions = $derived.by(() => (this.staff.value ?? []).filter((row) => row.isActive && row.roles.includes('doctor')).map((row) => ({ value: row.id, label: row.name })));
  roomOptions = $derived.by(() => (this.rooms.value ?? []).filter((row) => row.isActive).map((row) => ({ value: row.id, label: row.name })));

  open = (row?: ServiceRow): void => {
    this.form = new ServiceForm(row);
  };

  close = (): void => {
    this.form = undefined;
  };
}

export class ServiceForm {
  name = $state('');
  code = $state('');
  minutes = $state('');
  price = $state<number | null>(null);
  isInvasive = $state(false);
  recall = $state('');
  isActive = $state(true);
  needs = $state<ServiceNeeds>('doctor');
  buffer = $state('');
  preparation = $state('');
  doctorIds = $state.raw<readonly string[]>([]);
  roomIds = $state.raw<readonly string[]>([]);
  readonly doing = new Doing();

  constructor(readonly row: ServiceRow | undefined) {
    this.name = row?.name ?? '';
    this.code = row?.code ?? '';
    this.minutes = String(row?.minutes ?? 30);
    this.price = row?.price ?? null;
    this.isInvasive = row?.isInvasive ?? false;
    this.recall = row?.recallMonths ? String(row.recallMonths) : '';
    this.isActive = row?.isActive ?? true;
    this.needs = row?.needs ?? 'doctor';
    this.buffer = String(row?.buffer ?? 0);
    this.preparation = row?.preparation ?? '';
    this.doctorIds = row?.doctorIds ?? [];
    this.roomIds = row?.roomIds ?? [];
  }

  wrong = (field: keyof AddService | `plan.${keyof ServicePlan}`): string | undefined => sentence(errorAt(this.doing.error, field));

  save = async (): Promise<boolean> => {
    const { row, isActive } = this;
    const draft = this.draft();
    const done = await this.doing.run((act) => (row ? servicesEdit({ ...draft, id: row.id, isActive }, act) : servicesAdd(draft, act)));
    return done !== undefined;
  };

  /** The form as the core reads it. */
  draft(): AddService {
    const { name, code, price, isInvasive } = this;
    return { name, code, isInvasive, price: price ?? 0, minutes: count(this.minutes), recallMonths: this.recall.trim() === '' ? null : count(this.recall), plan: this.#plan() };
  }

  #plan(): ServicePlan {
    const { needs, preparation, doctorIds, roomIds } = this;
    return { needs, preparation, buffer: count(this.buffer), doctorIds: [...doctorIds], roomIds: needs === 'doctor' ? [] : [...roomIds] };
  }
}

/** A whole number as typed; what cannot be read is left for the core to refuse. */
function count(text: string): number {
  return Math.min(65_535, Number.parseInt(plainDigits(text), 10) || 0);
}
