/** Two languages that nobody speaks: a long one finds clipped text, a mirrored one finds wrong sides. */

const PLAIN = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'];
const ACCENTED = [...'ȦƁƇḒḖƑƓĦĪĴĶĿḾȠǾƤɊŘŞŦŬṼẆẊẎẐȧƀƈḓḗƒɠħīĵķŀḿƞǿƥɋřşŧŭṽẇẋẏẑ'];
const TURNED = [...'∀ԐↃᗡƎℲ⅁HIſӼ⅂WNOԀÒᴚS⊥∩ɅMX⅄Zɐqɔpǝɟƃɥıɾʞʅɯuodbɹsʇnʌʍxʎz'];

function changed(letter: string, into: readonly string[]): string {
  return into[PLAIN.indexOf(letter)] ?? letter;
}

/** Accents each letter and says each vowel twice, which lengthens English by about two fifths. */
export function long(text: string): string {
  return [...text]
    .map((c) => changed(c, ACCENTED).repeat('aeiouyAEIOUY'.includes(c) ? 2 : 1))
    .join('');
}

/** Turns each letter over and lays each word from right to left. */
export function mirrored(text: string): string {
  return text.replace(
    /[A-Za-z]+/g,
    (word) => `\u202E${[...word].map((c) => changed(c, TURNED)).join('')}\u202C`,
  );
}
