import type { Role } from '#common/identity/caller.ts';

const roleOfGroup: Record<string, Role> = { buyers: 'BUYER', sellers: 'SELLER', 'gsv-team': 'OPERATOR' };

/** Somebody in no group that is known is a buyer. */
export function rolesOfGroups(groups: readonly string[]): Role[] {
  const known = groups.filter((group) => Object.hasOwn(roleOfGroup, group));
  const roles = new Set(known.map((group) => roleOfGroup[group] as Role));
  return roles.size === 0 ? ['BUYER'] : [...roles];
}
