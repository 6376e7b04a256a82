import { flushSync } from 'svelte';
import { afterEach, expect, it, vi } from 'vitest';
import type { JobDetail, JobKind, JobState } from '$lib/generated/api';
import { useTransport } from '$lib/ipc';
import { changed } from '$lib/live/changed.svelte';
import { Backups } from './backups.svelte';
import { Held } from './held.svelte';
import { Restore } from './restore.svelte';

let now: JobDetail | null = null;
let refusal: unknown;
/** The core takes its time to say how far it is. */
let reading: Promise<void> | undefined;
let restore!: Restore;
let backups!: Backups;
let end = (): void => undefined;

afterEach(() => {
  end();
  refusal = undefined;
});

const job = (kind: JobKind, state: JobState): JobDetail => ({ kind, phase: 'copying', state, done: 500, secondsLeft: null, error: null, fileName: null, missed: [], keptIn: null });

/** Whatever is begun is over before anybody looks at it. */
async function core(name: string): Promise<unknown> {
  if (name === 'job_show') {
    await reading;
    return now;
  }
  if (name !== 'restore_start' && name !== 'key_change') return Promise.reject({ code: 'session-needed', args: {} });
  if (refusal) return Promise.reject(refusal);
  const kind = name === 'restore_start' ? 'restore' : 'key-change';
  now = job(kind, 'done');
  return job(kind, 'running');
}

function begin(first: JobDetail | null): Held {
  now = first;
  useTransport({ call: core, onChanged: async () => () => undefined, choose: async () => null });
  let held!: Held;
  end = $effect.root(() => {
    held = new Held();
    restore = new Restore(undefined);
    backups = new Backups();
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

it('a restore or a change of key that is over at once is told all the same, and once', async () => {
  for (const [kind, start] of [['restore', () => restore.putBack()], ['key-change', () => backups.changeKey()]] as const) {
    const held = begin(job(kind, 'failed'));
    await vi.waitFor(() => expect(held.job.now?.state).toBe('failed'));
    let answer!: () => void;
    reading = new Promise((done) => (answer = done));
    await start();
    flushSync();
    // The end that stood there before is another one's.
    expect(held.isUp).toBe(false);
    answer();
    await vi.waitFor(() => expect(held.job.now?.state).toBe('done'));
    expect(held.isUp).toBe(true);
    await held.leave();
    await becomes(held, job(kind, 'done'));
    expect(held.isUp).toBe(false);
    end();
  }
});

it('a restore that was refused was not begun', async () => {
  const held = begin(job('restore', 'failed'));
  await vi.waitFor(() => expect(held.job.now?.state).toBe('failed'));
  refusal = { code: 'backup-wrong-secret', args: {} };
  await restore.putBack();
  await becomes(held, job('restore', 'failed'));
  expect(held.isUp).toBe(false);
});
