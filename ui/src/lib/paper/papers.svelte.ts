/** What is to be printed: whoever has paper shows it here, and one dialog previews, prints and saves it. */

/** A document, by what it is about. */
export type Paper =
  | { kind: 'day'; day: string; staffId: string | null }
  | { kind: 'card' | 'receipt' | 'plan'; id: string }
  /** While a key is shown; a practice that is only being set up says what it will be. */
  | { kind: 'recovery'; name?: string; calendar?: string; zone?: string };

class Papers {
  shown = $state.raw<Paper>();

  show = (paper: Paper): void => {
    this.shown = paper;
  };

  close = (): void => {
    this.shown = undefined;
  };
}

export const papers = new Papers();
