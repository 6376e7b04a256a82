import { flushSync } from 'svelte';
import { afterEach, expect, test } from 'vitest';
import type { SettleDetail } from '$lib/generated/api';
import { useTransport } from '$lib/ipc';
import { Settle } from './settle.svelte';

const bill: SettleDetail = { visitId: 'v', patientId: 'p', patientName: 'n', day: '2026-11-22', invoiceNumber: null, lines: [], total: 100, paid: 0, due: 100, earlier: 0, payments: [] };
const changed = { act: 'a', kind: 'payment.take', entities: [], born: null, fresh: true, skipped: 0 };
let end: (() => void) | undefined;

afterEach(() => end?.());

async function stand(answer: SettleDetail): Promise<{ settle: Settle; paid: unknown[] }> {
  const paid: unknown[] = [];
  useTransport({
    call: (name, input) => {
      if (name === 'settle_show') return Promise.resolve(answer);
      paid.push(input);
      return Promise.resolve(changed);
    },
    onChanged: () => Promise.resolve(() => undefined),
  });
  let settle!: Settle;
  end = $effect.root(() => {
    settle = new Settle('v');
  });
  flushSync();
  await Promise.resolve();
  await Promise.resolve();
  return { settle, paid };
}

test('all that is due is proposed, a part may be paid, and nothing is paid of nothing', async () => {
  const { settle, paid } = await stand(bill);
  expect(settle.amount).toBe(100);
  await settle.pay('cash');
  settle.write(40);
  await settle.pay('card');
  settle.write(null);
  await settle.pay('transfer');
  expect(paid).toEqual([{ visitId: 'v', means: 'cash', amount: 100 }, { visitId: 'v', means: 'card', amount: 40 }]);
});

test('what is settled takes no payment', async () => {
  const { settle, paid } = await stand({ ...bill, paid: 100, due: 0 });
  await settle.pay('cash');
  expect(paid).toEqual([]);
});

test('the key takes back the last payment that stands', async () => {
  const row = { means: 'cash' as const, amount: 50, day: '2026-11-22', minute: 600, byName: null, reversedBy: null, reversedFor: '' };
  const { settle } = await stand({ ...bill, payments: [{ ...row, id: '1', isReversed: false }, { ...row, id: '2', isReversed: false }, { ...row, id: '3', isReversed: true }] });
  expect(settle.last?.id).toBe('2');
});

test('more than is due is said at once, and not taken', async () => {
  const { settle, paid } = await stand(bill);
  settle.write(101);
  expect(settle.wrong()).toBeDefined();
  await settle.pay('cash');
  expect(paid).toEqual([]);
  settle.write(100);
  expect(settle.wrong()).toBeUndefined();
});
