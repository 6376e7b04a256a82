/** Somebody at the door without an appointment: found or new, for whom, for what, and the number that they get. */
import { errorAt } from '$lib/errors/error';
import { sentence } from '$lib/errors/words';
import { emptyDraft } from '$lib/fields/emptyDraft';
import { People } from '$lib/fields/people.svelte';
import { patientsAdd, servicesList, staffList, todayShow, visitsWalkIn, type ServiceRow, type StaffRow } from '$lib/generated/api';
import { Doing, bornOf } from '$lib/live/doing.svelte';
import { Live } from '$lib/live/live.svelte';

export class WalkIn {
  patientId = $state('');
  name = $state('');
  /** A file is opened first. */
  isNew = $state(false);
  given = $state('');
  family = $state('');
  mobile = $state('');
  staffId = $state('');
  serviceId = $state('');
  note = $state('');
  /** The number of whoever was let in last, and who that was. */
  told = $state.raw<{ number: number; name: string }>();
  readonly people = new People();
  readonly staff: Live<StaffRow[]>;
  readonly services: Live<ServiceRow[]>;
  readonly doing = new Doing();
  readonly registering = new Doing();

  constructor() {
    this.staff = new Live(() => staffList(), ['staff', 'staff_role']);
    this.services = new Live(() => servicesList(), ['service', 'service_price']);
    this.doing.follow(() => ({ patientId: this.patientId, staffId: this.staffId, serviceId: this.serviceId, note: this.note }));
    this.registering.follow(() => ({ draft: { givenName: this.given, familyName: this.family, mobiles: [this.mobile] } }));
  }

  doctors = $derived.by(() => (this.staff.value ?? []).filter((row) => row.isActive && row.roles.includes('doctor')));
  offered = $derived.by(() => (this.services.value ?? []).filter((row) => row.isActive));
  isBusy = $derived.by(() => this.doing.isBusy || this.registering.isBusy);
  canSave = $derived.by(() => this.patientId !== '' || (this.isNew && (this.given + this.family).trim() !== ''));

  choose = (id: string, name: string): void => {
    this.patientId = id;
    this.name = name;
  };

  /** What was typed so far is the beginning of the new file. */
  begin = (typed: string): void => {
    this.isNew = true;
    if (/^[\d۰-۹٠-٩+\s-]{4,}$/.test(typed)) this.mobile = typed;
    else [this.given, this.family] = [typed.split(/\s+/)[0] ?? '', typed.split(/\s+/).slice(1).join(' ')];
  };

  wrongNew = (field: 'givenName' | 'familyName' | 'mobiles'): string | undefined => sentence(errorAt(this.registering.error, `draft.${field}`));
  wrong = (field: 'patientId' | 'staffId' | 'serviceId' | 'note'): string | undefined => sentence(errorAt(this.doing.error, field));

  save = async (): Promise<void> => {
    if (!this.canSave || this.isBusy) return;
    if (this.patientId === '' && !(await this.#register())) return;
    const input = { patientId: this.patientId, staffId: this.staffId || null, serviceId: this.serviceId || null, note: this.note.trim(), source: '' };
    const done = await this.doing.run((act) => visitsWalkIn(input, act));
    if (done) await this.#tell(bornOf(done));
  };

  /** The next one at the door. */
  again = (): void => {
    this.told = undefined;
    [this.patientId, this.name, this.given, this.family, this.mobile, this.note] = ['', '', '', '', '', ''];
    this.isNew = false;
    this.people.text = '';
  };

  async #register(): Promise<boolean> {
    const draft = { ...emptyDraft(), givenName: this.given, familyName: this.family, mobiles: this.mobile.trim() === '' ? [] : [this.mobile], source: 'walk-in' };
    const done = await this.registering.run((act) => patientsAdd({ draft }, act));
    const id = bornOf(done);
    if (!id) return false;
    this.choose(id, [this.given, this.family].filter(Boolean).join(' '));
    return true;
  }

  async #tell(visitId: string | undefined): Promise<void> {
    const card = (await todayShow()).waiting.find((one) => one.visitId === visitId);
    if (card) this.told = { number: card.queueNo ?? 0, name: card.patientName };
  }
}
