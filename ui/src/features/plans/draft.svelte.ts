/** A plan while it is written: options with their phases, as the core reads them. */
import { errorAt } from '$lib/errors/error';
import { sentence } from '$lib/errors/words';
import { plansAdd, plansEdit, servicesList, staffList, type PlanDetail, type PlanDraft, type Priority, type ServiceRow, type StaffRow } from '$lib/generated/api';
import { Doing, bornOf } from '$lib/live/doing.svelte';
import { Live } from '$lib/live/live.svelte';
import { session } from '$lib/session/session.svelte';

export interface PhaseForm {
  id: string | null;
  what: string;
  serviceId: string;
  amount: number | null;
  priority: Priority;
}

export interface OptionForm {
  id: string | null;
  what: string;
  why: string;
  howLong: string;
  phases: PhaseForm[];
}

/** A patient can't weigh more than these. */
export const MOST_OPTIONS = 5;

const emptyPhase = (): PhaseForm => ({ id: null, what: '', serviceId: '', amount: null, priority: 'now' });
const emptyOption = (): OptionForm => ({ id: null, what: '', why: '', howLong: '', phases: [emptyPhase()] });

export class PlanForm {
  title = $state('');
  staffId = $state('');
  ownerId = $state('');
  options = $state<OptionForm[]>([]);
  readonly doing = new Doing();
  readonly services = new Live<ServiceRow[]>(() => servicesList(), ['service', 'service_price']);
  readonly staff = new Live<StaffRow[]>(() => staffList(), ['staff', 'staff_role']);

  constructor(
    readonly patientId: string,
    readonly plan?: PlanDetail,
    readonly visitId?: string,
  ) {
    this.doing.follow(() => ({ draft: this.draft() }));
    this.title = plan?.title ?? '';
    this.staffId = plan?.staffId ?? (session.user?.roles.includes('doctor') ? session.user.id : '');
    this.ownerId = plan?.ownerId ?? '';
    const phase = ({ id, what, serviceId, amount, priority }: PlanDetail['options'][number]['phases'][number]): PhaseForm => ({ id, what, serviceId: serviceId ?? '', amount, priority });
    this.options = plan?.options.map(({ id, what, why, howLong, phases }) => ({ id, what, why, howLong, phases: phases.map(phase) })) ?? [emptyOption()];
  }

  people = $derived.by(() => (this.staff.value ?? []).filter((row) => row.isActive).map((row) => ({ value: row.id, label: row.name })));
  doctors = $derived.by(() => (this.staff.value ?? []).filter((row) => row.isActive && row.roles.includes('doctor')).map((row) => ({ value: row.id, label: row.name })));
  offers = $derived.by(() => (this.services.value ?? []).filter((row) => row.isActive).map((row) => ({ value: row.id, label: row.name })));

  addOption = (): void => {
    if (this.options.length < MOST_OPTIONS) this.options.push(emptyOption());
  };

  dropOption = (at: number): void => {
    if (this.options.length > 1) this.options.splice(at, 1);
  };

  addPhase = (option: OptionForm): void => {
    option.phases.push({ ...emptyPhase(), priority: 'soon' });
  };

  dropPhase = (option: OptionForm, at: number): void => {
    if (option.phases.length > 1) option.phases.splice(at, 1);
  };

  /** A service says what it is called and what it costs, unless that was written already. */
  serve = (phase: PhaseForm): void => {
    const service = this.services.value?.find((row) => row.id === phase.serviceId);
    if (!service) return;
    phase.what ||= service.name;
    phase.amount ??= service.price;
  };

  cost = (option: OptionForm): number => option.phases.reduce((sum, phase) => sum + (phase.amount ?? 0), 0);

  wrong = (field: string): string | undefined => sentence(errorAt(this.doing.error, `draft.${field}`));

  /** What says itself what is wrong with it. */
  fields = $derived.by(() => [
    ...['title', 'staffId', 'ownerId'],
    ...this.options.flatMap((option, at) => ['what', 'why', 'howLong', ...option.phases.flatMap((_, place) => ['what', 'serviceId', 'amount'].map((name) => `phases.${place}.${name}`))].map((name) => `options.${at}.${name}`)),
  ].map((name) => `draft.${name}`));

  draft(): PlanDraft {
    const phase = ({ id, what, serviceId, amount, priority }: PhaseForm): PlanDraft['options'][number]['phases'][number] => ({ id, what, serviceId: serviceId || null, amount: amount ?? 0, priority });
    return {
      title: this.title, staffId: this.staffId || null, ownerId: this.ownerId || null, visitId: this.visitId ?? null,
      options: this.options.map(({ id, what, why, howLong, phases }) => ({ id, what, why, howLong, phases: phases.map(phase) })),
    };
  }

  /** The id of the plan, once it is written. */
  save = async (): Promise<string | undefined> => {
    const { plan, patientId } = this;
    const done = await this.doing.run((act) => (plan ? plansEdit({ id: plan.id, draft: this.draft() }, act) : plansAdd({ patientId, draft: this.draft() }, act)));
    return done && (plan?.id ?? bornOf(done));
  };
}
