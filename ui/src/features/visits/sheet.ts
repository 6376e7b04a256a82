/** What is written in a consultation, part by part: what differs from what stands goes to the core, and nothing else. */
import type { Reached, ShownMeans, VisitDetail, VisitServiceDraft, WriteVisit } from '$lib/generated/api';

export interface Measure {
  unit: string;
  value: string;
}

export interface Sheet {
  ownWords: string;
  note: string;
  isPrivate: boolean;
  expected: string;
  reached: { text: string; how: Reached | null };
  services: VisitServiceDraft[];
  /** By item of the protocol. */
  answers: Record<string, string>;
  /** By name. */
  measures: Record<string, Measure>;
  /** By means: what was shown; a means that is not here was not used. */
  shown: Partial<Record<ShownMeans, string>>;
}

export const emptySheet = (): Sheet => ({ ownWords: '', note: '', isPrivate: false, expected: '', reached: { text: '', how: null }, services: [], answers: {}, measures: {}, shown: {} });

/** The sheet as the core has it. */
export function sheetOf(visit: VisitDetail): Sheet {
  const mine = visit.notes.find((note) => note.isMine);
  return {
    ownWords: visit.ownWords,
    note: mine?.text ?? '',
    isPrivate: mine?.isPrivate ?? false,
    expected: visit.expected,
    reached: { text: visit.reached, how: visit.reachedHow },
    services: visit.services.map(({ serviceId, quantity }) => ({ serviceId, quantity })),
    answers: Object.fromEntries(visit.answers.map((row) => [row.itemId, row.value])),
    measures: Object.fromEntries(visit.measurements.flatMap((row) => (row.value === null ? [] : [[row.name, { unit: row.unit, value: row.value }]]))),
    shown: Object.fromEntries(visit.shown.map((row) => [row.means, row.what])),
  };
}

const parts = ['ownWords', 'note', 'isPrivate', 'expected', 'reached', 'services'] as const;
const maps = ['answers', 'measures', 'shown'] as const;
const same = (one: unknown, other: unknown): boolean => JSON.stringify(one ?? null) === JSON.stringify(other ?? null);
/** The core keeps no space around a text: whoever is about to go on typing behind one does not lose it. */
const trimmed = (value: unknown): unknown => (typeof value === 'string' ? value.trim() : value);

/** What changed on one side only is that side's; what was touched here stays as it is here. */
export function merged(here: Sheet, before: Sheet, there: Sheet): Sheet {
  const sheet: Record<string, unknown> = {};
  for (const part of parts) sheet[part] = same(here[part], before[part]) && !same(trimmed(here[part]), there[part]) ? there[part] : here[part];
  for (const map of maps) {
    const [mine, was, now] = [here[map], before[map], there[map]] as Record<string, unknown>[];
    const keys = new Set([...Object.keys(mine ?? {}), ...Object.keys(now ?? {})]);
    sheet[map] = Object.fromEntries([...keys].flatMap((key) => {
      const value = same(mine?.[key], was?.[key]) ? now?.[key] : mine?.[key];
      return value === undefined ? [] : [[key, value]];
    }));
  }
  return sheet as unknown as Sheet;
}

/** The parts that differ; nothing when none does. */
export function difference(id: string, now: Sheet, before: Sheet): WriteVisit | undefined {
  const input: WriteVisit = { id };
  if (!same(now.ownWords, before.ownWords)) input.ownWords = now.ownWords;
  if (!same(now.note, before.note)) input.note = now.note;
  if (!same(now.isPrivate, before.isPrivate)) input.isPrivate = now.isPrivate;
  if (!same(now.expected, before.expected)) input.expected = now.expected;
  if (!same(now.reached, before.reached)) input.reached = { ...now.reached };
  if (!same(now.services, before.services)) input.services = now.services.map((row) => ({ ...row }));
  const answers = changed(now.answers, before.answers).map((itemId) => ({ itemId, value: now.answers[itemId] ?? '' }));
  if (answers.length > 0) input.answers = answers;
  const measures = changed(now.measures, before.measures).map((name) => ({ name, unit: (now.measures[name] ?? before.measures[name])?.unit ?? '', value: now.measures[name]?.value ?? '' }));
  if (measures.length > 0) input.measures = measures;
  const shown = (changed(now.shown, before.shown) as ShownMeans[]).map((means) => ({ means, what: now.shown[means] ?? '', isOn: now.shown[means] !== undefined }));
  if (shown.length > 0) input.shown = shown;
  return Object.keys(input).length > 1 ? input : undefined;
}

function changed(now: object, before: object): string[] {
  const [one, other] = [now, before] as [Record<string, unknown>, Record<string, unknown>];
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].filter((key) => !same(one[key], other[key]));
}

/** What was shown by the other means. */
export const without = (shown: Sheet['shown'], means: ShownMeans): Sheet['shown'] => Object.fromEntries(Object.entries(shown).filter(([one]) => one !== means));

/** What was being typed when the program ended, put over what stands. A draft that can't be read is none. */
export function restored(draft: string, stands: Sheet): Sheet | undefined {
  try {
    const kept = JSON.parse(draft) as Partial<WriteVisit>;
    const sheet = structuredClone(stands);
    for (const part of ['ownWords', 'note', 'isPrivate', 'expected', 'reached', 'services'] as const) {
      const value = kept[part];
      if (value !== undefined && value !== null) Object.assign(sheet, { [part]: value });
    }
    for (const row of kept.answers ?? []) sheet.answers[row.itemId] = row.value;
    for (const { name, ...row } of kept.measures ?? []) sheet.measures[name] = row;
    for (const row of kept.shown ?? []) {
      if (row.isOn) sheet.shown[row.means] = row.what;
      else sheet.shown = without(sheet.shown, row.means);
    }
    return sheet;
  } catch {
    return undefined;
  }
}
