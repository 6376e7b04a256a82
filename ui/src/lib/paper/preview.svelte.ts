/** A document as it will be printed: on which paper, in which language, and how it leaves the window. */
import { asApiError, type ApiError } from '$lib/errors/error';
import { paperCard, paperDay, paperPlan, paperReceipt, paperRecovery, paperSave, type PaperDetail, type PaperSize } from '$lib/generated/api';
import { locale } from '$lib/i18n/locale.svelte';
import { choosePath } from '$lib/ipc';
import { Live } from '$lib/live/live.svelte';
import { Attempt } from '$lib/session/attempt.svelte';
import type { Paper } from './papers.svelte';
import { isReady, paperFor, setPaper } from './print';

/** Which paper was chosen last, until the window closes: the printers of a desk stay where they are. */
const kept: Partial<Record<Paper['kind'], PaperSize>> = {};

export class Preview {
  size = $state<PaperSize>('a5');
  /** None: the language of whoever the document is for. */
  language = $state<string>();
  hasNotes = $state(true);
  readonly live: Live<PaperDetail | undefined>;
  /** What was asked for is on its way: what is shown is something else. */
  isAsking = $state(true);
  #asked = 0;
  /** Why there are no pages. */
  refused = $state.raw<ApiError>();
  readonly saving = new Attempt();
  savedAt = $state<string>();
  readonly paper: Paper;

  constructor(paper: Paper) {
    this.paper = paper;
    this.size = kept[paper.kind] ?? 'a5';
    this.live = new Live(() => this.#read(), ['appointment', 'plan', 'visit', 'patient', 'posting', 'invoice', 'service', 'staff', 'practice']);
  }

  pages = $derived.by(() => (this.refused ? [] : (this.live.value?.pages ?? [])));
  /** In which language the pages are. */
  spoken = $derived.by(() => this.language ?? this.live.value?.language ?? '');
  canPrint = $derived.by(() => this.pages.length > 0 && !this.isAsking);
  canSave = $derived.by(() => this.canPrint && this.live.value?.pdf !== '');

  /** A printer's roll, or a sheet. */
  take = (size: PaperSize): void => {
    this.size = kept[this.paper.kind] = size;
  };

  /** The system's own dialog, with the pages as they are drawn here. */
  print = async (pages: Iterable<HTMLImageElement>): Promise<void> => {
    const { value } = this.live;
    if (!value || !this.canPrint) return;
    setPaper(value.widthMm, paperFor(value.heightMm, this.size));
    await isReady(pages);
    window.print();
  };

  save = async (): Promise<void> => {
    const { value } = this.live;
    if (!value || !this.canSave) return;
    this.savedAt = undefined;
    const saved = await this.saving.run(async () => {
      const path = await choosePath('pdf', value.fileName);
      return path === undefined ? undefined : paperSave({ path, pdf: value.pdf });
    });
    this.savedAt = saved?.path;
  };

  async #read(): Promise<PaperDetail | undefined> {
    const { paper, size, hasNotes } = this;
    const language = this.language ?? null;
    this.savedAt = undefined;
    const number = (this.#asked += 1);
    this.isAsking = true;
    try {
      const detail = await ask(paper, size, language, !hasNotes);
      if (number === this.#asked) this.refused = undefined;
      return detail;
    } catch (thrown) {
      // What was shown before is not what was asked for.
      if (number === this.#asked) this.refused = asApiError(thrown);
      return undefined;
    } finally {
      if (number === this.#asked) this.isAsking = false;
    }
  }
}

function ask(paper: Paper, size: PaperSize, language: string | null, withoutNotes: boolean): Promise<PaperDetail> {
  switch (paper.kind) {
    case 'day':
      return paperDay({ day: paper.day, staffId: paper.staffId, size, language, withoutNotes });
    case 'card':
      return paperCard({ id: paper.id, size, language, withoutNotes });
    case 'receipt':
      return paperReceipt({ id: paper.id, size, language, withoutNotes });
    case 'plan':
      return paperPlan({ id: paper.id, size, language, withoutNotes });
    case 'recovery':
      // Before a practice is set up, only the window knows in which language one reads.
      return paperRecovery({ size, language: language ?? locale().locale, name: paper.name ?? '', calendar: paper.calendar ?? null, zone: paper.zone ?? null });
  }
}
