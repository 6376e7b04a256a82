/** Working hours as a line that can be typed: `9-13 16:30-20`. */
import { plainDigits, withoutMarks } from '$kit/digits';
import type { HoursRow } from '$lib/generated/api';

/** What is shown as an example beside the fields. */
export const EXAMPLE = '9-13 16:30-20';

const SPAN = /^(\d{1,2})(?::(\d{2}))?-(\d{1,2})(?::(\d{2}))?$/;

/** What a weekday's hours look like in the field. */
export function hoursText(hours: readonly HoursRow[], weekday: number): string {
  return hours
    .filter((row) => row.weekday === weekday)
    .map((row) => `${clock(row.start)}-${clock(row.end)}`)
    .join(' ');
}

/** The spans of a weekday; nothing when the text cannot be read. */
export function readHours(text: string, weekday: number): HoursRow[] | undefined {
  const plain = plainDigits(withoutMarks(text)).replace(/[–—]/g, '-').replace(/\s*-\s*/g, '-').replace(/[,،;؛]/g, ' ').trim();
  if (plain === '') return [];
  const spans = plain.split(/\s+/).map((part) => readSpan(part, weekday));
  return spans.every((span) => span !== undefined) ? spans : undefined;
}

function readSpan(part: string, weekday: number): HoursRow | undefined {
  const found = SPAN.exec(part);
  if (!found) return undefined;
  const [, from = '', fromMinute = '0', to = '', toMinute = '0'] = found;
  const start = Number(from) * 60 + Number(fromMinute);
  const end = Number(to) * 60 + Number(toMinute);
  const isClock = Number(fromMinute) < 60 && Number(toMinute) < 60 && end <= 24 * 60;
  return isClock && start < end ? { weekday, start, end } : undefined;
}

function clock(minute: number): string {
  const hour = Math.floor(minute / 60);
  const rest = minute % 60;
  return rest === 0 ? String(hour) : `${hour}:${String(rest).padStart(2, '0')}`;
}
