import { flushSync } from 'svelte';
import { expect, it } from 'vitest';
import { changed } from './changed.svelte';
import { Live } from './live.svelte';

/** A read whose answers the test gives, in any order. */
function stand(): { live: Live<string>; answers: ((text: string) => void)[]; end: () => void } {
  const answers: ((text: string) => void)[] = [];
  let live: Live<string> | undefined;
  const end = $effect.root(() => {
    live = new Live(() => new Promise((answer) => answers.push(answer)), ['patient']);
  });
  flushSync();
  if (!live) throw new Error('the root has run');
  return { live, answers, end };
}

function touch(entity: string): void {
  changed.touch([entity]);
  flushSync();
}

it('reads again when one of its entities is touched, and only then', () => {
  const { answers, end } = stand();
  touch('visit');
  expect(answers).toHaveLength(1);
  touch('patient');
  expect(answers).toHaveLength(2);
  end();
  touch('patient');
  expect(answers).toHaveLength(2);
});

it('a late answer never replaces a newer one', async () => {
  const { live, answers, end } = stand();
  touch('patient');
  answers[1]?.('new');
  await Promise.resolve();
  answers[0]?.('old');
  await Promise.resolve();
  expect(live.value).toBe('new');
  expect(live.isFirst).toBe(false);
  end();
});
