/** Who would come at short notice. */
import { servicesList, staffList, waitingList, type ServiceRow, type StaffRow, type WaitingRow } from '$lib/generated/api';
import { Chosen } from '$lib/live/chosen.svelte';
import { Live } from '$lib/live/live.svelte';
import { WaitingForm } from './form.svelte';

const SHOWN = 200;

export class Waiting {
  serviceId = $state('');
  staffId = $state('');
  form = $state.raw<WaitingForm>();
  ending = $state.raw<WaitingRow>();
  readonly rows: Live<WaitingRow[]>;
  readonly services = new Live<ServiceRow[]>(() => servicesList(), ['service']);
  readonly staff = new Live<StaffRow[]>(() => staffList(), ['staff', 'staff_role']);
  readonly chosen: Chosen<WaitingRow>;
  #begun: WaitingForm | undefined;

  constructor() {
    this.rows = new Live(
      () => waitingList({ serviceId: this.serviceId || null, staffId: this.staffId || null, limit: SHOWN }),
      ['waiting', 'offer', 'appointment', 'patient', 'patient_phone', 'service', 'staff'],
    );
    this.chosen = new Chosen(() => this.rows.value ?? [], (row) => row.id);
  }

  serviceOptions = $derived.by(() => (this.services.value ?? []).filter((row) => row.isActive).map((row) => ({ value: row.id, label: row.name })));
  doctorOptions = $derived.by(() => (this.staff.value ?? []).filter((row) => row.isActive && row.roles.includes('doctor')).map((row) => ({ value: row.id, label: row.name })));

  /** What was begun and not saved is gone on with. */
  add = (patientId?: string): void => {
    if (!this.#begun || this.#begun.isSaved || this.#begun.known !== patientId) this.#begun = new WaitingForm(undefined, patientId);
    this.form = this.#begun;
  };

  edit = (row: WaitingRow): void => {
    this.form = new WaitingForm(row);
  };
}
