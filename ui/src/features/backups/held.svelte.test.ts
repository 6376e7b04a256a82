import { flushSync } from 'svelte';
import { afterEach, expect, it, vi } from 'vitest';
import type { JobDetail, JobKind, JobState } from '$lib/generated/api';
import { useTransport } from '$lib/ipc';
import { changed } from '$lib/live/changed.svelte';
import { Held } from './held.svelte';

let now: JobDetail | null = null;
let end = (): void => undefined;

afterEach(() => end());

const job = (kind: JobKind, state: JobState): JobDetail => ({ kind, phase: 'copying', state, done: 500, secondsLeft: null, error: null, fileName: null, missed: [], keptIn: null });

function begin(first: JobDetail | null): Held {
  now = first;
  useTransport({ call: async (name) => (name === 'job_show' ? now : Promise.reject({ code: 'session-needed', args: {} })), onChanged: async () => () => undefined });
  let held!: Held;
  end = $effect.root(() => {
    held = new Held();
  });
  flushSync();
  return held;
}

async function becomes(held: Held, next: JobDetail): Promise<void> {
  now = next;
  changed.touch(['job']);
  flushSync();
  await vi.waitFor(() => expect(held.job.now).toEqual(next));
  flushSync();
}

it('a restore has the window until its end was read', async () => {
  const held = begin(null);
  await becomes(held, job('restore', 'running'));
  expect(held.isUp).toBe(true);
  await becomes(held, job('restore', 'done'));
  expect(held.isUp).toBe(true);
  await held.leave();
  expect(held.isUp).toBe(false);
});

it('what ended before this window stood, and a backup, hold nobody up', async () => {
  const held = begin(job('restore', 'done'));
  await vi.waitFor(() => expect(held.job.now?.state).toBe('done'));
  expect(held.isUp).toBe(false);
  await becomes(held, job('backup', 'running'));
  expect(held.isUp).toBe(false);
});
