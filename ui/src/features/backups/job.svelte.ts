/** What runs in the background, as the core tells it. */
import { jobCancel, jobShow, type JobDetail } from '$lib/generated/api';
import { Live } from '$lib/live/live.svelte';
import { Attempt } from '$lib/session/attempt.svelte';

export class Job {
  readonly asking = new Attempt();
  readonly #live: Live<JobDetail | null>;
  now = $derived.by(() => this.#live.value ?? undefined);
  isRunning = $derived.by(() => this.now?.state === 'running');

  constructor() {
    this.#live = new Live(() => jobShow(), ['job', 'session']);
  }

  cancel = (): Promise<unknown> => this.asking.run(jobCancel);
  again = (): void => this.#live.again();
}

/** Nobody works while this runs: it takes the whole window. */
export const holds = (job: JobDetail | undefined): boolean => job?.kind === 'restore' || job?.kind === 'key-change';

/** A restore or a change of key was begun here: how it ended is told, even if it was over before anybody saw it run. */
export const begun = $state({ held: false });

/** Asks for a restore or a change of key, and remembers that it was begun. */
export async function beginning(ask: () => Promise<JobDetail>): Promise<JobDetail> {
  const job = await ask();
  begun.held = true;
  return job;
}

/** Thousandths as whole percents; all is done only when it is. */
export const percentOf = ({ done, state }: Pick<JobDetail, 'done' | 'state'>): number => (state === 'done' ? 100 : Math.min(99, Math.floor(done / 10)));
