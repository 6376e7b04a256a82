import { flushSync } from 'svelte';
import { afterEach, expect, it } from 'vitest';
import type { SessionDetail } from '$lib/generated/api';
import { useTransport } from '$lib/ipc';
import { session } from '$lib/session/session.svelte';
import { DeskRules } from './deskRules.svelte';

let end = (): void => undefined;

afterEach(() => end());

it('only what was changed is written, and a refusal stands beside its rule', async () => {
  const written: unknown[] = [];
  useTransport({
    call: async (name, input) => {
      if (name === 'rules_show') return { referralEnabled: false, referralCredit: 0, creditMonths: 12, history: [], desk: { lateCancelHours: 24, waitNotice: 15, waitLimit: 30, remindFirstHours: 48, remindSecondHours: 24, offerMinutes: 15, handoverAcceptMinutes: 30, handoverBookDays: 2, boardRiskDays: 7, boardLostDays: 90, boardBackDays: 180 } };
      written.push(input);
      if ((input as { value: number }).value < 1) throw { code: 'rule-value-invalid', field: 'value', args: {} };
      return { act: 'a', kind: 'rule.set', entities: [], born: null, fresh: true, skipped: 0 };
    },
    onChanged: async () => () => undefined,
  });
  session.hold({ state: 'signed-in', practice: { today: '2026-11-22', language: 'en' }, user: null, logins: [], isSample: false, language: 'en' } as unknown as SessionDetail);
  let rules!: DeskRules;
  end = $effect.root(() => {
    rules = new DeskRules();
  });
  flushSync();
  await new Promise((read) => setTimeout(read));
  flushSync();
  expect(rules.changed).toEqual([]);
  rules.typed['late-cancel-hours'] = '۱۲';
  rules.typed['offer-minutes'] = '0';
  await rules.save();
  expect(written).toEqual([{ name: 'late-cancel-hours', value: 12, validFrom: '2026-11-22' }, { name: 'offer-minutes', value: 0, validFrom: '2026-11-22' }]);
  expect(rules.wrong('offer-minutes')).toBeTruthy();
  expect(rules.wrong('late-cancel-hours')).toBeUndefined();
});
