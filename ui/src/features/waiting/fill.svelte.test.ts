import { flushSync } from 'svelte';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { FillBoard, OfferRow } from '$lib/generated/api';
import { useTransport } from '$lib/ipc';
import { Fill } from './fill.svelte';

let end = (): void => undefined;
let reads = 0;
let answered: unknown;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  end();
  vi.useRealTimers();
});

const offer: OfferRow = { id: 'o', waitingId: 'w', patientId: 'p', patientName: 'Sara', mobile: null, state: 'offered', day: '2026-11-23', start: 600, secondsLeft: 3, script: 'Hello' };
const board: FillBoard = {
  openings: [{ id: 'g', staffId: 'd', staffName: 'Dr', roomId: null, day: '2026-11-23', start: 600, minutes: 20, mode: 'one', state: 'open', limitMinutes: 15, size: 1, fitting: 1, offers: [offer] }],
  freed: [], untold: [],
};

async function begin(): Promise<Fill> {
  reads = 0;
  useTransport({
    call: async (name, input) => {
      if (name === 'fill_board') {
        reads += 1;
        return board;
      }
      if (name === 'waiting_list') return [{ id: 'w', appointment: { id: 'later', day: '2026-12-01', start: 660 } }];
      answered = input;
      return { act: 'a', kind: 'fill.answer', entities: [], born: null, fresh: true, skipped: 0 };
    },
    onChanged: async () => () => undefined,
  });
  let fill!: Fill;
  end = $effect.root(() => {
    fill = new Fill();
  });
  flushSync();
  await vi.advanceTimersByTimeAsync(0);
  return fill;
}

it('an offer counts down, and the board is read anew when it ends', async () => {
  const fill = await begin();
  expect(fill.left(offer)).toBe(3);
  await vi.advanceTimersByTimeAsync(2_000);
  expect(fill.left(offer)).toBe(1);
  expect(reads).toBe(1);
  await vi.advanceTimersByTimeAsync(1_000);
  flushSync();
  expect(reads).toBe(2);
});

it('whoever accepts leaves word of what was booked and what came free', async () => {
  const fill = await begin();
  await fill.answer('accept');
  expect(answered).toEqual({ id: 'o', answer: 'accept' });
  expect(fill.taken).toMatchObject({ offer: { patientName: 'Sara' }, released: { id: 'later' } });
});
