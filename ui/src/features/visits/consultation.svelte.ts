/** The consultation: what is typed is kept each second, and written down when the hands rest. */
import { newAct } from '$lib/ipc';
import { asApiError, type ApiError } from '$lib/errors/error';
import { draftsKeep, servicesList, visitsCallIn, visitsShow, visitsWrite, type ServiceRow, type VisitDetail } from '$lib/generated/api';
import { act } from '$lib/live/doing.svelte';
import type { Watched } from '$lib/live/changed.svelte';
import { Live } from '$lib/live/live.svelte';
import { session } from '$lib/session/session.svelte';
import { difference, emptySheet, merged, restored, sheetOf, type Sheet } from './sheet';

const PAUSE = 1200;
const SECOND = 1000;
const TABLES: readonly Watched[] = ['visit', 'visit_service', 'next_step', 'patient', 'patient_label', 'posting', 'visit_note', 'visit_shown', 'protocol', 'protocol_item', 'protocol_answer', 'measurement', 'value_clash'];

export class Consultation {
  sheet = $state<Sheet>(emptySheet());
  state = $state<'kept' | 'typing' | 'writing'>('kept');
  /** What was typed when the program ended stands here again. */
  isRestored = $state(false);
  error = $state.raw<ApiError>();
  readonly visit: Live<VisitDetail>;
  readonly offered: Live<ServiceRow[]>;
  #before: Sheet = emptySheet();
  #pause: ReturnType<typeof setTimeout> | undefined;
  #second: ReturnType<typeof setTimeout> | undefined;
  #isFilled = false;
  #writing: Promise<boolean> | undefined;
  #drafting: Promise<unknown> = Promise.resolve();

  constructor(private readonly id: string) {
    this.visit = new Live(() => this.#read(), TABLES);
    this.offered = new Live(() => servicesList(), ['service', 'service_price']);
    $effect(() => () => void this.keep());
  }

  isOpen = $derived.by(() => session.can('visits-close') && (this.visit.value?.state === 'in-room' || this.visit.value?.state === 'waiting'));

  /** Something was typed: it is kept within a second, and written when the hands rest. */
  touch = (): void => {
    this.state = 'typing';
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => void this.keep(), PAUSE);
    this.#second ??= setTimeout(this.#draft, SECOND);
  };

  /** Keeps what is typed on this machine, where a crash leaves it. */
  #draft = (): void => {
    this.#second = undefined;
    const typed = this.state === 'typing' ? difference(this.id, $state.snapshot(this.sheet), this.#before) : undefined;
    // Where it can't be kept, the pause writes it all the same.
    if (typed) this.#drafting = draftsKeep({ place: `visit:${this.id}`, body: JSON.stringify(typed) }).catch(() => undefined);
  };

  /** Writes what is not written yet, once what is being written is. Answers whether everything is kept. */
  keep = async (): Promise<boolean> => {
    clearTimeout(this.#pause);
    while (this.#writing) await this.#writing;
    if (this.state !== 'typing') return true;
    this.#writing = this.#write();
    return this.#writing;
  };

  async #write(): Promise<boolean> {
    this.state = 'writing';
    const sent = $state.snapshot(this.sheet);
    const input = difference(this.id, sent, this.#before);
    try {
      // A draft on its way would come back after what it was a draft of.
      await this.#drafting;
      if (input) await visitsWrite(input, newAct());
      this.#before = sent;
      this.error = undefined;
      this.isRestored = false;
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
    const known = this.sheet.services.find((row) => row.serviceId === serviceId);
    if (known) known.quantity += 1;
    else this.sheet.services.push({ serviceId, quantity: 1 });
    this.touch();
  };

  setQuantity = (serviceId: string, quantity: number): void => {
    this.sheet.services = this.sheet.services.flatMap((row) => (row.serviceId !== serviceId ? [row] : quantity > 0 ? [{ serviceId, quantity }] : []));
    this.touch();
  };

  answer = (itemId: string, value: string): void => {
    this.sheet.answers[itemId] = value;
    this.touch();
  };

  measure = (name: string, unit: string, value: string): void => {
    this.sheet.measures[name] = { unit, value };
    this.touch();
  };

  /** What was done, with names and today's prices. */
  lines = $derived.by(() =>
    this.sheet.services.map((draft) => {
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

  /** The first answer fills the sheet, and what was lost with a crash comes back; later ones bring what others wrote. */
  async #read(): Promise<VisitDetail> {
    const visit = await visitsShow({ id: this.id });
    const there = sheetOf(visit);
    const here = $state.snapshot(this.sheet);
    const back = !this.#isFilled && visit.draft !== null ? restored(visit.draft, there) : undefined;
    this.sheet = back ?? (this.#isFilled ? merged(here, this.#before, there) : there);
    this.#before = there;
    this.#isFilled = true;
    if (back && difference(this.id, back, there)) {
      this.isRestored = true;
      this.touch();
    }
    return visit;
  }
}
