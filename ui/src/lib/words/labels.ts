/** Facts about a person as they are shown: what was told in confidence says so wherever it stands. */
import type { LabelRow } from '$lib/generated/api';
import { m } from '$lib/i18n';

export const labelText = ({ text, isPrivate }: Pick<LabelRow, 'text' | 'isPrivate'>): string => (isPrivate ? m.patientsPrivateFactLabel({ text }) : text);

export const shownLabels = (labels: readonly LabelRow[]): { tone: LabelRow['tone']; text: string }[] => labels.map((label) => ({ tone: label.tone, text: labelText(label) }));

/** A warning with what it does. */
export function alertText({ text, detail = '', isPrivate }: Pick<LabelRow, 'text' | 'isPrivate'> & { detail?: string }): string {
  return labelText({ text: detail === '' ? text : m.factsAlertLine({ text, detail }), isPrivate });
}
