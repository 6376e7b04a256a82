import { expect, test } from 'vitest';
import { laned } from './lanes';

const shown = (...spans: [number, number][]): string[] => laned(spans.map(([start, end]) => ({ start, end }))).map((one) => `${one.start} ${one.lane}/${one.lanes}`);

test('what does not overlap has the whole width', () => {
  expect(shown([540, 570], [570, 600], [700, 720])).toEqual(['540 0/1', '570 0/1', '700 0/1']);
});

test('two at one time stand side by side, and what comes later has the width again', () => {
  expect(shown([540, 570], [550, 580], [580, 600])).toEqual(['540 0/2', '550 1/2', '580 0/1']);
});

test('those that meet through a third one share the width, and a lane that came free is taken again', () => {
  expect(shown([540, 600], [550, 560], [565, 620])).toEqual(['540 0/2', '550 1/2', '565 1/2']);
});

test('no two that overlap have one lane, whatever the order', () => {
  const all = laned(Array.from({ length: 60 }, (_, index) => ({ start: 480 + ((index * 37) % 200), end: 480 + ((index * 37) % 200) + 5 + ((index * 13) % 40) })));
  for (const a of all) for (const b of all) if (a !== b && a.lane === b.lane) expect(a.start >= b.end || b.start >= a.end).toBe(true);
  for (const one of all) expect(one.lane).toBeLessThan(one.lanes);
});
