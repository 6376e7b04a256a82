/** What is said to somebody now: the words of one occasion, and the others that may be needed next. */
import { scriptsFill, type FilledScript, type ScriptKind } from '$lib/generated/api';
import { copyText } from '$lib/i18n/clipboard';
import { Live } from '$lib/live/live.svelte';

/** To whom something is said, and on which occasions. */
export interface Said {
  kinds: readonly ScriptKind[];
  name: string;
  patientId: string;
  appointmentId: string | null;
  visitId: string | null;
  minutes: number | null;
  /** At the desk: whose card it is about, and in which lane these words have their place. */
  place?: { key: string; lane: string };
}

export class Saying {
  about = $state.raw<Said>();
  wasCopied = $state(false);
  #at = $state(0);
  /** They stood where the words have their place, and so many amends were noted. */
  #seen: { amends: number } | undefined;
  readonly filled: Live<FilledScript | undefined>;

  constructor() {
    this.filled = new Live(() => this.#fill(), ['script', 'patient', 'visit', 'appointment', 'next_step']);
  }

  kind = $derived.by<ScriptKind | undefined>(() => this.about?.kinds[this.#at]);

  say = (about: Said): void => {
    this.about = about;
    this.#seen = undefined;
    this.take(0);
  };

  /** Another occasion with the same person. */
  take = (at: number): void => {
    this.#at = at;
    this.wasCopied = false;
  };

  next = (): void => {
    if (this.about) this.take((this.#at + 1) % this.about.kinds.length);
  };

  close = (): void => {
    this.about = undefined;
  };

  /** Where they are now. Once they are elsewhere, or what the words were about was taken back, the words go. */
  see = (lane: string | undefined, amends: number): void => {
    if (!this.about?.place) return;
    const isThere = lane === this.about.place.lane;
    if (this.#seen && (!isThere || amends < this.#seen.amends)) this.close();
    else if (isThere) this.#seen = { amends };
  };

  copy = async (): Promise<void> => {
    const { value } = this.filled;
    if (!value) return;
    await copyText(value.text);
    this.wasCopied = true;
  };

  #fill(): Promise<FilledScript | undefined> {
    const { about, kind } = this;
    if (!about || !kind) return Promise.resolve(undefined);
    const { patientId, appointmentId, visitId, minutes } = about;
    return scriptsFill({ kind, patientId, appointmentId, visitId, minutes, reason: null });
  }
}
