/** The map of the patients' way: what hinders and what draws on each step, and the form of one point. */
import { errorAt } from '$lib/errors/error';
import { sentence } from '$lib/errors/words';
import { pathEnd, pathList, pathSet, staffList, type PathPointRow, type PathStage, type PointKind, type SetPathPoint, type StaffRow } from '$lib/generated/api';
import { Chosen } from '$lib/live/chosen.svelte';
import { Doing } from '$lib/live/doing.svelte';
import { Live } from '$lib/live/live.svelte';

/** The steps in the order of the way. */
export const stages: readonly PathStage[] = ['first-contact', 'booking', 'arrival', 'waiting', 'visit', 'closing', 'hand-over', 'follow-up', 'return'];
export const kinds: readonly PointKind[] = ['obstacle', 'magnet'];

export const keyOf = (row: PathPointRow): string => row.id;

/** A point as it stands, to be written with one thing changed. */
const draftOf = ({ id, stage, kind, text, ownerId, untilOn, mendedOn }: PathPointRow): SetPathPoint => ({ id, stage, kind, text, ownerId, untilOn, isMended: mendedOn !== null });

export class PathMap {
  readonly rows = new Live<PathPointRow[]>(() => pathList(), ['path_point', 'staff']);
  readonly staff = new Live<StaffRow[]>(() => staffList(), ['staff', 'staff_role']);
  readonly chosen: Chosen<PathPointRow>;
  readonly doing = new Doing();
  form = $state.raw<PointForm>();

  constructor() {
    this.chosen = new Chosen(() => this.rows.value ?? [], keyOf);
    this.doing.follow(() => this.chosen.row?.id);
  }

  open = $derived.by(() => (this.rows.value ?? []).filter((row) => row.mendedOn === null).length);
  people = $derived.by(() => (this.staff.value ?? []).filter((row) => row.isActive).map((row) => ({ value: row.id, label: row.name })));

  of = (stage: PathStage): PathPointRow[] => (this.rows.value ?? []).filter((row) => row.stage === stage);

  add = (): void => {
    this.form = new PointForm(undefined, this.chosen.row?.stage ?? 'first-contact');
  };

  edit = (): void => {
    const { row } = this.chosen;
    if (row) this.form = new PointForm(row, row.stage);
  };

  close = (): void => {
    this.form = undefined;
  };

  /** Mended, or open again after all. */
  mend = async (): Promise<void> => {
    const { row } = this.chosen;
    if (row) await this.doing.run((act) => pathSet({ ...draftOf(row), isMended: row.mendedOn === null }, act));
  };

  end = async (): Promise<void> => {
    const { row } = this.chosen;
    if (row) await this.doing.run((act) => pathEnd({ id: row.id }, act));
  };
}

export class PointForm {
  stage = $state<PathStage | ''>('');
  kind = $state<PointKind | ''>('obstacle');
  text = $state('');
  ownerId = $state('');
  untilOn = $state('');
  readonly doing = new Doing();

  constructor(
    readonly row: PathPointRow | undefined,
    stage: PathStage,
  ) {
    this.stage = stage;
    this.kind = row?.kind ?? 'obstacle';
    this.text = row?.text ?? '';
    this.ownerId = row?.ownerId ?? '';
    this.untilOn = row?.untilOn ?? '';
  }

  wrong = (field: keyof SetPathPoint): string | undefined => sentence(errorAt(this.doing.error, field));

  save = async (): Promise<boolean> => (await this.doing.run((act) => pathSet(this.draft(), act))) !== undefined;

  /** The form as the core reads it. */
  draft(): SetPathPoint {
    const { row, text } = this;
    return { id: row?.id ?? null, stage: this.stage || 'first-contact', kind: this.kind || 'obstacle', text, ownerId: this.ownerId || null, untilOn: this.untilOn || null, isMended: row?.mendedOn != null };
  }
}
