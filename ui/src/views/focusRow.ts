/** Gives the focus to a row of a list by its key. */
import { tick } from 'svelte';

export async function focusRow(list: HTMLElement | undefined, key: string | undefined): Promise<void> {
  await tick();
  if (list && key !== undefined) list.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`)?.focus();
}
