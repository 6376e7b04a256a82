/** A restore or a change of key takes the whole window until its end has been read. */
import { untrack } from 'svelte';
import type { JobDetail } from '$lib/generated/api';
import { session } from '$lib/session/session.svelte';
import { begun, holds, Job } from './job.svelte';
import { tried } from './restore.svelte';

export class Held {
  readonly job = new Job();
  #seen = $state.raw<JobDetail>();
  #wasRunning = $state(false);
  now = $derived.by(() => (holds(this.job.now) ? this.job.now : undefined));
  /** While it runs; and afterwards, if it ran before this window's eyes or was begun in it, and nobody has read how it ended. */
  isUp = $derived.by(() => this.now !== undefined && (this.now.state === 'running' || (this.#wasRunning && this.#seen !== this.now)));

  constructor() {
    $effect(() => {
      if (this.now?.state === 'running') this.#wasRunning = true;
    });
    $effect(() => {
      if (begun.held) untrack(this.#begin);
    });
  }

  leave = async (): Promise<void> => {
    await session.load();
    if (this.now?.state === 'done') tried.path = undefined;
    this.#seen = this.now;
    this.#wasRunning = false;
  };

  /** What is known from before is not its end: only what is read from now on can be. */
  #begin = (): void => {
    begun.held = false;
    if (!this.#wasRunning) this.#seen = this.now;
    this.#wasRunning = true;
    this.job.again();
  };
}
