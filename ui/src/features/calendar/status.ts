/** How a status looks beside its word, and what may be done in it. */
import type { IconName } from '$kit/icons';
import type { AppointmentStatus } from '$lib/generated/api';

export type Tone = 'plain' | 'good' | 'soft' | 'due' | 'alert';

export const toneOf: Record<AppointmentStatus, Tone> = {
  planned: 'due',
  confirmed: 'good',
  arrived: 'soft',
  'in-room': 'soft',
  done: 'plain',
  left: 'alert',
  'no-show': 'alert',
  cancelled: 'alert',
  'cancelled-late': 'alert',
  moved: 'plain',
};

/** The sign of a status, where its word has no room: each has its own. */
export const signOf: Record<AppointmentStatus, IconName> = {
  planned: 'clock',
  confirmed: 'check',
  arrived: 'door',
  'in-room': 'person',
  done: 'today',
  left: 'leave',
  'no-show': 'alert',
  cancelled: 'close',
  'cancelled-late': 'close',
  moved: 'forward',
};

/** Still ahead: it may be confirmed, moved, cancelled, missed, or the patient may arrive. */
export function isAhead(status: AppointmentStatus): boolean {
  return status === 'planned' || status === 'confirmed';
}

/** What the acts on one appointment need to know of it. */
export interface One {
  id: string;
  patientId: string;
  patientName: string;
  status: AppointmentStatus;
  seriesId: string | null;
  day: string;
  visitId?: string | null;
  /** Minutes since midnight; none: it has no time yet. */
  start?: number | null;
}
