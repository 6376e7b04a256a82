/** A fact as it is written down: a new one, one that changes, or the answer to a question. */
import { errorAt } from '$lib/errors/error';
import { sentence } from '$lib/errors/words';
import { factsAdd, factsEdit, type FactDraft, type FactTopic } from '$lib/generated/api';
import { Doing } from '$lib/live/doing.svelte';
import { session } from '$lib/session/session.svelte';
import type { Writing } from './facts.svelte';
import { isAlert, tellerOf, type Teller } from './words';

export class FactForm {
  readonly doing = new Doing();
  readonly fields = ['fact.text', 'fact.detail', 'fact.toldBy', 'fact.toldOn', 'fact.untilOn'];
  topic = $state<FactTopic | ''>('other');
  text = $state('');
  detail = $state('');
  teller = $state<Teller | ''>('patient');
  who = $state('');
  toldOn = $state('');
  untilOn = $state('');
  isPrivate = $state(false);
  atCall = $state(true);
  atDesk = $state(true);
  atVisit = $state(true);

  constructor(private readonly patientId: string, private readonly writing: Writing) {
    const { fact, question } = writing;
    this.toldOn = session.practice.today;
    if (question) this.topic = question.topic;
    if (!fact) return;
    Object.assign(this, { topic: fact.topic, text: fact.text, detail: fact.detail, isPrivate: fact.isPrivate, atCall: fact.atCall, atDesk: fact.atDesk, atVisit: fact.atVisit });
    this.teller = fact.toldBy === '' ? '' : tellerOf(fact.toldBy);
    this.who = this.teller === 'other' ? fact.toldBy : '';
    this.toldOn = fact.toldOn ?? '';
    this.untilOn = fact.untilOn ?? '';
  }

  isAlert = $derived(isAlert(this.topic));

  /** What was told in confidence never shows at the desk. */
  draft = $derived.by((): FactDraft => ({
    topic: this.topic === '' ? 'other' : this.topic,
    text: this.text,
    detail: this.detail,
    toldBy: this.teller === 'other' ? this.who : this.teller,
    toldOn: this.toldOn || null,
    questionId: this.writing.question?.id ?? this.writing.fact?.questionId ?? null,
    untilOn: this.untilOn || null,
    isPrivate: this.isPrivate,
    atCall: this.atCall,
    atDesk: this.atDesk && !this.isPrivate,
    atVisit: this.atVisit,
  }));

  save = async (): Promise<boolean> => {
    const { fact } = this.writing;
    const { draft, patientId } = this;
    return (await this.doing.run((act) => (fact ? factsEdit({ id: fact.id, fact: draft }, act) : factsAdd({ patientId, fact: draft }, act)))) !== undefined;
  };

  wrong = (field: keyof FactDraft): string | undefined => sentence(errorAt(this.doing.error, `fact.${field}`));
}
