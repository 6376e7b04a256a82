/** The parts of the settings, each a key away. */
import { m } from '$lib/i18n';
import type { Action } from '$lib/keyboard/action';
import { session } from '$lib/session/session.svelte';

export const parts = ['practice', 'rules', 'staff', 'services', 'backups', 'mine', 'scripts', 'time', 'protocols', 'questions'] as const;
export type Part = (typeof parts)[number];

export const partTitle: Record<Part, () => string> = {
  practice: m.settingsTabPracticeTitle,
  rules: m.settingsTabRulesTitle,
  staff: m.settingsTabStaffTitle,
  services: m.settingsTabServicesTitle,
  time: m.settingsTabTimeTitle,
  scripts: m.settingsTabScriptsTitle,
  backups: m.settingsTabBackupsTitle,
  mine: m.settingsTabMineTitle,
  protocols: m.protocolsPageTitle,
  questions: m.factsQuestionsTabTitle,
};

/** A part has the same key for everybody, whoever may enter it. */
export const partKeys = (part: Part): string => String((parts.indexOf(part) + 1) % 10);

export const mayEnter = (part: Part): boolean => (part !== 'backups' || session.can('backup-make')) && (part !== 'questions' || session.can('patients-read'));

export function partActions(show: (part: Part) => void): Action[] {
  return parts.filter(mayEnter).map((part) => ({ id: `settings-${part}`, title: partTitle[part], keys: partKeys(part), run: () => show(part) }));
}
