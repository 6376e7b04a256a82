import { afterEach, beforeEach, expect, it } from 'vitest';
import type { FoundPractice } from '$lib/generated/api';
import { setLocale } from '$lib/i18n/locale.svelte';
import { useTransport } from '$lib/ipc';
import { session } from '$lib/session/session.svelte';
import { firstSteps } from './firstSteps.svelte';
import { Founding } from './founding.svelte';

let begun: number;
let found: FoundPractice[];
let refusal: unknown;

beforeEach(() => {
  begun = 0;
  found = [];
  refusal = undefined;
  firstSteps.done();
  useTransport({ call: core, onChanged: () => Promise.resolve(() => undefined), choose: () => Promise.resolve(null) });
});

afterEach(() => setLocale('fa'));

async function core(name: string, input: unknown): Promise<unknown> {
  if (name === 'recovery_begin') {
    begun += 1;
    return { groups: ['AAAA', 'BBBB', 'CCCC', 'DDDD', 'EEEE', 'FFFF', 'GGGG', 'HHHH'], ask: [1, 3, 4, 7] };
  }
  found.push(input as FoundPractice);
  if (refusal) throw refusal;
  return { state: 'signed-in', practice: null, user: null, logins: [], lockedBy: null, pins: [], hasPin: false, behalf: null, mayActFor: [], recovery: 'ready', missing: null, lockMinutes: 10, isSample: false, language: 'fa', version: '' };
}

/** As far as the groups that are typed back. */
async function written(): Promise<Founding> {
  const founding = new Founding();
  founding.name = 'مطب مهر';
  await founding.next();
  Object.assign(founding, { managerName: 'مینا راد', login: 'mina', roles: ['doctor'] });
  founding.password.typed = founding.password.again = 'سه واژهٔ بی‌ربط';
  await founding.next();
  await founding.next();
  founding.answers = ['bbbb', 'dddd', 'eeee', 'hhhh'];
  return founding;
}

it('sets up what was typed, in the language of the window, with what the country proposes', async () => {
  const founding = await written();
  await founding.next();
  expect(found).toEqual([{ name: 'مطب مهر', language: 'fa', country: 'ir', calendar: 'jalali', currency: 'IRR', digits: 'persian', zone: 'Asia/Tehran', managerName: 'مینا راد', login: 'mina', password: 'سه واژهٔ بی‌ربط', roles: ['doctor'], answers: ['bbbb', 'dddd', 'eeee', 'hhhh'] }]);
  expect(session.state).toBe('signed-in');
  expect(firstSteps.isDue).toBe(true);
});

it('what is missing is said on its own step, before a key is made', async () => {
  const founding = new Founding();
  await founding.next();
  expect([founding.step, founding.error?.field]).toEqual(['practice', 'name']);
  founding.name = 'مطب مهر';
  await founding.next();
  await founding.next();
  expect([founding.step, founding.error?.field]).toEqual(['manager', 'managerName']);
  Object.assign(founding, { managerName: 'مینا', login: 'mina' });
  founding.password.typed = 'سه واژه';
  await founding.next();
  expect(founding.step).toBe('manager');
  expect(founding.password.differs).toBeDefined();
  expect(begun).toBe(0);
});

it('going back loses nothing, and the key stays the same until it holds', async () => {
  const founding = await written();
  while (founding.back());
  expect(founding.step).toBe('practice');
  expect(founding.name).toBe('مطب مهر');
  for (let step = 0; step < 3; step++) await founding.next();
  expect(founding.step).toBe('answers');
  expect(founding.answers).toEqual(['bbbb', 'dddd', 'eeee', 'hhhh']);
  expect(founding.password.again).toBe('سه واژهٔ بی‌ربط');
  expect(begun).toBe(1);
});

it('a refusal is read on the step where its field stands', async () => {
  const founding = await written();
  for (const [field, step] of [['answers', 'answers'], ['login', 'manager'], ['zone', 'practice']] as const) {
    founding.step = 'answers';
    refusal = { code: 'text-too-long', args: { limit: 80 }, field };
    await founding.next();
    expect(founding.step).toBe(step);
    expect(founding.wrong(field)).toBeDefined();
  }
});

it('a key that the core has forgotten is made anew and shown first', async () => {
  const founding = await written();
  refusal = { code: 'recovery-not-begun', args: {} };
  await founding.next();
  refusal = undefined;
  await founding.next();
  expect([founding.step, begun]).toEqual(['key', 2]);
  await founding.next();
  expect(founding.answers).toEqual(['', '', '', '']);
});

it('a country proposes how it counts, and what was chosen otherwise stays', () => {
  const founding = new Founding();
  founding.chosen.zone = 'Europe/Berlin';
  founding.chosen.country = 'cn';
  expect([founding.calendar, founding.currency, founding.zone]).toEqual(['gregorian', 'CNY', 'Europe/Berlin']);
});

it('a language proposes its country, until one is chosen', () => {
  const founding = new Founding();
  for (const [language, country, calendar, currency] of [['fa', 'ir', 'jalali', 'IRR'], ['ru', 'ru', 'gregorian', 'RUB'], ['zh-CN', 'cn', 'gregorian', 'CNY'], ['en', 'other', 'gregorian', 'USD']] as const) {
    setLocale(language);
    expect([founding.country, founding.calendar, founding.currency]).toEqual([country, calendar, currency]);
  }
  founding.chosen.country = 'ir';
  setLocale('ru');
  expect([founding.country, founding.calendar, founding.currency]).toEqual(['ir', 'jalali', 'IRR']);
});
