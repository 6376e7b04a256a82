import { expect, it } from 'vitest';
import type { RoleRow } from '$lib/generated/api';
import { differing, fromRoles, groups, standing, toggled } from './rights';

const matrix: RoleRow[] = [
  { role: 'receptionist', rights: ['practice-read', 'appointments-book'] },
  { role: 'doctor', rights: ['practice-read', 'visits-close'] },
];

it('several roles give what any of them gives', () => {
  expect(fromRoles(matrix, ['receptionist', 'doctor'], 'visits-close')).toBe(true);
  expect(fromRoles(matrix, ['receptionist'], 'visits-close')).toBe(false);
});

it('what the roles say anyway is no change', () => {
  const given = toggled(false, [], 'visits-close', true);
  expect(given).toEqual([{ right: 'visits-close', isGiven: true }]);
  expect(toggled(false, given, 'visits-close', false)).toEqual([]);
  expect(toggled(true, [], 'practice-read', false)).toEqual([{ right: 'practice-read', isGiven: false }]);
});

it('each right says where it comes from', () => {
  expect(standing(true, [], 'practice-read')).toBe('role');
  expect(standing(false, [], 'visits-close')).toBe('none');
  expect(standing(false, [{ right: 'visits-close', isGiven: true }], 'visits-close')).toBe('given');
  expect(standing(true, [{ right: 'practice-read', isGiven: false }], 'practice-read')).toBe('taken');
});

it('a new role swallows what was given beyond the old ones', () => {
  const changes = [{ right: 'visits-close', isGiven: true } as const];
  expect(differing(matrix, ['receptionist'], changes)).toEqual(changes);
  expect(differing(matrix, ['receptionist', 'doctor'], changes)).toEqual([]);
});

it('the rights of the desk, of the schedule and of the scripts can be given and taken', () => {
  const shown = (name: string): readonly string[] => groups.find((group) => group.name === name)?.rights ?? [];
  expect(shown('desk')).toEqual(expect.arrayContaining(['appointments-beyond', 'payments-take']));
  expect(shown('practice')).toEqual(expect.arrayContaining(['schedule-edit', 'scripts-edit']));
});
