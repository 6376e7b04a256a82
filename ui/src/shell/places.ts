/** The places of the rail, in order, for whom they are. */
import type { IconName } from '$kit/icons';
import type { RightName } from '$lib/generated/api';
import { m } from '$lib/i18n';
import type { PlaceName } from '$lib/route/places';
import { route } from '$lib/route/route.svelte';
import { session } from '$lib/session/session.svelte';

export interface RailPlace {
  name: PlaceName;
  title: () => string;
  icon: IconName;
  right: RightName;
  /** Other places that belong under it. */
  holds: readonly PlaceName[];
  go: () => void;
}

const all: readonly RailPlace[] = [
  { name: 'today', title: m.appTodayTitle, icon: 'today', right: 'appointments-read', holds: ['day-end'], go: () => route.go('today') },
  { name: 'day', title: m.appDayTitle, icon: 'day', right: 'appointments-read', holds: ['booking'], go: () => route.go('day') },
  { name: 'queue', title: m.appQueueTitle, icon: 'queue', right: 'visits-close', holds: ['visit'], go: () => route.go('queue') },
  { name: 'patients', title: m.appPatientsTitle, icon: 'patients', right: 'patients-read', holds: ['patient', 'patient-new', 'patient-edit'], go: () => route.go('patients') },
  { name: 'calls', title: m.appCallsTitle, icon: 'calls', right: 'followups-work', holds: ['call', 'reminders', 'waiting', 'displaced'], go: () => route.go('calls') },
  { name: 'steps', title: m.appStepsTitle, icon: 'steps', right: 'followups-work', holds: [], go: () => route.go('steps') },
  { name: 'board', title: m.boardPageTitle, icon: 'board', right: 'followups-work', holds: ['leaks', 'path'], go: () => route.go('board') },
  { name: 'club', title: m.appClubTitle, icon: 'club', right: 'wallet-read', holds: ['wallet'], go: () => route.go('club') },
  { name: 'settings', title: m.appSettingsTitle, icon: 'settings', right: 'practice-read', holds: ['restore'], go: () => route.go('settings') },
  { name: 'history', title: m.appHistoryTitle, icon: 'history', right: 'history-read', holds: [], go: () => route.go('history') },
];

/** Those that the signed-in person may enter. */
export function places(): RailPlace[] {
  return all.filter((place) => session.can(place.right));
}
