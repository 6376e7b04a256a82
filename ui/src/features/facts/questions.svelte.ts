/** The practice's own list of questions, as it is edited. */
import { errorAt } from '$lib/errors/error';
import { sentence } from '$lib/errors/words';
import { questionsList, questionsSet, type FactTopic, type QuestionRow } from '$lib/generated/api';
import { Doing } from '$lib/live/doing.svelte';
import { Live } from '$lib/live/live.svelte';

export interface Item {
  /** Steady while the form stands. */
  key: number;
  id: string | null;
  topic: FactTopic | '';
  text: string;
}

export class QuestionForm {
  items = $state<Item[]>([]);
  readonly doing = new Doing();
  readonly rows: Live<QuestionRow[]>;
  #keys = 0;

  constructor() {
    this.doing.follow(() => ({ questions: this.#sent() }));
    this.rows = new Live(() => questionsList(), ['question']);
    $effect(() => {
      this.items = (this.rows.value ?? []).map((row) => ({ ...row, key: this.#key() }));
    });
  }

  isChanged = $derived.by(() => JSON.stringify(this.#sent()) !== JSON.stringify((this.rows.value ?? []).map(({ id, topic, text }) => ({ id, topic, text }))));

  wrong = (place: number): string | undefined => sentence(errorAt(this.doing.error, `questions.${place}.text`));

  add = (): void => {
    this.items.push({ key: this.#key(), id: null, topic: 'other', text: '' });
  };

  remove = (place: number): void => {
    this.items.splice(place, 1);
  };

  save = (): Promise<unknown> => this.doing.run((act) => questionsSet({ questions: this.#sent() }, act));

  #sent(): { id: string | null; topic: FactTopic; text: string }[] {
    return this.items.map(({ id, topic, text }) => ({ id, topic: topic === '' ? 'other' : topic, text }));
  }

  #key(): number {
    this.#keys += 1;
    return this.#keys;
  }
}
