/** Sums in words, which catch the zero too many in a field of digits. */
import { text } from './bundle';
import { shownIn } from './money';
import { plain } from './plain';
import type { Locale, Style } from './style';

/** Above this the words are longer than anyone reads. */
const LIMIT = 1e15;

/** A sum (minor units) in words: «دو میلیون و پانصد هزار تومان»; undefined from a million billions up. */
export function amountInWords(given: Style, minor: number): string | undefined {
  // Half a toman has no word: such a sum is said in rials.
  const halves = given.currency === 'IRR' && shownIn(given, minor).rest > 0;
  const style: Style = halves ? { ...given, unit: 'major' } : given;
  const { whole, rest, unit } = shownIn(style, minor);
  const spoken = numberInWords(style, whole);
  if (spoken === undefined) return undefined;
  const words = minor < 0 ? text(style, 'number-minus', null, { words: spoken }) : spoken;
  const key = `money-${unit}-words${rest > 0 ? '-cents' : ''}`;
  return plain(text(style, key, null, { words, form: whole, cents: rest }));
}

/** A whole number in words. */
export function numberInWords(style: Style, value: number): string | undefined {
  if (value >= LIMIT) return undefined;
  const lists = listsOf(style);
  if (value === 0) return word(lists.ones, 0);
  return style.locale === 'zh-CN' ? byMyriads(lists, value) : byThousands(lists, value, style.locale);
}

interface Lists {
  readonly ones: readonly string[];
  readonly tens: readonly string[];
  readonly hundreds: readonly string[];
  readonly thousands: readonly string[];
  readonly scales: readonly string[];
  /** What stands between parts. */
  readonly between: string;
}

function listsOf(style: Style): Lists {
  const list = (name: string): string[] =>
    text(style, `number-${name}`, null, {})
      .split('|')
      .map((part) => part.trim());
  const and = list('and')[0];
  return {
    ones: list('ones'),
    tens: list('tens'),
    hundreds: list('hundreds'),
    thousands: list('thousands'),
    scales: list('scales'),
    between: and ? ` ${and} ` : ' ',
  };
}

function word(list: readonly string[], at: number): string {
  return list[at] ?? '';
}

/** Persian, English and Russian count in groups of three digits. */
function byThousands(lists: Lists, value: number, locale: Locale): string {
  const parts: string[] = [];
  for (let power = 4; power >= 0; power -= 1) {
    const group = Math.floor(value / 1000 ** power) % 1000;
    if (group === 0) continue;
    const words = groupInWords(lists, group, power === 1, locale);
    parts.push(power === 0 ? words : `${words} ${scale(lists, power, group)}`);
  }
  return parts.join(lists.between);
}

function groupInWords(lists: Lists, group: number, thousands: boolean, locale: Locale): string {
  const parts: string[] = [];
  if (group >= 100) parts.push(word(lists.hundreds, Math.floor(group / 100) - 1));
  const below = group % 100;
  const one = (digit: number): string =>
    thousands && (digit === 1 || digit === 2) ? word(lists.thousands, digit - 1) : word(lists.ones, digit);
  const ten = word(lists.tens, Math.floor(below / 10) - 2);
  if (below > 0 && below < 20) parts.push(one(below));
  else if (below > 0 && below % 10 === 0) parts.push(ten);
  else if (below > 0 && locale === 'en') parts.push(`${ten}-${one(below % 10)}`);
  else if (below > 0) parts.push(ten, one(below % 10));
  return parts.join(lists.between);
}

/** The word for thousand, million …, in the form that the group before it asks for. */
function scale(lists: Lists, power: number, group: number): string {
  const forms = word(lists.scales, power - 1).split('/');
  const teen = group % 100 >= 11 && group % 100 <= 14;
  const last = group % 10;
  const form = teen || last === 0 || last > 4 ? 2 : last === 1 ? 0 : 1;
  return word(forms, Math.min(form, forms.length - 1));
}

/** Chinese counts in groups of four digits; one zero stands for any run of them between digits. */
function byMyriads(lists: Lists, value: number): string {
  let words = '';
  let gap = false;
  for (let power = 3; power >= 0; power -= 1) {
    const group = Math.floor(value / 10_000 ** power) % 10_000;
    if (group === 0) {
      gap = true;
      continue;
    }
    if (words !== '' && (gap || group < 1000)) words += word(lists.ones, 0);
    words += myriad(lists, group, words === '');
    if (power > 0) words += word(lists.scales, power - 1);
    gap = false;
  }
  return words;
}

function myriad(lists: Lists, group: number, first: boolean): string {
  const places = [word(lists.thousands, 0), word(lists.hundreds, 0), word(lists.tens, 0), ''];
  let words = '';
  let gap = false;
  places.forEach((place, index) => {
    const digit = Math.floor(group / 10 ** (3 - index)) % 10;
    if (digit === 0) {
      gap = words !== '';
      return;
    }
    if (gap) words += word(lists.ones, 0);
    // Ten at the head of a number is said without its one.
    const headTen = first && words === '' && digit === 1 && index === 2;
    words += (headTen ? '' : word(lists.ones, digit)) + place;
    gap = false;
  });
  return words;
}
