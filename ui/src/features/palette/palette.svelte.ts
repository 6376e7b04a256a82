/** One field for people and acts: answers while it is typed into, last used first. */
import { asApiError, type ApiError } from '$lib/errors/error';
import { patientsFind, type PatientRow } from '$lib/generated/api';
import { plain } from '$lib/i18n';
import type { Action } from '$lib/keyboard/action';
import { keyboard } from '$lib/keyboard/keyboard.svelte';
import { spellings } from '$lib/keyboard/layout';
import { route } from '$lib/route/route.svelte';
import { session } from '$lib/session/session.svelte';

export interface Hit {
  id: string;
  patient?: PatientRow;
  action?: Action;
}

const PEOPLE = 8;
const ACTS = 8;

/** Kept for as long as the window is open: what was chosen, newest first. */
let used: readonly string[] = [];

export class Palette {
  text = $state('');
  at = $state(0);
  error = $state.raw<ApiError>();
  #people = $state.raw<PatientRow[]>([]);
  #asked = 0;

  hits = $derived<Hit[]>([...this.#people.map((patient): Hit => ({ id: patient.id, patient })), ...this.#acts()]);
  chosen = $derived(this.hits[this.at]);

  type = async (text: string): Promise<void> => {
    this.text = text;
    this.at = 0;
    const asked = ++this.#asked;
    const found = await this.#find(text.trim());
    // A slower answer to fewer letters must not replace a newer one.
    if (asked === this.#asked) this.#people = found;
  };

  move = (step: number): void => {
    const count = this.hits.length;
    if (count > 0) this.at = (this.at + step + count) % count;
  };

  /** What is done after the palette has closed. */
  take(hit: Hit | undefined): () => unknown {
    if (!hit) return () => undefined;
    used = [hit.id, ...used.filter((id) => id !== hit.id)].slice(0, 20);
    const { patient, action } = hit;
    return patient ? () => route.go('patient', { id: patient.id }) : () => action?.run();
  }

  async #find(text: string): Promise<PatientRow[]> {
    if (text === '' || !session.can('patients-read')) return [];
    try {
      const found = await patientsFind({ text, limit: PEOPLE });
      this.error = undefined;
      return found;
    } catch (thrown) {
      this.error = asApiError(thrown);
      return [];
    }
  }

  #acts(): Hit[] {
    const asked = spellings(this.text.trim()).map(folded);
    return keyboard
      .possible()
      .filter((action) => !action.isMove && asked.some((text) => folded(action.title()).includes(text)))
      .map((action): Hit => ({ id: action.id, action }))
      .toSorted((a, b) => rank(a.id) - rank(b.id))
      .slice(0, ACTS);
  }
}

function rank(id: string): number {
  const at = used.indexOf(id);
  return at < 0 ? used.length : at;
}

function folded(text: string): string {
  return plain(text).toLowerCase().replace(/[\u200c\s]+/g, '').replaceAll('ي', 'ی').replaceAll('ك', 'ک').replaceAll('ё', 'е');
}
