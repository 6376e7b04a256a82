import { flushSync } from 'svelte';
import { afterEach, expect, test } from 'vitest';
import type { VisitDetail } from '$lib/generated/api';
import { useTransport } from '$lib/ipc';
import { Closing } from './closing.svelte';

const visit = { id: 'v', staffId: 'doctor', defaultOwnerId: 'coordinator' } as VisitDetail;
const changed = { act: 'a', kind: 'visit.close', entities: [], born: null, fresh: true, skipped: 0 };
let end = (): void => undefined;

afterEach(() => end());

/** The sheet over a core that writes down what it was asked. */
function sheet(): { closing: Closing; asked: Record<string, unknown[]> } {
  const asked: Record<string, unknown[]> = {};
  useTransport({
    call: (name, input) => {
      (asked[name] ??= []).push(input);
      return Promise.resolve(name === 'staff_list' ? [] : name === 'visits_close' ? changed : { sentence: '', firstFree: null, ownerName: null });
    },
    onChanged: () => Promise.resolve(() => undefined),
  });
  let closing!: Closing;
  end = $effect.root(() => {
    closing = new Closing(visit, () => '2026-11-22');
  });
  flushSync();
  return { closing, asked };
}

test('a return visit in two weeks is one choice: the day, the reason and the owner are there', async () => {
  const { closing, asked } = sheet();
  closing.choose('return-visit');
  await closing.close();
  const [sent] = asked['visits_close'] as [{ steps: Record<string, unknown>[]; golden: unknown }];
  expect(sent.steps).toMatchObject([{ kind: 'return-visit', dueOn: '2026-12-06', ownerId: 'coordinator', colleagueId: null }]);
  expect(sent.steps[0]?.['reason']).not.toBe('');
});

test('the last question is not asked by itself', async () => {
  const { closing, asked } = sheet();
  closing.choose('end-of-care');
  await closing.close();
  closing.wasAsked = true;
  await closing.close();
  closing.answer = 'May I eat?';
  await closing.close();
  expect(asked['visits_close']).toMatchObject([{ golden: null }, { golden: 'nothing-left' }, { golden: 'answered', goldenAnswer: 'May I eat?' }]);
});

test('a reason in one’s own words outlives a change of mind; the usual one follows the kind', () => {
  const { closing } = sheet();
  closing.choose('return-visit');
  const usual = closing.step?.reason;
  closing.choose('recall');
  expect(closing.step?.reason).not.toBe(usual);
  if (closing.step) closing.step.reason = 'To look at the stitches';
  closing.choose('return-visit');
  expect(closing.step?.reason).toBe('To look at the stitches');
});

test('several steps are possible, and each is its own', () => {
  const { closing } = sheet();
  closing.choose('return-visit');
  closing.addStep();
  expect(closing.step).toBeUndefined();
  closing.choose('recall');
  expect(closing.steps.map((step) => step.kind)).toEqual(['return-visit', 'recall']);
  closing.removeStep(0);
  expect(closing.steps.map((step) => step.kind)).toEqual(['recall']);
});

test('a half-chosen referral has no sentence yet', () => {
  const { closing, asked } = sheet();
  closing.choose('referral');
  flushSync();
  expect(asked['visits_preview']).toBeUndefined();
  if (closing.step) closing.step.colleagueId = 'other';
  flushSync();
  expect(asked['visits_preview']).toHaveLength(1);
});
