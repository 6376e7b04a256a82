/** A time of day as people type it: `9`, `9:30`, `930`, `۱۴.۱۵`. */
import { plainDigits, withoutMarks } from '$kit/digits';

/** Minutes since midnight; nothing when it is no time. 24:00 is the end of the day. */
export function readTime(text: string): number | undefined {
  const plain = plainDigits(withoutMarks(text)).trim();
  const found = /^(\d{1,2})(?:[:.٫](\d{2}))?$/.exec(plain) ?? /^(\d{1,2})(\d{2})$/.exec(plain);
  if (!found) return undefined;
  const [hour, minute] = [Number(found[1]), Number(found[2] ?? 0)];
  return minute < 60 && hour * 60 + minute <= 24 * 60 ? hour * 60 + minute : undefined;
}
