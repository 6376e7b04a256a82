import { beforeEach, expect, it } from 'vitest';
import { again } from './again.svelte';
import { call, useTransport } from './index';

let asked: { name: string; act: string | undefined }[] = [];
let refusals: number;

beforeEach(() => {
  asked = [];
  refusals = 1;
  useTransport({
    call: async (name, _input, act) => {
      asked.push({ name, act });
      if (refusals > 0) {
        refusals -= 1;
        throw { code: 'password-again', args: {} };
      }
      return 'done';
    },
    onChanged: () => Promise.resolve(() => undefined),
    choose: () => Promise.resolve(null),
  });
});

/** Lets what was promised happen. */
const settled = (): Promise<void> => new Promise((go) => setTimeout(go));

it('an act that wants the password is done once it was given, under the same id', async () => {
  const done = call('staff_add', {}, 'act-1');
  await settled();
  expect(again.asked).toBe('staff_add');
  again.answer(true);
  expect(await done).toBe('done');
  expect(again.asked).toBeUndefined();
  expect(asked).toEqual([{ name: 'staff_add', act: 'act-1' }, { name: 'staff_add', act: 'act-1' }]);
});

it('without the password the refusal comes back and nothing is tried again', async () => {
  const done = call('staff_add', {}, 'act-1');
  await settled();
  again.answer(false);
  await expect(done).rejects.toMatchObject({ code: 'password-again' });
  expect(asked).toHaveLength(1);
});

it('two acts at once ask once', async () => {
  refusals = 2;
  const both = Promise.all([call('staff_add', {}), call('key_change', {})]);
  await settled();
  expect(again.asked).toBe('staff_add');
  again.answer(true);
  expect(await both).toEqual(['done', 'done']);
});

it('a second refusal is a refusal', async () => {
  refusals = 2;
  const done = call('staff_add', {});
  await settled();
  again.answer(true);
  await expect(done).rejects.toMatchObject({ code: 'password-again' });
  expect(again.asked).toBeUndefined();
});
