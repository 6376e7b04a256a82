/** Words of the protocol: usual items have them in every language, the practice's own are words already. */
import type { MeasurementRow, ProtocolChoiceRow, ProtocolItemRow, ShownMeans } from '$lib/generated/api';
import { formatDigits, m } from '$lib/i18n';

export const shownMeans: readonly ShownMeans[] = ['model', 'tablet', 'drawing', 'picture', 'other'];

export const itemText = (item: { text: string; isUsual: boolean }): string => (item.isUsual ? m.protocolsItemLabel({ code: item.text }) : item.text);

export const choiceText = (choice: ProtocolChoiceRow): string => (choice.isUsual ? m.protocolsChoiceLabel({ code: choice.text }) : choice.text);

export const measureText = (row: { name: string; isUsual: boolean }): string => (row.isUsual ? m.protocolsItemLabel({ code: row.name }) : row.name);

/** What is measured, and in what: «درد (۰–۱۰)». */
export const inUnit = (name: string, unit: string): string => (unit ? `${name} (${formatDigits(unit)})` : name);

/** A value in its unit; a unit that is a scale stands apart from it. */
export const measured = (value: string, unit: string): string => (/\d/.test(unit) ? inUnit(formatDigits(value), unit) : [formatDigits(value), unit].filter(Boolean).join(' '));

/** What it was before, the latest first. */
export const beforeText = (row: MeasurementRow): string => row.earlier.slice(0, 3).map(({ day, value }) => m.consultationBeforeLine({ value: formatDigits(value), day })).join(' · ');

/** An answer as it is read back. */
export function answerText(item: ProtocolItemRow, value: string): string {
  if (item.kind === 'check') return m.historyYesLabel({ value: 'yes' });
  if (item.kind === 'shown') return m.consultationShownLabel({ means: value });
  if (item.kind === 'measure') return measured(value, item.unit);
  const chosen = item.choices.find((choice) => choice.text === value);
  return chosen ? choiceText(chosen) : value;
}
