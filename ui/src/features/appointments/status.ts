/** How a status looks beside its word, and what may be done in it. */
import type { AppointmentStatus } from '$lib/generated/api';

export type Tone = 'plain' | 'good' | 'soft' | 'due' | 'alert';

export const toneOf: Record<AppointmentStatus, Tone> = {
  planned: 'due',
  confirmed: 'good',
  arrived: 'soft',
  done: 'plain',
  'no-show': 'alert',
  cancelled: 'alert',
  moved: 'plain',
};

/** Still ahead: it may be confirmed, moved, cancelled, missed, or the patient may arrive. */
export function isAhead(status: AppointmentStatus): boolean {
  return status === 'planned' || status === 'confirmed';
}
