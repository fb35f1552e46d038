/**
 * The groups that a token's claim names. Keycloak sends full paths by default: `/buyers` is the group `buyers`,
 * while a group inside another keeps its path, so that nobody who may name a subgroup makes an operator.
 */
export function groupsOf(claim: unknown): string[] {
  const names = Array.isArray(claim) ? claim.filter((name) => typeof name === 'string') : [];
  return names.map((name) => name.replace(/^\//, ''));
}
