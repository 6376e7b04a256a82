/** Numbers in the digits and with the marks of a language. */
import { numbersOf } from './bundle';
import { hasPersianDigits, type Style } from './style';

const formats = new Map<string, Intl.NumberFormat>();

function formatOf(style: Style, decimals: number): Intl.NumberFormat {
  const locale = numbersOf(style);
  const name = `${locale} ${decimals}`;
  const known = formats.get(name);
  if (known) return known;
  const format = new Intl.NumberFormat(locale, {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
  formats.set(name, format);
  return format;
}

/** A whole number with its thousands grouped: «۱٬۲۵۰». */
export function number(style: Style, value: number): string {
  return formatOf(style, 0).format(value);
}

/** A number of minor units as a decimal number; exact, since it never becomes a fraction. */
export function decimal(style: Style, minor: number, decimals: number): string {
  const digits = String(Math.abs(minor)).padStart(decimals + 1, '0');
  const at = digits.length - decimals;
  const exact = `${minor < 0 ? '-' : ''}${digits.slice(0, at)}.${digits.slice(at)}`;
  return formatOf(style, decimals).format(exact as Intl.StringNumericLiteral);
}

/** Rewrites Latin digits in the digits of the language; nothing else changes. */
export function inDigits(style: Style, text: string): string {
  if (!hasPersianDigits(style)) return text;
  return text.replace(/[0-9]/g, (digit) => String.fromCharCode(0x06f0 + Number(digit)));
}
