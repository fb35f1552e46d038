import { integerPk } from '../../domain/global-id.ts';
import { refuse } from '../../domain/refusal.ts';

/** No pk is 0: an id of nothing is looked up, and is not there. */
export const pkOrNone = (type: string, id: string): number => integerPk(type, id) ?? 0;

interface Names {
  id?: string | null | undefined;
  externalReference?: string | null | undefined;
}

/** What a mutation is about, by exactly one of its names. */
export function which(type: string, names: Names): { id: number } | { externalReference: string } {
  onlyOne({ id: names.id, externalReference: names.externalReference });
  return names.externalReference == null
    ? { id: pkOrNone(type, names.id ?? '') }
    : { externalReference: names.externalReference };
}

export function whichVariant(
  names: Names & { sku?: string | null | undefined },
): { id: number } | { externalReference: string } | { sku: string } {
  onlyOne({ id: names.id, externalReference: names.externalReference, sku: names.sku });
  return names.sku == null ? which('ProductVariant', names) : { sku: names.sku };
}

function onlyOne(names: Record<string, unknown>): void {
  const given = Object.values(names).filter((value) => value != null).length;
  if (given !== 1)
    throw refuse('GRAPHQL_ERROR', null, `Name exactly one of ${Object.keys(names).join(', ')}.`);
}
