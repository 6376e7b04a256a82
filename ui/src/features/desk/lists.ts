/** The lists of the desk: how much waits in each, and where it is worked through. */
import type { DeskCounts } from '$lib/generated/api';
import { m } from '$lib/i18n';
import { route } from '$lib/route/route.svelte';

export type ListName = 'enquiries' | 'displaced' | 'reminders' | 'freed' | 'offers';

export interface WaitingList {
  name: ListName;
  title: string;
  /** Somebody waits for an answer. */
  isPressing: boolean;
}

const ORDER: readonly ListName[] = ['displaced', 'enquiries', 'freed', 'offers', 'reminders'];

/** From this many minutes on, a call that was not given back is pressing. */
const LONG = 30;

export function waitingLists(counts: DeskCounts): WaitingList[] {
  const oldest = counts.oldestEnquiryMinutes;
  return ORDER.filter((name) => counts[name] > 0).map((name) => ({
    name,
    title: name === 'enquiries' && oldest !== null ? enquiriesTitle(counts.enquiries, oldest) : m.deskListAction({ list: name, count: counts[name] }),
    isPressing: name === 'displaced' || (name === 'enquiries' && (oldest ?? 0) >= LONG),
  }));
}

function enquiriesTitle(count: number, minutes: number): string {
  return minutes === 0 ? m.deskEnquiriesNowAction({ count }) : m.deskEnquiriesAction({ count, minutes });
}

export function openList(name: ListName): void {
  switch (name) {
    case 'enquiries': return route.go('booking', {});
    case 'displaced': return route.go('displaced');
    case 'reminders': return route.go('reminders');
    case 'freed':
    case 'offers': return route.go('waiting');
  }
}
