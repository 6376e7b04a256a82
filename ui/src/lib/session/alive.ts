/** Tells the core that somebody is at the machine, so that the practice does not lock itself: not more often than needed. */
import { sessionAlive } from '$lib/generated/api';
import { session } from './session.svelte';

const EVERY = 15_000;
let last = -EVERY;

/** Called on what a person does: a key, a press, the wheel. */
export function touched(now: number = performance.now()): void {
  if (session.state !== 'signed-in' || now - last < EVERY) return;
  last = now;
  // Whatever went wrong, the session knows what is so.
  sessionAlive().catch(session.load);
}
