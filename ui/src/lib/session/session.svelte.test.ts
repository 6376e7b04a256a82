import { beforeEach, expect, it } from 'vitest';
import type { SessionDetail } from '$lib/generated/api';
import { locale, setLocale } from '$lib/i18n/locale.svelte';
import { useTransport } from '$lib/ipc';
import { route } from '$lib/route/route.svelte';
import { toasts } from '$lib/toasts/toasts.svelte';
import { touched } from './alive';
import { session } from './session.svelte';

const nobody: SessionDetail = { state: 'signed-out', practice: null, user: null, logins: ['mina', 'reza'], lockedBy: null, pins: [], hasPin: false, behalf: null, mayActFor: [], recovery: null, missing: null, lockMinutes: 10, isSample: false, language: 'fa', version: '' };
const here = (login: string): SessionDetail => ({ ...nobody, state: 'signed-in', logins: [], user: { id: `id-${login}`, name: login, login, roles: [], rights: [] } });
const locked = (lockedBy: string): SessionDetail => ({ ...nobody, lockedBy });

let answers: ((name: string) => Promise<unknown>) | undefined;
let calls: string[] = [];

beforeEach(() => {
  calls = [];
  answers = undefined;
  useTransport({
    call: (name) => {
      calls.push(name);
      return answers?.(name) ?? Promise.resolve({});
    },
    onChanged: () => Promise.resolve(() => undefined),
    choose: () => Promise.resolve(null),
  });
  session.hold(nobody);
});

function atWork(login: string): void {
  session.hold(here(login));
  route.go('patients');
  route.go('patient', { id: 'p' });
}

it('who unlocks the practice is where they were, with the way back', () => {
  atWork('mina');
  session.hold(locked('mina'));
  expect(route.here.name).toBe('today');
  session.hold(here('mina'));
  expect(route.here).toEqual({ name: 'patient', params: { id: 'p' } });
  route.back();
  expect(route.here.name).toBe('patients');
});

it('another one begins at today, and nothing is left of the one before', () => {
  atWork('mina');
  toasts.refuse({ code: 'not-found', args: {} });
  session.hold(locked('mina'));
  expect(toasts.list).toEqual([]);
  session.hold(here('reza'));
  expect(route.here.name).toBe('today');
  session.hold(locked('reza'));
  session.hold(here('mina'));
  expect(route.here.name).toBe('today');
});

it('who signs out or gives the keyboard to another begins anew', () => {
  atWork('mina');
  session.hold(nobody);
  session.hold(here('mina'));
  expect(route.here.name).toBe('today');
  atWork('mina');
  session.hold(here('reza'));
  expect(route.here.name).toBe('today');
});

it('a language that was chosen before there is a practice stays while the session is read again', () => {
  const empty: SessionDetail = { ...nobody, state: 'no-practice', logins: [] };
  session.hold(empty);
  setLocale('en');
  session.hold({ ...empty });
  expect(locale().locale).toBe('en');
  session.hold(here('mina'));
  expect(locale().locale).toBe('fa');
});

it('an answer from before somebody came in is old', async () => {
  let answer: (detail: SessionDetail) => void = () => undefined;
  answers = () => new Promise((go) => (answer = go as typeof answer));
  const loading = session.load();
  session.hold(here('mina'));
  answer(nobody);
  await loading;
  expect(session.user?.login).toBe('mina');
});

it('the core hears of a touch four times a minute at most, and of none while nobody is in', () => {
  touched(1_000_000);
  expect(calls).toEqual([]);
  session.hold(here('mina'));
  for (const second of [0, 1, 14, 15, 29, 30]) touched(1_000_000 + second * 1000);
  expect(calls).toEqual(['session_alive', 'session_alive', 'session_alive']);
});
