/** A part that scrolls and holds nothing to stop at is itself a stop for Tab, so that arrows can scroll it. */
import type { Attachment } from 'svelte/attachments';

const STOPS = 'a[href], button, input, select, textarea, [tabindex]:not([tabindex="-1"])';

export const scrolls: Attachment<HTMLElement> = (part) => {
  const look = (): void => {
    const isStop = part.scrollHeight > part.clientHeight + 1 && !part.querySelector(STOPS);
    if (isStop) part.tabIndex = 0;
    else part.removeAttribute('tabindex');
  };
  const sizes = new ResizeObserver(look);
  const inside = new MutationObserver(look);
  sizes.observe(part);
  inside.observe(part, { childList: true, subtree: true, characterData: true });
  look();
  return () => {
    sizes.disconnect();
    inside.disconnect();
  };
};
