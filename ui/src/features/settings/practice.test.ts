import { expect, it } from 'vitest';
import { unitsOf } from './practice.svelte';

it('only the rial is shown in two ways', () => {
  expect(unitsOf('IRR')).toEqual(['toman', 'minor']);
  for (const currency of ['RUB', 'CNY', 'USD']) expect(unitsOf(currency)).toHaveLength(1);
});
