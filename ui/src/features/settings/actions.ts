/** The parts of the settings, each a key away. */
import { m } from '$lib/i18n';
import type { Action } from '$lib/keyboard/action';

export const parts = ['practice', 'rules', 'staff', 'services', 'mine'] as const;
export type Part = (typeof parts)[number];

export const partTitle: Record<Part, () => string> = {
  practice: m.settingsTabPracticeTitle,
  rules: m.settingsTabRulesTitle,
  staff: m.settingsTabStaffTitle,
  services: m.settingsTabServicesTitle,
  mine: m.settingsTabMineTitle,
};

export function partActions(show: (part: Part) => void): Action[] {
  return parts.map((part, index) => ({ id: `settings-${part}`, title: partTitle[part], keys: String(index + 1), run: () => show(part) }));
}
