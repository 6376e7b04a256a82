/** A person's rights: what the roles give, and what differs from it for this person alone. */
import type { RightChange, RightName, Role, RoleRow } from '$lib/generated/api';

/** Where a right comes from, or why it is not there. */
export type Standing = 'role' | 'given' | 'taken' | 'none';

type Group = 'desk' | 'care' | 'practice' | 'record' | 'data';

/** Where each right is shown: one that stands nowhere does not compile, as nobody could be given it. */
const groupOf: Record<RightName, Group> = {
  'practice-read': 'desk',
  'appointments-read': 'desk',
  'appointments-book': 'desk',
  'appointments-beyond': 'desk',
  'visits-run': 'desk',
  'followups-work': 'desk',
  'payments-take': 'desk',
  'wallet-read': 'desk',
  'patients-read': 'care',
  'patients-edit': 'care',
  'visits-close': 'care',
  'private-read': 'care',
  'record-read': 'care',
  'record-edit': 'care',
  'emergency-open': 'care',
  'practice-edit': 'practice',
  'staff-edit': 'practice',
  'services-edit': 'practice',
  'schedule-edit': 'practice',
  'scripts-edit': 'practice',
  'figures-read': 'practice',
  'history-read': 'record',
  'undo-others': 'record',
  'emergency-review': 'record',
  'backup-make': 'data',
  'backup-manage': 'data',
  'restore': 'data',
  'keys-manage': 'data',
  'import': 'data',
  'check': 'data',
};

const all = Object.entries(groupOf) as [RightName, Group][];
const order: readonly Group[] = ['desk', 'care', 'practice', 'record', 'data'];

export const groups: readonly { name: Group; rights: readonly RightName[] }[] = order.map((name) => ({
  name,
  rights: all.filter(([, group]) => group === name).map(([right]) => right),
}));

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
