/** After a refusal the focus goes to the first field that says why. */
import { tick } from 'svelte';
import type { Doing } from '$lib/live/doing.svelte';

const WRONG = '[aria-invalid="true"]';

/** Whether a field says of itself, and no refusal does, that it can't be read: what stood there before is not saved instead. */
export const hasUnread = (root: HTMLElement | undefined, doing: Doing): boolean => doing.error === undefined && root?.querySelector(WRONG) != null;

export async function focusWrong(root: HTMLElement | undefined): Promise<void> {
  await tick();
  const wrong = root?.querySelector<HTMLElement>(WRONG);
  // A group has its focus on one of its own.
  (wrong?.querySelector<HTMLElement>('[tabindex="0"]') ?? wrong)?.focus();
}
