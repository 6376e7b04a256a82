/** The current style, and the one way from a generated function to its text. */
import type { FluentVariable } from '@fluent/bundle';
import { find, text } from './bundle';
import { dayList, dayLong, dayMedium, dayShort, time } from './day';
import { money } from './money';
import { defaultStyle, type Style } from './style';

/** What a variable of a message holds, as its comment in the locale file declares it. */
export type Kind = 'Number' | 'Day' | 'DayLong' | 'DayList' | 'DayShort' | 'Time' | 'Money' | 'Text';

type Arguments = Record<string, readonly [Kind, number | string]>;

let source = (): Style => defaultStyle;

/** Says where the current style is kept; the window gives a reactive one. */
export function setSource(next: () => Style): void {
  source = next;
}

/** The style in which texts are written now. */
export function currentStyle(): Style {
  return source();
}

/** The text of a message, for generated functions. */
export function say(key: string, attribute: string | null, args: Arguments): string {
  const style = source();
  return text(style, key, attribute, values(style, args));
}

/** The text of a message whose key is a code; undefined when there is none. */
export function sayIfKnown(key: string, attribute: string | null, args: Arguments): string | undefined {
  const style = source();
  return find(style, key, attribute, values(style, args));
}

function values(style: Style, args: Arguments): Record<string, FluentVariable> {
  return Object.fromEntries(
    Object.entries(args).map(([name, [kind, raw]]) => [name, valueOf(style, kind, raw)]),
  );
}

const ISO = /^\d{4}-\d{2}-\d{2}$/;
const dayForms = { Day: dayMedium, DayLong: dayLong, DayList: dayList, DayShort: dayShort } as const;

function valueOf(style: Style, kind: Kind, raw: number | string): FluentVariable {
  switch (kind) {
    case 'Day':
    case 'DayLong':
    case 'DayList':
    case 'DayShort':
      return ISO.test(String(raw)) ? dayForms[kind](style, String(raw)) : raw;
    case 'Time':
      return time(style, minuteOf(raw));
    case 'Money':
      return money(style, Number(raw));
    case 'Number':
      return Number(raw);
    case 'Text':
      return String(raw);
  }
}

/** Times are minutes since midnight; a refusal may name one as `HH:MM`. */
function minuteOf(raw: number | string): number {
  if (typeof raw === 'number') return raw;
  const [hours = 0, minutes = 0] = raw.split(':').map(Number);
  return hours * 60 + minutes;
}
