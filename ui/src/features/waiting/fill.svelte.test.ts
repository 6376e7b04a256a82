import { flushSync } from 'svelte';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { FillBoard, FillOpening, FreedRow, OfferRow } from '$lib/generated/api';
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
const opening: FillOpening = { id: 'g', staffId: 'd', staffName: 'Dr', roomId: null, day: '2026-11-23', start: 600, minutes: 20, mode: 'one', state: 'open', limitMinutes: 15, size: 1, fitting: 1, offers: [offer] };
const freed = (start: number, fitting: number): FreedRow => ({ appointmentId: 'a', staffId: 'd', staffName: 'Dr', roomId: null, day: '2026-11-23', start, minutes: 20, giverName: 'Ali', isMovedUp: false, fitting });
const first: FillBoard = { openings: [opening], freed: [], untold: [] };
let board = first;
let focused: string[];
let asked: string[];
/** What a write waits for. */
let gate: Promise<void> | undefined;

async function begin(): Promise<Fill> {
  reads = 0;
  focused = [];
  asked = [];
  board = first;
  gate = undefined;
  useTransport({
    call: async (name, input) => {
      if (name === 'fill_board') {
        reads += 1;
        return board;
      }
      if (name === 'waiting_list') return [{ id: 'w', appointment: { id: 'later', day: '2026-12-01', start: 660 } }];
      asked.push(name);
      await gate;
      answered = input;
      return { act: 'a', kind: 'fill.answer', entities: [], born: null, fresh: true, skipped: 0 };
    },
    onChanged: async () => () => undefined,
  });
  let fill!: Fill;
  end = $effect.root(() => {
    fill = new Fill((key) => focused.push(key));
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
  await vi.advanceTimersByTimeAsync(1_000);
  expect(fill.left(offer)).toBeUndefined();
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

/** The core has written something: the board is read anew as it stands now. */
async function becomes(fill: Fill, now: FillBoard): Promise<void> {
  board = now;
  fill.board.again();
  flushSync();
  await vi.advanceTimersByTimeAsync(0);
  flushSync();
}

it('what was booked is told no more when it is taken back', async () => {
  const fill = await begin();
  await fill.answer('accept');
  expect(fill.booked).toBeDefined();
  await becomes(fill, { openings: [], untold: [], freed: [{ ...freed(660, 1), day: '2026-12-01' }] });
  expect(fill.booked).toMatchObject({ offer: { patientName: 'Sara' } });
  await becomes(fill, { ...first });
  expect(fill.booked).toBeUndefined();
  await becomes(fill, { openings: [], untold: [], freed: [freed(600, 1)] });
  expect(fill.booked).toBeUndefined();
});

it('who is asked next is who is worked with, and until then nobody else is answered for', async () => {
  const fill = await begin();
  const declined: OfferRow = { ...offer, state: 'declined' };
  await becomes(fill, { ...first, openings: [{ ...opening, offers: [declined] }] });
  fill.take({ kind: 'offer', offer: declined, opening });
  await fill.next({ ...opening, offers: [declined] });
  await fill.answer('accept');
  expect(asked).toEqual(['fill_next']);
  await becomes(fill, { ...first, openings: [{ ...opening, offers: [declined, { ...offer, id: 'second' }] }] });
  expect(focused).toEqual(['offer/second']);
  expect(fill.offer?.offer.id).toBe('second');
  await fill.answer('accept');
  expect(answered).toEqual({ id: 'second', answer: 'accept' });
});

it('the next is asked as soon as the answer that is being written is, and once', async () => {
  const fill = await begin();
  let go = (): void => undefined;
  gate = new Promise((open) => (go = open));
  const answering = fill.answer('decline');
  const asking = [fill.next(opening), fill.next(opening)];
  await vi.advanceTimersByTimeAsync(0);
  expect(asked).toEqual(['fill_answer']);
  go();
  await Promise.all([answering, ...asking]);
  expect(asked).toEqual(['fill_answer', 'fill_next']);
});

it('a time that begins to be offered stays the one that is worked on', async () => {
  const fill = await begin();
  const [other, taken] = [freed(540, 2), freed(660, 1)];
  await becomes(fill, { ...first, openings: [], freed: [other, taken] });
  fill.take({ kind: 'freed', freed: taken });
  await fill.opened(taken);
  await becomes(fill, { ...first, openings: [{ ...opening, id: 'h', start: 660, offers: [{ ...offer, id: 'its' }] }], freed: [other] });
  expect(focused).toEqual(['offer/its']);
});

it('free times that suit somebody come first, each by their time', async () => {
  const fill = await begin();
  await becomes(fill, { ...first, openings: [], freed: [freed(540, 0), freed(600, 1), freed(660, 0), freed(720, 3)] });
  expect(fill.freed.map((row) => row.start)).toEqual([600, 720, 540, 660]);
});

it('when somebody has the time, those who must hear it come next, else what was released for it', async () => {
  const fill = await begin();
  await fill.answer('accept');
  await becomes(fill, { openings: [], untold: [{ ...offer, id: 'other' }], freed: [freed(540, 1), { ...freed(600, 1), appointmentId: 'later' }] });
  expect(focused).toEqual(['freed/later/2026-11-23/600']);
  const wave: FillOpening = { ...opening, id: 'w', offers: [{ ...offer, id: 'x' }, { ...offer, id: 'y' }] };
  await becomes(fill, { openings: [wave], untold: [], freed: [] });
  await fill.close(wave);
  await becomes(fill, { openings: [], untold: [{ ...offer, id: 'y', state: 'withdrawn' }], freed: [freed(540, 1)] });
  expect(focused.at(-1)).toBe('offer/y');
});
