import { expect, it } from 'vitest';
import type { SessionDetail } from '$lib/generated/api';
import { mayBackUp, mayBook } from './may';
import { session } from './session.svelte';

const user = { id: 's', name: 'S', login: 's', roles: [], rights: ['appointments-book', 'backup-make'] };
const here = (change: object): void => session.hold({ state: 'signed-in', practice: null, user, logins: [], lockedBy: null, pins: [], hasPin: false, behalf: null, mayActFor: [], recovery: null, missing: null, lockMinutes: 0, isSample: false, language: 'en', version: '', ...change } as unknown as SessionDetail);
const offered = (): boolean[] => [mayBook(), mayBackUp()];

it('an appointment and a backup are offered by right, and not while acts are missing', () => {
  here({});
  expect(offered()).toEqual([true, true]);
  here({ missing: { acts: 2, day: '2026-11-21', minute: 600 } });
  expect(offered()).toEqual([false, false]);
  here({ user: { ...user, rights: [] } });
  expect(offered()).toEqual([false, false]);
});
