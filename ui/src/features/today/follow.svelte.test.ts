import { flushSync, mount, tick, unmount } from 'svelte';
import { afterEach, expect, it, vi } from 'vitest';
import type { TodayCard, TodayDetail } from '$lib/generated/api';
import { useTransport } from '$lib/ipc';
import Lanes from './Lanes.svelte';
import { Today, type LaneName } from './today.svelte';

let shown: Record<string, unknown> | undefined;
let end: (() => void) | undefined;

afterEach(async () => {
  if (shown) await unmount(shown);
  end?.();
  document.body.replaceChildren();
});

function card(id: string): TodayCard {
  return { appointment: null, visitId: id, patientId: id, patientName: id, time: null, means: 'in-person', isInRoom: false, serviceName: null, staffName: null, minutes: null, isLate: false, isFirstVisit: false, referrerName: null, labels: [], steps: [], queueNo: null, isWalkIn: false, waitLevel: 'fine', amends: [], estimate: null, addressForm: 'none', calledAs: '' };
}

function day(lanes: Partial<Record<LaneName, string[]>>): TodayDetail {
  const of = (name: LaneName): TodayCard[] => (lanes[name] ?? []).map(card);
  return { onTheWay: of('way'), waiting: of('waiting'), inRoom: of('room'), beforeLeaving: of('leaving') } as unknown as TodayDetail;
}

/** The lanes with this day in them, and the focus on the card of the first. */
async function stand(first: TodayDetail, at: string): Promise<{ today: Today; become: (next: TodayDetail) => Promise<string | undefined> }> {
  useTransport({ call: () => new Promise(() => undefined), onChanged: () => Promise.resolve(() => undefined) });
  let today!: Today;
  end = $effect.root(() => {
    today = new Today();
  });
  today.day.value = first;
  shown = mount(Lanes, { target: document.body, props: { today, actsOf: () => [], isCovered: false } });
  flushSync();
  document.querySelector<HTMLElement>(`[data-key="${at}"]`)?.focus();
  flushSync();
  const become = async (next: TodayDetail): Promise<string | undefined> => {
    today.day.value = next;
    flushSync();
    await tick();
    await new Promise((done) => setTimeout(done));
    flushSync();
    return (document.activeElement as HTMLElement).dataset['key'];
  };
  return { today, become };
}

it('the focus goes with the person from lane to lane and back, not to whoever stands next', async () => {
  const { today, become } = await stand(day({ way: ['a', 'b'] }), 'a');
  expect(await become(day({ way: ['b'], waiting: ['a'] }))).toBe('a');
  expect(await become(day({ way: ['b'], room: ['a'] }))).toBe('a');
  expect(await become(day({ way: ['a', 'b'] }))).toBe('a');
  expect(today.chosen?.key).toBe('a');
});

it('who is gone leaves no other chosen; taken back, they have the focus again', async () => {
  const { today, become } = await stand(day({ leaving: ['a', 'b', 'c'] }), 'b');
  expect(await become(day({ leaving: ['a', 'c'] }))).toBeUndefined();
  expect(today.chosen).toBeUndefined();
  expect(today.beside).toBe('c');
  expect(await become(day({ leaving: ['a', 'b', 'c'] }))).toBe('b');
});

it('Enter twice at once is one act on the same person, and two on two people', async () => {
  const { today } = await stand(day({ way: ['a', 'b'] }), 'a');
  const run = vi.fn();
  today.press(run);
  today.press(run);
  expect(run).toHaveBeenCalledTimes(1);
  today.at = 'b';
  today.press(run);
  expect(run).toHaveBeenCalledTimes(2);
});
