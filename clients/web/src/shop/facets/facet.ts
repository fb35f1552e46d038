import type { Client } from '@urql/core';
import type { ProductWhereInput } from '../../../generated/graphql.ts';

export interface FacetValue {
  slug: string;
  name: string;
  /** Products that would be left with it, whatever else is chosen in its facet. */
  count: number;
}
export interface Facet {
  slug: string;
  name: string;
  values: FacetValue[];
  /** It has values that are not among these, until it is opened. */
  hasMore: boolean;
}
/** Values that were chosen, by facet. */
export type Chosen = Record<string, string[]>;

export interface Counting {
  client: Client;
  search: string | undefined;
  where: ProductWhereInput;
  chosen: Chosen;
  /** Facets of which every value is asked for. */
  opened: ReadonlySet<string>;
}
