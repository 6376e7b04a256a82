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
