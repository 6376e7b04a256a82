import { flushSync } from 'svelte';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { FoundBackup, RestoreLook, SessionDetail } from '$lib/generated/api';
import { useTransport } from '$lib/ipc';
import { session } from '$lib/session/session.svelte';
import { Restore, tried } from './restore.svelte';

const nobody: SessionDetail = {
  state: 'signed-out', practice: null, user: null, logins: [], lockedBy: null, pins: [], hasPin: false, behalf: null, mayActFor: [],
  recovery: null, missing: null, lockMinutes: 0, isSample: false, language: 'en', version: '',
};
const somebody: SessionDetail = { ...nobody, state: 'signed-in', user: { id: 'u', name: 'n', login: 'l', roles: [], rights: ['restore'] } };
const stick: FoundBackup = { path: '/stick/a.peyvand', fileName: 'a.peyvand', day: '2026-11-21', minute: 0, at: 0, bytes: 1, language: 'en', isSample: false, logins: ['sara', 'ali'], isOurs: null, error: null };
const damaged: FoundBackup = { ...stick, path: '/stick/b.peyvand', error: { code: 'backup-damaged', args: {} } };
const look: RestoreLook = { practiceName: 'P', day: '2026-11-21', minute: 0, at: 0, bytes: 1, acts: 1, patients: 1, appointments: 1, isOver: false, lacks: null, lacking: [], lastLackingAt: null, lastLackingDay: null, keptIn: null };

let asked: [string, unknown][] = [];
let refused: unknown;
let end = (): void => undefined;

beforeEach(() => {
  asked = [];
  refused = undefined;
  tried.path = undefined;
  useTransport({
    call: async (name, input) => {
      asked.push([name, input]);
      if (name === 'restore_find') return [stick, damaged];
      if (refused) throw refused;
      return name === 'restore_look' ? look : { kind: 'restore', state: 'running' };
    },
    onChanged: async () => () => undefined,
  });
});
afterEach(() => end());

function begin(detail: SessionDetail, path?: string): Restore {
  session.hold(detail);
  let restore!: Restore;
  end = $effect.root(() => {
    restore = new Restore(path);
  });
  flushSync();
  return restore;
}

const sent = (name: string): unknown => asked.findLast(([one]) => one === name)?.[1];

it('a backup from before the key was changed asks for a secret of then, also where somebody is signed in', async () => {
  const restore = begin(somebody);
  refused = { code: 'backup-wrong-secret', args: {} };
  await restore.choose(stick);
  expect([restore.stage, restore.needsSecret, restore.attempt.error]).toEqual(['open', true, undefined]);
  refused = undefined;
  restore.password = 'of-then';
  await restore.open();
  expect(sent('restore_look')).toMatchObject({ login: 'sara', password: 'of-then' });
  expect(restore.stage).toBe('look');
});

it('with nobody here a secret opens it, and what was typed outlives a refusal', async () => {
  const restore = begin(nobody);
  await restore.choose(stick);
  expect(restore.stage).toBe('open');
  expect(restore.login).toBe('sara');
  restore.password = 'wrong';
  refused = { code: 'backup-wrong-secret', args: {} };
  await restore.open();
  expect([restore.stage, restore.password, restore.attempt.error?.code]).toEqual(['open', 'wrong', 'backup-wrong-secret']);
  refused = undefined;
  restore.way = 'key';
  restore.recoveryKey = 'ABCD';
  await restore.open();
  expect(restore.stage).toBe('look');
  expect(sent('restore_look')).toEqual({ path: stick.path, login: null, password: null, recoveryKey: 'ABCD' });
  await restore.putBack();
  expect(sent('restore_start')).toEqual(sent('restore_look'));
});

it('an open practice opens its own backup without a secret, and a step back leads to the list', async () => {
  const restore = begin(somebody);
  await restore.choose(stick);
  expect(restore.stage).toBe('look');
  expect(sent('restore_look')).toEqual({ path: stick.path, login: null, password: null, recoveryKey: null });
  expect(restore.back()).toBe(true);
  expect(restore.stage).toBe('find');
  expect(restore.back()).toBe(false);
});

it('a backup that can’t be put back is not chosen', async () => {
  const restore = begin(nobody);
  await restore.choose(damaged);
  expect(restore.stage).toBe('find');
});

it('the backup that was meant is chosen by itself', async () => {
  const restore = begin(nobody, stick.path);
  await vi.waitFor(() => expect(restore.chosen?.path).toBe(stick.path));
  restore.back();
  restore.found.again();
  flushSync();
  await vi.waitFor(() => expect(asked.filter(([name]) => name === 'restore_find')).toHaveLength(2));
  await Promise.resolve();
  expect(restore.chosen).toBeUndefined();
});

it('after a try that failed the same backup is chosen again', async () => {
  const first = begin(somebody);
  await first.choose(stick);
  await first.putBack();
  end();
  const restore = begin(nobody);
  await vi.waitFor(() => expect(restore.chosen?.path).toBe(stick.path));
});
