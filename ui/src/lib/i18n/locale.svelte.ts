/** The reactive style of the window: every text that is shown follows it. */
import { setSource } from './say';
import { defaultStyle, directionOf, tagOf, type Locale, type Style } from './style';
import { fetchWords, wordsOf } from './words';

let style = $state.raw<Style>(defaultStyle);
/** What was asked for last; it is spoken once its words are here. */
let wanted: Style = defaultStyle;
let arrival: Promise<void> = Promise.resolve();

setSource(() => style);

/** The style in which the window speaks now. */
export function locale(): Style {
  return style;
}

/** Changes what is given and keeps the rest; the page's language and direction follow. */
export function setStyle(change: Partial<Style>): void {
  const next = { ...wanted, ...change };
  wanted = next;
  if (wordsOf(next.locale)) speak(next);
  else arrival = fetchWords(next.locale).then(() => { if (wanted.locale === next.locale) speak(wanted); });
}

/** Resolves when the words of what was asked for are here. */
export function spoken(): Promise<void> {
  return arrival;
}

function speak(next: Style): void {
  style = next;
  document.documentElement.lang = tagOf(style);
  document.documentElement.dir = directionOf(style);
}

/** Changes the language alone. */
export function setLocale(next: Locale): void {
  setStyle({ locale: next, pseudo: undefined });
}
