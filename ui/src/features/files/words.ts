/** Files and consents in words. */
import type { ConsentRow, FilePurpose, FileRow } from '$lib/generated/api';
import { formatDay, m } from '$lib/i18n';

export const kinds = ['picture', 'portrait', 'result', 'document', 'consent'] as const;

/** What a consent can be given to: care needs none. */
export const purposes = ['teaching', 'colleagues', 'publication', 'display'] as const;

/** What is called nothing is called by what it is. */
export const nameOf = (row: FileRow): string => row.title || m.filesKindChoice({ kind: row.kind });

/** What stands below the name: what it is, of which day, who added it. */
export function aboutLine(row: FileRow): string {
  const kind = row.title ? m.filesKindChoice({ kind: row.kind }) : '';
  const taken = row.takenOn ? formatDay(row.takenOn) : '';
  return [kind, taken, m.filesAddedLine({ day: row.addedOn, name: row.addedBy ?? '' })].filter(Boolean).join(' · ');
}

/** The same, where there is little room. */
export const shortLine = (row: FileRow): string => [row.title ? m.filesKindChoice({ kind: row.kind }) : '', formatDay(row.takenOn ?? row.addedOn)].filter(Boolean).join(' · ');

/** Whether it may serve nothing but the patient's care today. */
export const isCareOnly = (row: FileRow): boolean => row.leavesFor.every((purpose) => purpose === 'care');

const endings: Record<string, string> = { 'image/jpeg': 'jpg', 'image/png': 'png', 'image/webp': 'webp', 'application/pdf': 'pdf' };

/** A name for a file outside, without what a file system takes amiss. */
export const fileName = (row: FileRow): string => `${nameOf(row).replaceAll(/[\\/:*?"<>|\p{Cc}]/gu, ' ').trim()}.${endings[row.mediaType] ?? 'pdf'}`;

/** The last part of a path. */
export const lastPart = (path: string): string => path.split(/[\\/]/).pop() ?? path;

export const purposeOption = (value: FilePurpose, index: number): { value: FilePurpose; label: string; keys: string } => ({ value, label: m.filesPurposeChoice({ purpose: value }), keys: String(index + 1) });

export function stateOf(row: ConsentRow): { text: string; tone: 'good' | 'plain' | 'due' } {
  if (row.withdrawnOn) return { text: m.filesWithdrawnLabel({ day: row.withdrawnOn }), tone: 'due' };
  return row.isValid ? { text: m.filesValidLabel(), tone: 'good' } : { text: m.filesOverLabel(), tone: 'plain' };
}
