/** What the practice offers, and the form of one service. */
import { plainDigits } from '$kit/digits';
import { errorAt } from '$lib/errors/error';
import { sentence } from '$lib/errors/words';
import { servicesAdd, servicesEdit, servicesList, type AddService, type ServiceRow } from '$lib/generated/api';
import { Doing } from '$lib/live/doing.svelte';
import { Live } from '$lib/live/live.svelte';

export class Services {
  readonly rows = new Live<ServiceRow[]>(() => servicesList(), ['service', 'service_price']);
  form = $state.raw<ServiceForm>();

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
  readonly doing = new Doing();

  constructor(readonly row: ServiceRow | undefined) {
    this.name = row?.name ?? '';
    this.code = row?.code ?? '';
    this.minutes = String(row?.minutes ?? 30);
    this.price = row?.price ?? null;
    this.isInvasive = row?.isInvasive ?? false;
    this.recall = row?.recallMonths ? String(row.recallMonths) : '';
    this.isActive = row?.isActive ?? true;
  }

  wrong = (field: keyof AddService): string | undefined => sentence(errorAt(this.doing.error, field));

  save = async (): Promise<boolean> => {
    const { row, isActive } = this;
    const draft = this.draft();
    const done = await this.doing.run((act) => (row ? servicesEdit({ ...draft, id: row.id, isActive }, act) : servicesAdd(draft, act)));
    return done !== undefined;
  };

  /** The form as the core reads it. */
  draft(): AddService {
    const { name, code, price, isInvasive } = this;
    return { name, code, isInvasive, price: price ?? 0, minutes: count(this.minutes), recallMonths: this.recall.trim() === '' ? null : count(this.recall) };
  }
}

/** A whole number as typed; what cannot be read is left for the core to refuse. */
function count(text: string): number {
  return Math.min(65_535, Number.parseInt(plainDigits(text), 10) || 0);
}
