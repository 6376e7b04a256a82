/** How many contacts and next steps wait for somebody today, and emergency accesses for the manager. */
import { emergencyList, followupsList, stepsOpen } from '$lib/generated/api';
import type { PlaceName } from '$lib/route/places';
import { session } from '$lib/session/session.svelte';

const MOST = 99;

export async function waiting(): Promise<Partial<Record<PlaceName, number>>> {
  const [work, history] = await Promise.all([ofWork(), toReview()]);
  return { ...work, history };
}

async function ofWork(): Promise<Partial<Record<PlaceName, number>>> {
  if (!session.can('followups-work')) return {};
  const asked = { until: session.practice.today, ownerId: null, limit: MOST };
  const [calls, steps] = await Promise.all([followupsList(asked), stepsOpen(asked)]);
  return { calls: calls.length, steps: steps.length };
}

async function toReview(): Promise<number> {
  if (!session.can('emergency-review')) return 0;
  return (await emergencyList()).filter((row) => row.reviewedBy === null).length;
}
