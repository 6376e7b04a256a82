/** The check of wording over a text while it is typed, or before it is said of people by name. */
import { wordingCheck, type WordingDetail } from '$lib/generated/api';
import { Live } from '$lib/live/live.svelte';

export class Wording {
  readonly check: Live<WordingDetail>;
  /** The first words that may be neither said nor printed: the core saves nothing with them. */
  blocked = $derived.by(() => this.check.value?.findings.find((finding) => finding.level === 'block')?.text);

  /** Make it while a component is being set up. */
  constructor(text: () => string, names: () => string[] = () => []) {
    this.check = new Live(() => wordingCheck({ text: text(), names: names() }), []);
  }
}
