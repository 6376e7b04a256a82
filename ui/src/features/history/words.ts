/** An act of the record in words. */
import type { HistoryChange, HistoryRow } from '$lib/generated/api';
import { journalText, m } from '$lib/i18n';

/** What was done; for an undo or a redo, what it was about is told beside it. */
export function actTitle(row: Pick<HistoryRow, 'kind' | 'undoes'>): string {
  if (row.undoes === null) return journalText(row.kind);
  return row.kind === 'journal.redo' ? m.appRedoneTitle() : m.appUndoneTitle();
}

/** The second line: what was taken back, and about whom. */
export function actFacts(row: Pick<HistoryRow, 'undoes' | 'about'>): string[] {
  return [row.undoes === null ? '' : journalText(row.undoes), row.about ?? ''].filter(Boolean);
}

export const whoText = (row: Pick<HistoryRow, 'staffName'>): string => row.staffName ?? m.historyProgramLabel();

export interface ToldChange {
  change: HistoryChange;
  /** A row that was made: its name stands once, above its fields. */
  isBirth: boolean;
  /** A field of the row above: there was nothing before it, and whose it is has been said. */
  isOfBirth: boolean;
}

export function told(changes: readonly HistoryChange[]): ToldChange[] {
  let born: HistoryChange | undefined;
  return changes.map((change) => {
    const isBirth = change.field === '+';
    if (isBirth) born = change;
    const isOfBirth = !isBirth && born !== undefined && change.old === null && change.table === born.table && change.subject === born.subject;
    if (!isBirth && !isOfBirth) born = undefined;
    return { change, isBirth, isOfBirth };
  });
}
