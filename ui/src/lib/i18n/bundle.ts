/** The parsed messages of each language, from the same files that the core reads. */
import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';
import { long, mirrored } from './pseudo';
import { hasPersianDigits, tagOf, type Style } from './style';
import { wordsOf } from './words';

const bundles = new Map<string, FluentBundle>();

/** The language with the digits that it is written with. */
export function numbersOf(style: Style): string {
  if (hasPersianDigits(style)) return 'fa-u-nu-arabext';
  return `${style.locale}-u-nu-latn`;
}

function bundleOf(style: Style): FluentBundle {
  const name = tagOf(style) + numbersOf(style);
  const known = bundles.get(name);
  if (known) return known;
  const transforms = { long, mirrored };
  const transform = style.pseudo && transforms[style.pseudo];
  const bundle = new FluentBundle(numbersOf(style), transform ? { transform } : {});
  const words = wordsOf(style.locale);
  for (const source of words ?? []) bundle.addResource(new FluentResource(source));
  if (words) bundles.set(name, bundle);
  return bundle;
}

/** The text of a message; undefined when no message has the key and attribute. */
export function find(
  style: Style,
  key: string,
  attribute: string | null,
  values: Record<string, FluentVariable>,
): string | undefined {
  const bundle = bundleOf(style);
  const message = bundle.getMessage(key);
  const pattern = attribute === null ? message?.value : message?.attributes[attribute];
  // A missing argument shows as its name; the checks of the locale files exclude it.
  return pattern == null ? undefined : bundle.formatPattern(pattern, values, []);
}

/** The text of a message that exists: keys come from generated functions. */
export function text(
  style: Style,
  key: string,
  attribute: string | null,
  values: Record<string, FluentVariable>,
): string {
  return find(style, key, attribute, values) ?? key;
}
