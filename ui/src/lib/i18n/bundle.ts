/** The parsed messages of each language, from the same files that the core reads. */
import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';
import { long, mirrored } from './pseudo';
import { hasPersianDigits, tagOf, type Style } from './style';

const files = import.meta.glob<string>('../../../../locales/*/*.ftl', {
  query: '?raw',
  import: 'default',
  eager: true,
});

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
  for (const [path, source] of Object.entries(files)) {
    if (path.includes(`/locales/${style.locale}/`)) bundle.addResource(new FluentResource(source));
  }
  bundles.set(name, bundle);
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
