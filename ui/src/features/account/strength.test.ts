import { expect, it } from 'vitest';
import { strengthOf } from './strength';

it('length says how well a password protects, repeated signs do not', () => {
  expect(['', 'ab', 'abcdef', 'aaaaaaaaaaaaaaaa', 'سه واژهٔ بی‌ربط'].map(strengthOf)).toEqual(['none', 'short', 'fair', 'fair', 'strong']);
});

it('a sign of two code units counts once', () => {
  expect(strengthOf('🦷🦷🦷')).toBe('short');
});
