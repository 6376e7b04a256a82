import { expect, it } from 'vitest';
import { newAct } from './act';

it('an act has an id of version 7, and later ones sort later', () => {
  const early = newAct(1_700_000_000_000);
  const late = newAct(1_700_000_000_001);
  expect(early).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(early < late).toBe(true);
  expect(newAct()).not.toBe(newAct());
});
