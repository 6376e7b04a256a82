import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Attempt } from './attempt.svelte';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const refuse = (code: string, args = {}) => () => Promise.reject({ code, args });

it('a wait counts down, and the next try counts when it is over', async () => {
  const attempt = new Attempt();
  await attempt.run(refuse('session-wait', { seconds: 8 }));
  expect(attempt.left).toBe(8);
  expect(attempt.error).toBeUndefined();
  expect(await attempt.run(() => Promise.resolve('in'))).toBeUndefined();
  vi.advanceTimersByTime(5000);
  expect(attempt.left).toBe(3);
  vi.advanceTimersByTime(3000);
  expect([attempt.left, attempt.wait]).toEqual([0, 8]);
  expect(await attempt.run(() => Promise.resolve('in'))).toBe('in');
  expect(attempt.wait).toBe(0);
});

it('a refusal is kept until something else is typed', async () => {
  const attempt = new Attempt();
  await attempt.run(refuse('session-wrong-password'));
  expect(attempt.error?.code).toBe('session-wrong-password');
  attempt.forget();
  expect(attempt.error).toBeUndefined();
});

it('somebody else does not wait for the one before', async () => {
  const attempt = new Attempt();
  await attempt.run(refuse('session-wait', { seconds: 300 }));
  attempt.anew();
  expect(await attempt.run(() => Promise.resolve('in'))).toBe('in');
});

it('a second press while a try is on its way does nothing', async () => {
  const attempt = new Attempt();
  let calls = 0;
  const ask = async (): Promise<number> => (calls += 1);
  await Promise.all([attempt.run(ask), attempt.run(ask)]);
  expect(calls).toBe(1);
});
