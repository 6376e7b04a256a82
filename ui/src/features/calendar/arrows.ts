/** The keys of the grid: arrows go from place to place, or bring along what is carried. */
import type { Ground } from './focus.svelte';

const ways: Record<string, readonly [across: number, down: -1 | 0 | 1]> = { ArrowUp: [0, -1], ArrowDown: [0, 1], ArrowLeft: [-1, 0], ArrowRight: [1, 0] };

/** Answers whether the key was one of the grid's. */
export function pressed(event: KeyboardEvent, { calendar, room }: Ground, drop: () => unknown): boolean {
  if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return false;
  const way = ways[event.key];
  if (way) {
    const box = room();
    const ahead = box && getComputedStyle(box).direction === 'rtl' ? -1 : 1;
    const across = (way[0] * ahead) as -1 | 0 | 1;
    if (!calendar.carried) calendar.go(across, way[1]);
    else if (event.shiftKey) calendar.nudge(0, 0, way[1]);
    else calendar.nudge(across, way[1]);
  } else if (event.key === 'Home' || event.key === 'End') calendar.goTo(event.key === 'Home' ? 'first' : 'last');
  else if (calendar.carried && (event.code === 'KeyP' || event.key === 'Enter' || event.key === ' ')) drop();
  else return false;
  event.preventDefault();
  event.stopPropagation();
  return true;
}
