/** What is copied from the window leaves it without direction marks, which other programs show as boxes. */
import { plain } from './plain';

/** Cleans every copy of text shown in a page. Fields keep their own copying: what is typed there has no marks. */
export function copyPlainly(page: Document): void {
  page.addEventListener('copy', (event) => {
    const field = page.activeElement?.matches('input, textarea') ?? false;
    const chosen = page.getSelection()?.toString() ?? '';
    const clean = plain(chosen);
    if (field || !event.clipboardData || clean === chosen) return;
    event.clipboardData.setData('text/plain', clean);
    event.preventDefault();
  });
}

/** Puts a text into the clipboard by a key, without direction marks. */
export async function copyText(text: string): Promise<void> {
  const clean = plain(text);
  try {
    await navigator.clipboard.writeText(clean);
  } catch {
    // Where the system gives the page no clipboard of its own, the page's copying gives it this text instead.
    copyByEvent(clean);
  }
}

function copyByEvent(text: string): void {
  const give = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const allow = (event: Event): void => event.preventDefault();
  document.addEventListener('copy', give, { capture: true, once: true });
  document.addEventListener('beforecopy', allow, { capture: true, once: true });
  document.execCommand('copy');
  document.removeEventListener('copy', give, { capture: true });
  document.removeEventListener('beforecopy', allow, { capture: true });
}
