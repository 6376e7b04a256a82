import { flushSync } from 'svelte';
import { afterEach, expect, it, vi } from 'vitest';
import type { SessionDetail } from '$lib/generated/api';
import { useTransport } from '$lib/ipc';
import { session } from '$lib/session/session.svelte';
import { Scripts } from './scripts.svelte';

let end = (): void => undefined;
afterEach(() => end());

/** The practice's words; the check knows one word that is not allowed. */
async function begin(): Promise<Scripts> {
  const row = (kind: string, body: string) => ({ kind, language: 'en', body, isOwn: false, names: ['name'] });
  useTransport({
    call: async (name, input) => {
      if (name === 'scripts_list') return [row('welcome', 'Good to see you'), row('angry', 'I hear you')];
      const start = (input as { text: string }).text.indexOf('best');
      const finding = { start, end: start + 4, text: 'best', level: 'block', kind: 'superlative', instead: '', source: '', isSourced: true };
      return { findings: start < 0 ? [] : [finding], version: '1', source: '' };
    },
    onChanged: async () => () => undefined,
  });
  const practice = { today: '2026-11-22', name: '', language: 'en', weekStart: 0, weekend: [], calendar: 'gregorian', digits: 'latin' };
  session.hold({ state: 'signed-in', practice, user: null, logins: [], isSample: false, language: 'en' } as unknown as SessionDetail);
  let scripts!: Scripts;
  end = $effect.root(() => {
    scripts = new Scripts();
  });
  flushSync();
  await vi.waitFor(() => expect(scripts.body).toBe('Good to see you'));
  return scripts;
}

it('a word that is not allowed is known before anything is saved', async () => {
  const scripts = await begin();
  expect(scripts.wording.blocked).toBeUndefined();
  scripts.body = 'Welcome to the best practice';
  await vi.waitFor(() => expect(scripts.wording.blocked).toBe('best'));
  scripts.body = 'Welcome to our practice';
  await vi.waitFor(() => expect(scripts.wording.blocked).toBeUndefined());
});

it('what is typed stays when the list is read anew, and goes with its occasion', async () => {
  const scripts = await begin();
  scripts.body = 'Welcome, dear';
  const before = scripts.rows.value;
  scripts.rows.again();
  await vi.waitFor(() => expect(scripts.rows.value).not.toBe(before));
  flushSync();
  expect(scripts.body).toBe('Welcome, dear');
  scripts.kind = 'angry';
  flushSync();
  expect(scripts.body).toBe('I hear you');
});
