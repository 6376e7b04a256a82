import { expect, test } from 'vitest';
import type { FreeTime } from '$lib/generated/api';
import { behind } from './behind';

const time = (staffId: string, start: number, day = '2026-11-22'): FreeTime => ({ staffId, staffName: staffId, roomId: null, roomName: null, day, start, minutes: 30 });
const times = [time('a', 540), time('b', 540), time('c', 540), time('a', 600), time('a', 540, '2026-11-23')];

test('another doctor at the same minute is not skipped', () => {
  expect(behind(times, time('a', 540))).toEqual(times.slice(1));
  expect(behind(times, time('b', 540))).toEqual(times.slice(2));
});

test('where the last one was taken meanwhile, nothing of its minute is lost', () => {
  expect(behind(times, time('z', 540))).toEqual(times);
  expect(behind(times, time('z', 570))).toEqual(times.slice(3));
});
