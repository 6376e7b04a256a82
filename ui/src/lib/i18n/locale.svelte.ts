/** The reactive style of the window: every text that is shown follows it. */
import { setSource } from './say';
import { defaultStyle, directionOf, tagOf, type Locale, type Style } from './style';

let style = $state.raw<Style>(defaultStyle);

setSource(() => style);

/** The style in which the window speaks now. */
export function locale(): Style {
  return style;
}

/** Changes what is given and keeps the rest; the page's language and direction follow. */
export function setStyle(change: Partial<Style>): void {
  style = { ...style, ...change };
  document.documentElement.lang = tagOf(style);
  document.documentElement.dir = directionOf(style);
}

/** Changes the language alone. */
export function setLocale(next: Locale): void {
  setStyle({ locale: next, pseudo: undefined });
}
