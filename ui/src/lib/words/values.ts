/** A value of the record in words, by how it is read. */
import type { HistoryChange, HistoryValue } from '$lib/generated/api';
import { formatDay, formatMoney, formatNumber, formatTime, formatWeekday, m } from '$lib/i18n';
import { session } from '$lib/session/session.svelte';
import { codeText } from './codes';

/** A moment in the practice's own zone. */
export function momentText(at: number, zone: string): string {
  const parts = new Intl.DateTimeFormat('en-CA-u-nu-latn', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hourCycle: 'h23', calendar: 'gregory' }).formatToParts(at);
  const part = (type: Intl.DateTimeFormatPartTypes): string => parts.find((one) => one.type === type)?.value ?? '';
  return m.historyMomentLine({ day: `${part('year')}-${part('month')}-${part('day')}`, time: Number(part('hour')) * 60 + Number(part('minute')) });
}

/** How a value reads; nothing when the field was empty. */
export function valueText({ table, field }: Pick<HistoryChange, 'table' | 'field'>, value: HistoryValue | null): string {
  if (value === null) return '';
  const { kind, text } = value;
  if (kind === 'hidden') return m.historyHiddenLabel();
  if (text === '') return '';
  switch (kind) {
    case 'number': return formatNumber(Number(text));
    case 'day': return formatDay(text);
    case 'minute': return formatTime(Number(text));
    case 'instant': return momentText(Number(text), session.practice.zone);
    case 'money': return formatMoney(Number(text));
    case 'yes-no': return m.historyYesLabel({ value: text === '1' ? 'yes' : 'no' });
    case 'weekday': return [...text].map((day) => formatWeekday(Number(day))).join(' · ');
    default: return codeText(table, field, text);
  }
}
