/** Words, numbers, days and sums as the signed-in person reads them. */
import * as days from './day';
import { money, amount } from './money';
import { inDigits, number } from './number';
import { currentStyle } from './say';
import * as spelled from './spelled';

export { m } from '../generated/messages';
export * from './calendar';
export { errorHint, errorText, fieldText, importRemark, journalRedoText, journalText, journalUndoText, type CodeArgs } from './codes';
export { plain } from './plain';
export { currentStyle } from './say';
export { defaultStyle, directionOf, pseudo, tagOf, type CalendarName, type Locale, type Style } from './style';

/** «۱ آذر ۱۴۰۵» */
export const formatDay = (day: string): string => days.dayMedium(currentStyle(), day);
/** «یکشنبه ۱ آذر ۱۴۰۵» */
export const formatDayLong = (day: string): string => days.dayLong(currentStyle(), day);
/** «۱ آذر» */
export const formatDayList = (day: string): string => days.dayList(currentStyle(), day);
/** «۱۴۰۵/۰۹/۰۱» */
export const formatDayShort = (day: string): string => days.dayShort(currentStyle(), day);
/** «آذر ۱۴۰۵»; year and month of the practice's calendar */
export const formatMonth = (year: number, month: number): string =>
  days.monthTitle(currentStyle(), year, month);
/** «یکشنبه»; 0 is Monday */
export const formatWeekday = (weekday: number): string => days.weekdayName(currentStyle(), weekday);
/** «۱ش»; 0 is Monday */
export const formatWeekdayShort = (weekday: number): string =>
  days.weekdayName(currentStyle(), weekday, true);
/** «۱۴:۳۰»; minutes since midnight */
export const formatTime = (minute: number): string => days.time(currentStyle(), minute);
/** «۱٬۲۵۰» */
export const formatNumber = (value: number): string => number(currentStyle(), value);
/** «۵۰٬۰۰۰ تومان»; minor units */
export const formatMoney = (minor: number): string => money(currentStyle(), minor);
/** «۵۰٬۰۰۰»; minor units, for a column whose heading names the unit */
export const formatAmount = (minor: number): string => amount(currentStyle(), minor);
/** «پنجاه هزار تومان»; minor units; undefined from a million billions up */
export const amountInWords = (minor: number): string | undefined =>
  spelled.amountInWords(currentStyle(), minor);
/** «۱۲۰۴»; a number that names and does not count, such as a file's */
export const formatDigits = (text: string): string => inDigits(currentStyle(), text);
