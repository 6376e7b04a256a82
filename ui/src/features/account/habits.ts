/** How practices of a country count and write: what the first pages propose, all of it changeable. */
import type { Locale } from '$lib/i18n/style';

export const countries = ['ir', 'ru', 'cn', 'other'] as const;
export type Country = (typeof countries)[number];

export interface Habits {
  calendar: string;
  currency: string;
  zone: string;
}

const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
/** A country with many zones: the one that this computer is in, where it knows. */
const zoneHere = (else_: string): string => (here === 'UTC' ? else_ : here);

const all: Record<Country, () => Habits> = {
  ir: () => ({ calendar: 'jalali', currency: 'IRR', zone: 'Asia/Tehran' }),
  ru: () => ({ calendar: 'gregorian', currency: 'RUB', zone: zoneHere('Europe/Moscow') }),
  cn: () => ({ calendar: 'gregorian', currency: 'CNY', zone: 'Asia/Shanghai' }),
  other: () => ({ calendar: 'gregorian', currency: 'USD', zone: zoneHere('UTC') }),
};

export const habitsOf = (country: Country): Habits => all[country]();

/** Where a language is mostly spoken. */
export function countryOf(language: Locale): Country {
  const spoken: Partial<Record<Locale, Country>> = { fa: 'ir', ru: 'ru', 'zh-CN': 'cn' };
  return spoken[language] ?? 'other';
}

export const digitsOf = (language: Locale): string => (language === 'fa' ? 'persian' : 'latin');
