/** What the practice (and, for the language, each user) has chosen about words and numbers. */

/** A language of the product. */
export type Locale = 'fa' | 'en' | 'ru' | 'zh-CN';

/** A language that nobody speaks, made from English: it shows where a screen breaks. */
export type Pseudo = 'long' | 'mirrored';

export type CalendarName = 'jalali' | 'gregorian';

export interface Style {
  readonly locale: Locale;
  /** When given, the words are those of the pseudo-locale; `locale` is then 'en'. */
  readonly pseudo?: Pseudo;
  readonly calendar: CalendarName;
  /** The digits of Persian text; other languages always have Latin ones. */
  readonly digits: 'persian' | 'latin';
  /** ISO 4217; amounts are whole minor units of it. */
  readonly currency: 'IRR' | 'RUB' | 'CNY' | 'USD';
  readonly unit: 'toman' | 'major' | 'minor';
}

/** How the product speaks before anybody has chosen. */
export const defaultStyle: Style = {
  locale: 'fa',
  calendar: 'jalali',
  digits: 'persian',
  currency: 'IRR',
  unit: 'toman',
};

/** The style of a pseudo-locale, for tests of the window. */
export function pseudo(kind: Pseudo, style: Style = defaultStyle): Style {
  return { ...style, locale: 'en', pseudo: kind };
}

/** For the `lang` of the page. */
export function tagOf(style: Style): string {
  if (style.pseudo === 'long') return 'en-XL';
  return style.pseudo === 'mirrored' ? 'ar-XM' : style.locale;
}

/** For the `dir` of the page. */
export function directionOf(style: Style): 'rtl' | 'ltr' {
  return style.locale === 'fa' || style.pseudo === 'mirrored' ? 'rtl' : 'ltr';
}

/** Persian alone has a choice of digits: in other scripts Persian ones would be strangers. */
export function hasPersianDigits(style: Style): boolean {
  return style.locale === 'fa' && style.digits === 'persian';
}
