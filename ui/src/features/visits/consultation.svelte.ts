/** The consultation: what is written stays here and goes to the core at a pause, not at each key. */
import { newAct } from '$lib/ipc';
import { asApiError, type ApiError } from '$lib/errors/error';
import { servicesList, visitsCallIn, visitsShow, visitsWrite, type ServiceRow, type VisitDetail, type VisitServiceDraft, type WriteVisit } from '$lib/generated/api';
import { act } from '$lib/live/doing.svelte';
import { Live } from '$lib/live/live.svelte';
import { session } from '$lib/session/session.svelte';

const PAUSE = 1200;

export class Consultation {
  ownWords = $state('');
  note = $state('');
  services = $state<VisitServiceDraft[]>([]);
  state = $state<'kept' | 'typing' | 'writing'>('kept');
  error = $state.raw<ApiError>();
  readonly visit: Live<VisitDetail>;
  readonly offered: Live<ServiceRow[]>;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isFilled = false;
  #writing: Promise<boolean> | undefined;

  constructor(private readonly id: string) {
    this.visit = new Live(() => this.#read(), ['visit', 'visit_service', 'next_step', 'patient', 'patient_label', 'posting']);
    this.offered = new Live(() => servicesList(), ['service', 'service_price']);
    $effect(() => () => void this.keep());
  }

  isOpen = $derived.by(() => session.can('visits-close') && (this.visit.value?.state === 'in-room' || this.visit.value?.state === 'waiting'));

  /** Something was typed: it is written when the hands rest. */
  touch = (): void => {
    this.state = 'typing';
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.keep(), PAUSE);
  };

  /** Writes what is not written yet, once what is being written is. Answers whether everything is kept. */
  keep = async (): Promise<boolean> => {
    clearTimeout(this.#timer);
    while (this.#writing) await this.#writing;
    if (this.state !== 'typing') return true;
    this.#writing = this.#write();
    return this.#writing;
  };

  async #write(): Promise<boolean> {
    this.state = 'writing';
    try {
      await visitsWrite(this.#input(), newAct());
      this.error = undefined;
      if (this.#isStillWriting()) this.state = 'kept';
      return true;
    } catch (thrown) {
      this.error = asApiError(thrown);
      this.state = 'typing';
      return false;
    } finally {
      this.#writing = undefined;
    }
  }

  /** The patient is asked in. */
  callIn = (): unknown => act((id) => visitsCallIn({ id: this.id }, id));

  addService = (serviceId: string): void => {
    const known = this.services.find((row) => row.serviceId === serviceId);
    if (known) known.quantity += 1;
    else this.services.push({ serviceId, quantity: 1 });
    this.touch();
  };

  setQuantity = (serviceId: string, quantity: number): void => {
    this.services = this.services.flatMap((row) => (row.serviceId !== serviceId ? [row] : quantity > 0 ? [{ serviceId, quantity }] : []));
    this.touch();
  };

  /** What was done, with names and today's prices. */
  lines = $derived.by(() =>
    this.services.map((draft) => {
      const written = this.visit.value?.services.find((row) => row.serviceId === draft.serviceId);
      const offered = this.offered.value?.find((row) => row.id === draft.serviceId);
      const price = written?.unitPrice ?? offered?.price ?? 0;
      return { ...draft, name: written?.name ?? offered?.name ?? '', isInvasive: written?.isInvasive ?? offered?.isInvasive ?? false, total: price * draft.quantity };
    }),
  );

  /** Typing went on while the last pause was being written. */
  #isStillWriting(): boolean {
    return this.state === 'writing';
  }

  #input(): WriteVisit {
    return { id: this.id, ownWords: this.ownWords, note: this.note, services: $state.snapshot(this.services) };
  }

  /** The first answer fills the fields; later ones leave alone what is being typed. */
  async #read(): Promise<VisitDetail> {
    const visit = await visitsShow({ id: this.id });
    if (!this.#isFilled || this.state === 'kept') {
      this.#isFilled = true;
      this.ownWords = visit.ownWords;
      this.note = visit.note;
      this.services = visit.services.map(({ serviceId, quantity }) => ({ serviceId, quantity }));
    }
    return visit;
  }
}
