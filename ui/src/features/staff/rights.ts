/** A person's rights: what the roles give, and what differs from it for this person alone. */
import type { RightChange, RightName, Role, RoleRow } from '$lib/generated/api';

/** Where a right comes from, or why it is not there. */
export type Standing = 'role' | 'given' | 'taken' | 'none';

export const groups: readonly { name: string; rights: readonly RightName[] }[] = [
  { name: 'desk', rights: ['practice-read', 'appointments-read', 'appointments-book', 'visits-run', 'followups-work', 'wallet-read'] },
  { name: 'care', rights: ['patients-read', 'patients-edit', 'visits-close', 'private-read', 'emergency-open'] },
  { name: 'practice', rights: ['practice-edit', 'staff-edit', 'services-edit', 'figures-read'] },
  { name: 'record', rights: ['history-read', 'undo-others', 'emergency-review'] },
  { name: 'data', rights: ['backup-make', 'backup-manage', 'restore', 'keys-manage', 'import', 'check'] },
];

/** Whether one of the roles gives the right. */
export function fromRoles(matrix: readonly RoleRow[], roles: readonly Role[], right: RightName): boolean {
  return matrix.some((row) => roles.includes(row.role) && row.rights.includes(right));
}

export function standing(isFromRoles: boolean, changes: readonly RightChange[], right: RightName): Standing {
  const change = changes.find((one) => one.right === right);
  if (change && change.isGiven !== isFromRoles) return change.isGiven ? 'given' : 'taken';
  return isFromRoles ? 'role' : 'none';
}

/** The changes after the right was ticked or not: what the roles say anyway is no change. */
export function toggled(isFromRoles: boolean, changes: readonly RightChange[], right: RightName, isGiven: boolean): RightChange[] {
  const others = changes.filter((one) => one.right !== right);
  return isGiven === isFromRoles ? others : [...others, { right, isGiven }];
}

/** Without what the roles say anyway, since the roles may have changed meanwhile. */
export function differing(matrix: readonly RoleRow[], roles: readonly Role[], changes: readonly RightChange[]): RightChange[] {
  return changes.filter((one) => one.isGiven !== fromRoles(matrix, roles, one.right));
}
