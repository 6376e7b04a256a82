/** The words of a language, fetched when it is first spoken: a window speaks one at a time. */
import type { Locale } from './style';

type Files = Record<string, string>;

const fetchers: Record<Locale, () => Promise<{ default: Files }>> = {
  fa: () => import('./languages/fa'),
  en: () => import('./languages/en'),
  ru: () => import('./languages/ru'),
  'zh-CN': () => import('./languages/zh-CN'),
};

const known = new Map<Locale, readonly string[]>();

/** The message files of a language; nothing before they were fetched. */
export function wordsOf(locale: Locale): readonly string[] | undefined {
  return known.get(locale);
}

export async function fetchWords(locale: Locale): Promise<void> {
  const { default: files } = await fetchers[locale]();
  known.set(locale, Object.values(files));
}
