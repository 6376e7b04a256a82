/** The focus stays with the person: their card stands anew in another lane, and nobody else's takes its place. */
import { untrack } from 'svelte';
import type { LaneName, Today } from './today.svelte';

/** Where the focus was when the lanes were looked at last, and who stood there. */
interface Before {
  at?: string;
  lane?: LaneName;
  keys: readonly string[];
}

/** Call it while the lanes are being set up. While a sheet covers them, nothing moves. */
export function follow(day: () => Today, group: () => HTMLElement | undefined, isCovered: () => boolean): void {
  let before: Before = { keys: [] };
  // It runs as soon as the cards stand, before a group of cards looks for its lost focus.
  $effect(() => {
    const today = day();
    const { at, place, keys } = today;
    const whole = group();
    if (isCovered() || !whole) return;
    const was = before;
    before = { at, lane: place, keys };
    if (at !== undefined && at === was.at && place !== was.lane) untrack(() => bring(today, whole, at, was));
  });
}

/** To their card; when they have none any more, to the lanes, where no key is about anybody. */
function bring(today: Today, group: HTMLElement, at: string, was: Before): void {
  const now = document.activeElement;
  if (now !== null && now !== document.body && now !== group) return;
  const card = cardOf(group, at);
  // An arrow then goes on from where they stood.
  today.beside = card ? undefined : today.keys[Math.min(was.keys.indexOf(at), today.keys.length - 1)];
  (card ?? group).focus();
  card?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}

/** The card of somebody in the lanes. */
export function cardOf(group: ParentNode, key: string): HTMLElement | undefined {
  return Array.from(group.querySelectorAll<HTMLElement>('[data-key]')).find((one) => one.dataset['key'] === key);
}
