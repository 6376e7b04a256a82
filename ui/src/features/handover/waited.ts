/** How long something waits, in the largest unit that says it. */
import { m } from '$lib/i18n';

const HOUR = 60;
const DAY = 24 * HOUR;

export function waited(minutes: number | null): string | null {
  if (minutes === null) return null;
  if (minutes < 1) return m.handoverJustNowLabel();
  if (minutes < HOUR) return m.handoverMinutesLine({ count: minutes });
  return minutes < DAY ? m.handoverHoursLine({ count: Math.floor(minutes / HOUR) }) : m.handoverDaysLine({ count: Math.floor(minutes / DAY) });
}
