/** What is looked at: a picture or a page of a document, how large, and which page. */
import { filesPage, filesShow, type FileDetail } from '$lib/generated/api';
import { Live } from '$lib/live/live.svelte';

/** How many times the window a picture may become. */
const SIZES = [1, 1.5, 2, 3, 4, 6, 8] as const;

/** A picture as its source, of which file and page it is. */
interface Drawn {
  id: string;
  page: number;
  source: string;
}

export class Viewer {
  readonly detail: Live<FileDetail>;
  /** What was drawn last. */
  readonly drawn: Live<Drawn | undefined>;
  page = $state(0);
  #size = $state(0);
  #of = '';

  constructor(readonly id: () => string) {
    this.detail = new Live(() => filesShow({ id: this.#anew(id()) }), ['attachment']);
    this.drawn = new Live(() => read(this.detail.value, this.page), []);
  }

  /** The picture, once it is the one that is meant: never another patient's or page's under this name. */
  source = $derived.by(() => {
    const drawn = this.drawn.value;
    return drawn && drawn.id === this.id() && drawn.page === this.page ? drawn.source : undefined;
  });

  pages = $derived.by(() => (this.detail.value?.row.id === this.id() ? this.detail.value.pages : 1));
  size = $derived.by(() => SIZES[this.#size] ?? 1);
  canGrow = $derived.by(() => this.#size < SIZES.length - 1);
  canShrink = $derived.by(() => this.#size > 0);

  zoom = (step: 1 | -1): void => {
    this.#size = Math.min(SIZES.length - 1, Math.max(0, this.#size + step));
  };

  fit = (): void => {
    this.#size = 0;
  };

  turn = (step: 1 | -1): void => {
    this.page = Math.min(this.pages - 1, Math.max(0, this.page + step));
  };

  /** Another file begins at its first page, seen whole. */
  #anew(id: string): string {
    if (id !== this.#of) {
      this.#of = id;
      this.page = 0;
      this.#size = 0;
    }
    return id;
  }
}

async function read(detail: FileDetail | undefined, page: number): Promise<Drawn | undefined> {
  if (!detail) return undefined;
  const { id, mediaType } = detail.row;
  if (detail.content !== null) return { id, page, source: `data:${mediaType};base64,${detail.content}` };
  const drawn = await filesPage({ id, page });
  return { id, page, source: `data:image/png;base64,${drawn.content}` };
}
