import type { VariantAttributeScope } from '../generated/resolvers.ts';

/** Of the attributes of variants those by which a buyer chooses, the others, or all. */
export function inScope<T extends { variantSelection: boolean }>(
  attributes: readonly T[],
  scope: VariantAttributeScope | null | undefined,
): T[] {
  if (scope == null || scope === 'ALL') return [...attributes];
  return attributes.filter(({ variantSelection }) => variantSelection === (scope === 'VARIANT_SELECTION'));
}
