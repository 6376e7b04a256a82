/** The pictures, documents and consents of one patient, and what is open above the page. */
import { consentsList, filesEnd, filesList, type ConsentRow, type FileRow } from '$lib/generated/api';
import { choosePath } from '$lib/ipc';
import { Doing } from '$lib/live/doing.svelte';
import { Live } from '$lib/live/live.svelte';

export class Files {
  readonly rows: Live<FileRow[]>;
  readonly consents: Live<ConsentRow[]>;
  readonly ending = new Doing();
  /** The file that is looked at. */
  shownId = $state<string>();
  /** The file that is to be kept: where it lies. */
  adding = $state<string>();
  isConsenting = $state(false);
  withdrawing = $state.raw<ConsentRow>();
  exporting = $state.raw<FileRow>();

  constructor(readonly patientId: () => string) {
    this.rows = new Live(() => filesList({ id: patientId() }), ['attachment', 'consent']);
    this.consents = new Live(() => consentsList({ id: patientId() }), ['consent', 'attachment']);
  }

  shown = $derived.by(() => this.rows.value?.find((row) => row.id === this.shownId));

  /** The system's own dialog first: without a file there is nothing to say of it. */
  add = async (): Promise<void> => {
    this.adding = await choosePath('attachment');
  };

  open = (row: FileRow): void => {
    this.shownId = row.id;
  };

  close = (): void => {
    this.shownId = undefined;
  };

  /** The neighbour in the list, none beyond its ends. */
  beside = (step: 1 | -1): FileRow | undefined => {
    const rows = this.rows.value ?? [];
    const at = rows.findIndex((row) => row.id === this.shownId);
    return at < 0 ? undefined : rows[at + step];
  };

  /** What is taken away makes room for its neighbour. */
  end = async (row: FileRow): Promise<void> => {
    const next = this.beside(1) ?? this.beside(-1);
    const done = await this.ending.run((act) => filesEnd({ id: row.id }, act));
    if (done) this.shownId = next?.id;
  };
}
