/** One tab stop for a group; the arrows move among its items as they lie on the screen, in any direction of reading. */
import type { Attachment } from 'svelte/attachments';

type Way = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight';

/** Items carry `data-roving`. With `onmove` the item under the focus is also told. */
export function roving(onmove?: (item: HTMLElement) => void): Attachment<HTMLElement> {
  return (group) => {
    let last: HTMLElement | undefined;
    let place = 0;

    const items = (): HTMLElement[] => Array.from(group.querySelectorAll<HTMLElement>('[data-roving]:not([disabled])'));
    const stop = (item: HTMLElement | undefined): void => {
      for (const other of items()) other.tabIndex = other === item ? 0 : -1;
    };
    const settle = (): void => {
      const all = items();
      const lost = last !== undefined && !group.contains(last);
      if (lost) last = undefined;
      // Whoever has the focus now is the last one, so that the next loss is seen too.
      if (lost && document.activeElement === document.body) all[Math.min(place, all.length - 1)]?.focus();
      const chosen = all.find((item) => item.getAttribute('aria-checked') === 'true' || item.getAttribute('aria-current') === 'true');
      stop(last ?? chosen ?? all[0]);
    };
    const focused = (event: FocusEvent): void => {
      const item = (event.target as HTMLElement).closest<HTMLElement>('[data-roving]');
      if (!item || !group.contains(item)) return;
      last = item;
      place = items().indexOf(item);
      stop(item);
      onmove?.(item);
    };
    const pressed = (event: KeyboardEvent): void => {
      const from = (event.target as HTMLElement).closest<HTMLElement>('[data-roving]');
      if (!from || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey || event.isComposing) return;
      const to = next(items(), from, event.key);
      if (!to) return;
      event.preventDefault();
      to.focus();
      to.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    };

    settle();
    const watch = new MutationObserver(settle);
    watch.observe(group, { childList: true, subtree: true });
    group.addEventListener('focusin', focused);
    group.addEventListener('keydown', pressed);
    return () => {
      watch.disconnect();
      group.removeEventListener('focusin', focused);
      group.removeEventListener('keydown', pressed);
    };
  };
}

function next(items: HTMLElement[], from: HTMLElement, key: string): HTMLElement | undefined {
  if (key === 'Home') return items[0];
  if (key === 'End') return items.at(-1);
  if (!['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'].includes(key)) return undefined;
  return nearest(items, from, key as Way) ?? undefined;
}

/** The item that lies nearest in that direction; a step aside costs more than a step ahead. */
export function nearest(items: HTMLElement[], from: HTMLElement, way: Way): HTMLElement | undefined {
  const start = from.getBoundingClientRect();
  const across = way === 'ArrowLeft' || way === 'ArrowRight';
  const sign = way === 'ArrowRight' || way === 'ArrowDown' ? 1 : -1;
  let best: { item: HTMLElement; cost: number } | undefined;
  for (const item of items) {
    if (item === from) continue;
    const there = item.getBoundingClientRect();
    const ahead = sign * (across ? middle(there, 'x') - middle(start, 'x') : middle(there, 'y') - middle(start, 'y'));
    const aside = across ? apart(start.top, start.bottom, there.top, there.bottom) : apart(start.left, start.right, there.left, there.right);
    // What lies straight above or below is not to the side, however its middle stands.
    const isOver = across && aside > 0 && apart(start.left, start.right, there.left, there.right) === 0;
    if (ahead <= 1 || isOver || (!across && aside > 0)) continue;
    const cost = ahead + aside * 3;
    if (!best || cost < best.cost) best = { item, cost };
  }
  return best?.item;
}

function middle(box: DOMRect, axis: 'x' | 'y'): number {
  return axis === 'x' ? (box.left + box.right) / 2 : (box.top + box.bottom) / 2;
}

function apart(aStart: number, aEnd: number, bStart: number, bEnd: number): number {
  return Math.max(0, bStart - aEnd, aStart - bEnd);
}
