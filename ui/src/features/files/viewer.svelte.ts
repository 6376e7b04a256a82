/** What is looked at: a picture or a page of a document, how large, and which page. */
import { filesPage, filesShow, type FileDetail } from '$lib/generated/api';
import { Live } from '$lib/live/live.svelte';

/** How many times the window a picture may become. */
const SIZES = [1, 1.5, 2, 3, 4, 6, 8] as const;

export class Viewer {
  readonly detail: Live<FileDetail>;
  /** What is drawn, as the source of a picture. */
  readonly source: Live<string | undefined>;
  page = $state(0);
  #size = $state(0);
  #of = '';

  constructor(readonly id: () => string) {
    this.detail = new Live(() => filesShow({ id: this.#anew(id()) }), ['attachment']);
    this.source = new Live(() => this.#read(this.detail.value, this.page), []);
  }

  pages = $derived.by(() => this.detail.value?.pages ?? 1);
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

  async #read(detail: FileDetail | undefined, page: number): Promise<string | undefined> {
    if (!detail) return undefined;
    if (detail.content !== null) return `data:${detail.row.mediaType};base64,${detail.content}`;
    const drawn = await filesPage({ id: detail.row.id, page });
    return `data:image/png;base64,${drawn.content}`;
  }
}
