/** A mobile as people type it, shown in the groups that are read aloud. */
import { plainDigits, withoutMarks } from './digits';

/** How numbers are read aloud in Iran, North America, Russia and China. */
const groups = [/^(09\d{2})(\d{3})(\d{4})$/, /^(\+1)(\d{3})(\d{3})(\d{4})$/, /^(\+7)(\d{3})(\d{3})(\d{2})(\d{2})$/, /^(\+86)(1\d{2})(\d{4})(\d{4})$/];

/** «0912 345 6789» when the grouping of its country is known; otherwise what was typed, tidied. */
export function shownPhone(typed: string): string {
  const plain = plainDigits(withoutMarks(typed)).trim();
  const digits = plain.replace(/[^\d+]/g, '').replace(/^(\+98|0098|98(?=9\d{9}$))/, '0').replace(/^(?=9\d{9}$)/, '0');
  const parts = groups.map((group) => group.exec(digits)).find(Boolean);
  return parts ? parts.slice(1).join(' ') : plain;
}

/** The same inside a text of any direction: the groups keep their order. */
export function phoneInText(typed: string): string {
  const shown = shownPhone(typed);
  return shown === '' ? '' : `\u2066${shown}\u2069`;
}
