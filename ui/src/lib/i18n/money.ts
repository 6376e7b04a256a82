/** Sums of money in digits: rials are stored, tomans may be shown, and the unit always stands beside. */
import { text } from './bundle';
import { decimal, number } from './number';
import type { Style } from './style';

/** The name of a shown unit in the keys of messages. */
export type UnitName = 'toman' | 'rial' | 'rub' | 'cny' | 'usd';

/** A sum in the unit in which it is shown. */
export interface Shown {
  /** Whole units, without sign. */
  readonly whole: number;
  /** What is left, in the smallest unit. */
  readonly rest: number;
  readonly decimals: number;
  readonly unit: UnitName;
}

export function shownIn(style: Style, minor: number): Shown {
  const unit = unitOf(style);
  const decimals = { toman: 1, rial: 0, rub: 2, cny: 2, usd: 2 }[unit];
  const size = 10 ** decimals;
  const all = Math.abs(minor);
  return { whole: Math.floor(all / size), rest: all % size, decimals, unit };
}

function unitOf(style: Style): UnitName {
  if (style.currency === 'IRR') return style.unit === 'toman' ? 'toman' : 'rial';
  return ({ RUB: 'rub', CNY: 'cny', USD: 'usd' } as const)[style.currency];
}

/** A sum (minor units) with its unit: «۵۰٬۰۰۰ تومان». */
export function money(style: Style, minor: number): string {
  const { whole, rest, unit } = shownIn(style, minor);
  // A part of a unit takes the form of a few.
  const form = rest > 0 ? 2 : whole;
  return text(style, `money-${unit}`, null, { amount: amount(style, minor), form });
}

/** A sum in the shown unit without its name, for a column whose heading names it. */
export function amount(style: Style, minor: number): string {
  const { whole, rest, decimals } = shownIn(style, minor);
  if (rest > 0) return decimal(style, minor, decimals);
  return number(style, minor < 0 ? -whole : whole);
}
