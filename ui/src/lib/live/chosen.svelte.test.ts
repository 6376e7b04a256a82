import { flushSync } from 'svelte';
import { expect, it } from 'vitest';
import { Chosen } from './chosen.svelte';

it('a row that goes leaves its place to the next one', () => {
  let rows = $state.raw(['a', 'b', 'c']);
  const stop = $effect.root(() => {
    const chosen = new Chosen(() => rows, (row) => row);
    expect(chosen.row).toBe('a');
    chosen.take('b');
    rows = ['a', 'c'];
    flushSync();
    expect(chosen.row).toBe('c');
    rows = ['a'];
    flushSync();
    expect(chosen.row).toBe('a');
    rows = [];
    flushSync();
    expect(chosen.row).toBeUndefined();
  });
  stop();
});

it('the next of the last is the first, and the place of a row follows it', () => {
  let rows = $state.raw(['a', 'b', 'c']);
  const stop = $effect.root(() => {
    const chosen = new Chosen(() => rows, (row) => row);
    chosen.take('b');
    expect(chosen.next()).toBe('c');
    expect(chosen.next()).toBe('a');
    rows = ['c', 'b', 'a'];
    flushSync();
    expect(chosen.row).toBe('a');
  });
  stop();
});
