/** A mobile as people type it, shown in the groups that are read aloud. */
import { plainDigits, withoutMarks } from './digits';

/** «0912 345 6789» when it is an Iranian mobile; otherwise what was typed, tidied. */
export function shownPhone(typed: string): string {
  const plain = plainDigits(withoutMarks(typed)).trim();
  const digits = plain.replace(/[^\d+]/g, '').replace(/^(\+98|0098|98(?=9\d{9}$))/, '0').replace(/^(?=9\d{9}$)/, '0');
  const mobile = /^(09\d{2})(\d{3})(\d{4})$/.exec(digits);
  return mobile ? mobile.slice(1).join(' ') : plain;
}

/** The same inside a text of any direction: the groups keep their order. */
export function phoneInText(typed: string): string {
  const shown = shownPhone(typed);
  return shown === '' ? '' : `\u2066${shown}\u2069`;
}
