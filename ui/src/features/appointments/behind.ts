/** Which free times come behind one, in their order by day, minute and doctor. */
import type { FreeTime } from '$lib/generated/api';

const isSame = (a: FreeTime, b: FreeTime): boolean => a.staffId === b.staffId && a.roomId === b.roomId && a.day === b.day && a.start === b.start;

/** At one minute several doctors may be free. Where the time itself is gone, its minute is shown once more. */
export function behind(times: readonly FreeTime[], after: FreeTime): FreeTime[] {
  const at = times.findIndex((time) => isSame(time, after));
  return at >= 0 ? times.slice(at + 1) : times.filter((time) => time.day > after.day || (time.day === after.day && time.start >= after.start));
}
