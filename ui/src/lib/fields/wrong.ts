/** After a refusal the focus goes to the first field that says why. */
import { tick } from 'svelte';

const WRONG = '[aria-invalid="true"]';

export const hasWrong = (root: HTMLElement | undefined): boolean => root?.querySelector(WRONG) != null;

export async function focusWrong(root: HTMLElement | undefined): Promise<void> {
  await tick();
  const wrong = root?.querySelector<HTMLElement>(WRONG);
  // A group has its focus on one of its own.
  (wrong?.querySelector<HTMLElement>('[tabindex="0"]') ?? wrong)?.focus();
}
