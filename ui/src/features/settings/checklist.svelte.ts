/** What is seen to before the door opens: the practice's own list. */
import { errorAt } from '$lib/errors/error';
import { sentence } from '$lib/errors/words';
import { checklistSet, checklistShow, type ChecklistRow } from '$lib/generated/api';
import { Doing } from '$lib/live/doing.svelte';
import { Live } from '$lib/live/live.svelte';
import { session } from '$lib/session/session.svelte';

export interface Item {
  /** Steady while the form stands. */
  key: number;
  id: string | null;
  /** A usual item has its words in every language. */
  code: string | null;
  text: string;
}

export class Checklist {
  items = $state<Item[]>([]);
  readonly doing = new Doing();
  readonly rows: Live<ChecklistRow[]>;
  #keys = 0;

  constructor() {
    this.doing.follow(() => ({ items: this.items }));
    this.rows = new Live(() => checklistShow({ day: session.practice.today }), ['checklist_item']);
    $effect(() => {
      this.items = (this.rows.value ?? []).map(({ id, code, text }) => ({ key: this.#key(), id, code, text }));
    });
  }

  isChanged = $derived.by(() => JSON.stringify(this.#sent()) !== JSON.stringify((this.rows.value ?? []).map(({ id, code, text }) => ({ id, text: code ?? text }))));

  wrong = (place: number): string | undefined => sentence(errorAt(this.doing.error, `items.${place}.text`));

  add = (): void => {
    this.items.push({ key: this.#key(), id: null, code: null, text: '' });
  };

  remove = (place: number): void => {
    this.items.splice(place, 1);
  };

  /** One place up or down. */
  move = (place: number, step: 1 | -1): void => {
    const [item] = this.items.splice(place, 1);
    if (item) this.items.splice(place + step, 0, item);
  };

  save = (): Promise<unknown> => this.doing.run((act) => checklistSet({ items: this.#sent() }, act));

  #sent(): { id: string | null; text: string }[] {
    return this.items.map(({ id, code, text }) => ({ id, text: code ?? text }));
  }

  #key(): number {
    this.#keys += 1;
    return this.#keys;
  }
}
