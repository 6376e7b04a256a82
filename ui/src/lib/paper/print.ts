/** How pages reach the printer: the window's own print, with a sheet of style that knows the paper. */

/** The content policy refuses styles in markup; a sheet that is made here is none. */
const sheet = new CSSStyleSheet();

/** How much of a millimeter an edge may be off before a printer puts an empty page after it. */
const SLACK = 0.1;

/** Tells the print dialog which paper is meant: by the rule that some systems read, and in the address, which the shell reads for the others. */
export function setPaper(widthMm: number, heightMm: number): void {
  history.replaceState(null, '', `#paper=${widthMm}x${heightMm}`);
  sheet.replaceSync(`@page { size: ${widthMm}mm ${heightMm + SLACK}mm; margin: 0; }`);
  if (!document.adoptedStyleSheets.includes(sheet)) document.adoptedStyleSheets.push(sheet);
}

/** Nothing is printed any more. */
export function noPaper(): void {
  history.replaceState(null, '', location.pathname + location.search);
}

/** How long the shell may take to hear of the page's address. */
const HEARD = 100;

/** A picture that is not drawn yet would be an empty page, and a paper that is not heard of the wrong one. */
export async function isReady(pages: Iterable<HTMLImageElement>): Promise<void> {
  const heard = new Promise((go) => setTimeout(go, HEARD));
  await Promise.all([heard, ...[...pages].map((page) => page.decode())]);
}

/** A page as a picture that runs nothing; answers its address, which is let go of with `forget`. */
export function pictureOf(svg: string): string {
  return URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
}

export function forget(pictures: readonly string[]): void {
  for (const picture of pictures) URL.revokeObjectURL(picture);
}
