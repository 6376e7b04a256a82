/** After a refusal the focus goes to the first field that says why. */
import { tick } from 'svelte';

export async function focusWrong(root: HTMLElement | undefined): Promise<void> {
  await tick();
  root?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
}
