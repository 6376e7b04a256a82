/** After a refusal the focus goes to the first field that says why. */
import { tick } from 'svelte';

export async function focusWrong(root: HTMLElement | undefined): Promise<void> {
  await tick();
  const wrong = root?.querySelector<HTMLElement>('[aria-invalid="true"]');
  // A group has its focus on one of its own.
  (wrong?.querySelector<HTMLElement>('[tabindex="0"]') ?? wrong)?.focus();
}
