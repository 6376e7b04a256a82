/** Sentences whose key is a code that comes from the core: refusals, and kinds of acts. */
import { dynamic, m } from '../generated/messages';
import { sayIfKnown, type Kind } from './say';

/** The values that come with a code. */
export type CodeArgs = Record<string, number | string>;

/** The sentence for an error's code. A code without a sentence is shown as it is, in a general one. */
export function errorText(code: string, args: CodeArgs = {}): string {
  return byCode(`error-${code}`, null, args) ?? m.appErrorUnknown({ code });
}

/** What to do about an error, where there is more to say than the sentence. */
export function errorHint(code: string, args: CodeArgs = {}): string | undefined {
  return byCode(`error-${code}`, 'hint', args);
}

/** What an act did, by its kind (`patient.edit`): «پروندهٔ بیمار تغییر کرد». */
export function journalText(kind: string): string {
  return byCode(journalKey(kind), null, {}) ?? m.appActUnknown({ kind });
}

/** How taking an act back is offered: «برگرداندن تغییر پرونده». */
export function journalUndoText(kind: string): string | undefined {
  return byCode(journalKey(kind), 'undo', {});
}

/** How doing an undone act again is offered: «انجام دوبارهٔ تغییر پرونده». */
export function journalRedoText(kind: string): string | undefined {
  return byCode(journalKey(kind), 'redo', {});
}

/** What is remarked on a row of an import. A code without words is shown as it is. */
export function importRemark(code: string): string {
  return byCode(`import-${code}`, null, {}) ?? code;
}

/** What a column of a table is called; of the row itself when `field` is '+'. Undefined when it has no words. */
export function fieldText(table: string, field: string): string | undefined {
  const name = field === '+' ? 'row' : field;
  const key = field === 'deleted_at' ? 'field-any-deleted-at' : `field-${table}-${name}`.replaceAll('_', '-');
  return byCode(key, null, {});
}

function journalKey(kind: string): string {
  return `journal-${kind.replaceAll('.', '-')}`;
}

function byCode(key: string, attribute: string | null, args: CodeArgs): string | undefined {
  const kinds = dynamic[key];
  if (!kinds) return undefined;
  const typed = Object.entries(kinds).flatMap(([name, kind]) => {
    const raw = args[name];
    return raw === undefined ? [] : [[name, [kind, raw] as const] as [string, readonly [Kind, number | string]]];
  });
  return sayIfKnown(key, attribute, Object.fromEntries(typed));
}
