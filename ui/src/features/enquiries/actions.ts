/** What can be done with what was put aside, as data for buttons, keys, the palette and the sheet of keys. */
import { m } from '$lib/i18n';
import type { Action } from '$lib/keyboard/action';
import { nameOf, type Enquiries } from './enquiries.svelte';

const KEYED = 9;

export const ALL_KEY = 'F6';

export const resumeKey = (index: number): string | undefined => (index < KEYED ? `Alt+${index + 1}` : undefined);

/** One goes on with the oldest by their numbers. */
export function resumeActions(enquiries: Enquiries): Action[] {
  return enquiries.waiting.slice(0, KEYED).map((row, index) => ({ id: `enquiries-resume-${index}`, title: () => m.enquiriesResumeLine({ name: nameOf(row) }), keys: resumeKey(index), run: () => enquiries.resume(row) }));
}

export function enquiryActions(enquiries: Enquiries): Action[] {
  const { length: count } = enquiries.waiting;
  return [...resumeActions(enquiries), { id: 'enquiries-all', title: () => m.enquiriesAllAction({ count }), keys: ALL_KEY, when: () => count > 0, run: () => (enquiries.isOpen = true) }];
}
