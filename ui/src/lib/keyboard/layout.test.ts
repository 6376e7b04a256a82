import { expect, it } from 'vitest';
import { spellings } from './layout';

it('a word typed with another layout on is among the spellings', () => {
  expect(spellings('صشهف')).toContain('wait');
  expect(spellings('kl')).toContain('نم');
  expect(spellings('ghbtv')).toContain('прием');
});
