import { integerPk, uuidPk } from '../domain/global-id.ts';
import type { MetadataTarget } from '../domain/metadata/change-metadata.ts';
import type { ObjectWithMetadataResolvers } from '../generated/resolvers.ts';
import { described, type Described, type DescribedRow } from '../store/metadata.ts';

/** A row of any table with metadata, with the name of its type. */
export type DescribedParent = DescribedRow & { __typename: Described };

const withUuid: readonly string[] = ['Checkout', 'Order'] satisfies Described[];

export const ObjectWithMetadata: ObjectWithMetadataResolvers = {
  __resolveType: ({ __typename }) => __typename as never,
};

/** What a global id (of a checkout or an order, as in Saleor, also its bare token) names, if it can carry metadata. */
export function targetOf(id: string): MetadataTarget | null {
  for (const kind of Object.keys(described) as Described[]) {
    const pk = withUuid.includes(kind) ? uuidPk(kind, id) : integerPk(kind, id);
    if (pk !== null) return { kind, pk };
  }
  return null;
}

/** The row as a parent of the type that it is: products and the like are seen through a channel, here through none. */
export const describedParent = (row: DescribedRow, { kind }: MetadataTarget): DescribedParent =>
  Object.assign(row, { __typename: kind }, throughNoChannel);

const throughNoChannel = {
  channel: null,
  priceMinor: null,
  availableForPurchaseAt: null,
  lowestPriceMinor: null,
  highestPriceMinor: null,
};
