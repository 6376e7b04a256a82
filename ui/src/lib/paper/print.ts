/** How pages reach the printer: the window's own print, with a sheet of style that knows the paper. */

import type { PaperSize } from '$lib/generated/api';

/** The content policy refuses styles in markup; a sheet that is made here is none. */
const sheet = new CSSStyleSheet();

/** By how much a printer's rounding may be off, in parts of the length and in millimeters: what is longer than its paper is followed by an empty page. */
const OFF = 0.003;
const OFF_MM = 0.5;

/** How long the paper is on which pages of this height are printed: a roll is cut a little later. */
export const paperFor = (heightMm: number, size: PaperSize): number => (size === 'roll80' ? round(heightMm * (1 + OFF) + OFF_MM) : heightMm);

/** How much of a page is printed: of a sheet, all but the last hair of its empty edge. */
export const onSheet = (heightMm: number, size: PaperSize): number => (size === 'roll80' ? heightMm : round(heightMm * (1 - OFF) - OFF_MM));

const round = (mm: number): number => Math.round(mm * 100) / 100;

/** Tells the print dialog which paper is meant: by the rule that some systems read, and in the address, which the shell reads for the others. */
export function setPaper(widthMm: number, heightMm: number): void {
  history.replaceState(null, '', `#paper=${widthMm}x${heightMm}`);
  sheet.replaceSync(`@page { size: ${widthMm}mm ${heightMm}mm; margin: 0; }`);
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
