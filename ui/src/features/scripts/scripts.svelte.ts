/** The practice's own words for what is said at the desk, checked while they are typed. */
import { errorAt } from '$lib/errors/error';
import { sentence } from '$lib/errors/words';
import { scriptsList, scriptsSet, type ScriptKind, type ScriptRow } from '$lib/generated/api';
import { Wording } from '$lib/fields/wording.svelte';
import { Doing } from '$lib/live/doing.svelte';
import { Live } from '$lib/live/live.svelte';
import { session } from '$lib/session/session.svelte';

export class Scripts {
  readonly rows = new Live<ScriptRow[]>(() => scriptsList(), ['script']);
  readonly doing = new Doing();
  kind = $state<ScriptKind>('welcome');
  language = $state(session.practice.language);
  body = $state('');
  readonly wording = new Wording(() => this.body);
  row = $derived(this.rows.value?.find((row) => row.kind === this.kind && row.language === this.language));
  #held = $derived(this.row?.body ?? '');
  isChanged = $derived(this.row !== undefined && this.body !== this.row.body);

  constructor() {
    this.doing.follow(() => ({ body: this.body }));
    // Another occasion, another language, or words that were saved elsewhere: the field shows what holds. What is typed stays
    // when others are read anew.
    $effect(() => {
      void this.kind;
      void this.language;
      this.body = this.#held;
      this.doing.forget();
    });
  }

  /** The languages in which this occasion has words of the practice's own. */
  owned = (kind: ScriptKind): boolean => this.rows.value?.some((row) => row.kind === kind && row.isOwn) ?? false;

  wrong = (): string | undefined => sentence(errorAt(this.doing.error, 'body'));

  save = (): Promise<unknown> => this.#set(this.body);

  /** The shipped words hold again. */
  reset = (): Promise<unknown> => this.#set('');

  #set(body: string): Promise<unknown> {
    const { kind, language } = this;
    return this.doing.run((act) => scriptsSet({ kind, language, body }, act));
  }
}
