/** The protocols of the practice, each written as a whole. */
import { errorAt } from '$lib/errors/error';
import { sentence } from '$lib/errors/words';
import { protocolsList, protocolsSet, protocolsUsual, servicesList, type ItemKind, type Occasion, type ProtocolItemDraft, type ProtocolRow, type ServiceRow } from '$lib/generated/api';
import { m } from '$lib/i18n';
import { Doing } from '$lib/live/doing.svelte';
import { Live } from '$lib/live/live.svelte';

export interface Item {
  /** Steady while the form stands. */
  key: number;
  id: string | null;
  kind: ItemKind;
  /** As it is read; a usual item that nobody changed goes back as its code. */
  text: string;
  code: string | null;
  unit: string;
  choices: string;
  /** The choices as they were, in codes. */
  usual: { read: string; codes: string };
  isNeeded: boolean;
}

/** Which protocol: an occasion, or a service's. */
export interface Place {
  occasion: Occasion;
  serviceId: string | null;
}

export const placeKey = (place: Place): string => place.serviceId ?? place.occasion;

export class Protocols {
  at = $state('first');
  items = $state<Item[]>([]);
  readonly doing = new Doing();
  readonly all = new Live<ProtocolRow[]>(() => protocolsList(), ['protocol', 'protocol_item', 'service']);
  readonly services = new Live<ServiceRow[]>(() => servicesList(), ['service']);
  #keys = 0;

  constructor() {
    this.doing.follow(() => ({ items: this.items }));
    $effect(() => {
      this.items = (this.shown?.items ?? []).map((item) => {
        const read = item.choices.map((choice) => (choice.isUsual ? m.protocolsChoiceLabel({ code: choice.text }) : choice.text)).join('\n');
        return {
          key: (this.#keys += 1),
          id: item.id,
          kind: item.kind,
          text: item.isUsual ? m.protocolsItemLabel({ code: item.text }) : item.text,
          code: item.isUsual ? item.text : null,
          unit: item.unit,
          choices: read,
          usual: { read, codes: item.choices.map((choice) => choice.text).join('\n') },
          isNeeded: item.isNeeded,
        };
      });
    });
  }

  shown = $derived.by(() => this.all.value?.find((row) => placeKey({ occasion: row.occasion, serviceId: row.serviceId }) === this.at));

  isChanged = $derived.by(() => JSON.stringify(this.#sent()) !== JSON.stringify((this.shown?.items ?? []).map((item) => ({ id: item.id, kind: item.kind, text: item.text, unit: item.unit, choices: item.choices.map((choice) => choice.text).join('\n'), isNeeded: item.isNeeded }))));

  wrong = (place: number, field: string): string | undefined => sentence(errorAt(this.doing.error, `items.${place}.${field}`));

  add = (): void => {
    this.items.push({ key: (this.#keys += 1), id: null, kind: 'check', text: '', code: null, unit: '', choices: '', usual: { read: '', codes: '' }, isNeeded: false });
  };

  remove = (place: number): void => {
    this.items.splice(place, 1);
  };

  up = (place: number): void => {
    const [item] = this.items.splice(place, 1);
    if (item) this.items.splice(place - 1, 0, item);
  };

  save = (): Promise<unknown> => {
    const isOccasion = ['first', 'return', 'remote'].includes(this.at);
    const place = isOccasion ? { occasion: this.at as Occasion, serviceId: null } : { occasion: 'service' as const, serviceId: this.at };
    return this.doing.run((act) => protocolsSet({ ...place, items: this.#sent() }, act));
  };

  takeUsual = (): Promise<unknown> => this.doing.run((act) => protocolsUsual({}, act));

  #sent(): ProtocolItemDraft[] {
    return this.items.map((item) => ({
      id: item.id,
      kind: item.kind,
      text: item.code !== null && item.text === m.protocolsItemLabel({ code: item.code }) ? item.code : item.text,
      unit: item.kind === 'measure' ? item.unit : '',
      choices: item.kind !== 'choice' ? '' : item.choices === item.usual.read ? item.usual.codes : item.choices,
      isNeeded: item.isNeeded,
    }));
  }
}
