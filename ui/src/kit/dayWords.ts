/** What a date field must be told, since the kit has no words and no calendar of its own. */
import type { DaySense } from './dayText';

export interface DayWords extends DaySense {
  weekStart: number;
  /** Weekdays off, 0 is Monday. */
  weekend: readonly number[];
  /** «۱۴۰۵/۰۹/۰۱» */
  short: (day: string) => string;
  /** «یکشنبه ۱ آذر ۱۴۰۵» */
  long: (day: string) => string;
  /** The same day in the other calendar, or ''. */
  other: (day: string) => string;
  /** The number of the day in its month. */
  number: (day: string) => string;
  month: (year: number, month: number) => string;
  weekday: (weekday: number) => string;
  invalid: string;
  open: string;
  before: string;
  after: string;
}
