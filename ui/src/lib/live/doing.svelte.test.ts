import { flushSync } from 'svelte';
import { beforeEach, expect, it } from 'vitest';
import type { Changed } from '$lib/generated/api';
import { toasts } from '$lib/toasts/toasts.svelte';
import { Doing } from './doing.svelte';

const done = (act: string): Changed => ({ act, kind: 'patient.add', entities: ['patient'], born: null, fresh: true, skipped: 0 });

beforeEach(() => toasts.list.forEach((toast) => toasts.drop(toast.id)));

it('after a fault the next try is the same act, after a refusal another one', async () => {
  const doing = new Doing();
  const acts: string[] = [];
  const answers: unknown[] = [{ code: 'store-io', args: {} }, { code: 'patient-name-empty', args: {} }, undefined];
  const write = async (act: string): Promise<Changed> => {
    acts.push(act);
    const refusal = answers.shift();
    if (refusal) throw refusal;
    return done(act);
  };
  expect(await doing.run(write)).toBeUndefined();
  expect(doing.error?.code).toBe('store-io');
  expect(await doing.run(write)).toBeUndefined();
  expect(await doing.run(write)).toBeDefined();
  expect(acts[0]).toBe(acts[1]);
  expect(acts[2]).not.toBe(acts[1]);
  expect(doing.error).toBeUndefined();
});

it('a second press while it runs does nothing, and what is done is told once', async () => {
  const doing = new Doing();
  let calls = 0;
  const write = async (act: string): Promise<Changed> => {
    calls += 1;
    return done(act);
  };
  await Promise.all([doing.run(write), doing.run(write)]);
  expect(calls).toBe(1);
  expect(toasts.list).toHaveLength(1);
});

it('a refusal goes when what it complains about is changed, and stays while another field is', async () => {
  const form = $state({ draft: { givenName: '', note: '' } });
  const doing = new Doing();
  const end = $effect.root(() => doing.follow(() => form));
  flushSync();
  await doing.run(() => Promise.reject({ code: 'patient-name-empty', field: 'draft.givenName', args: {} }));
  form.draft.note = 'calls in the evening';
  flushSync();
  expect(doing.error?.code).toBe('patient-name-empty');
  form.draft.givenName = 'Mina';
  flushSync();
  expect(doing.error).toBeUndefined();
  end();
});
