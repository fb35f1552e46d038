import type { Client } from '@urql/core';
import { graphql } from '../../generated/gql.ts';
import type { FacetPageQuery, ProductWhereInput } from '../../generated/graphql.ts';
import { CHANNEL } from './channel.ts';
import { countByGraph } from './facet-counts.ts';

const facetPage = graphql(`
  query FacetPage($channel: String!, $search: String, $where: ProductWhereInput, $after: String) {
    products(first: 100, channel: $channel, search: $search, where: $where, after: $after) {
      totalCount
      edges {
        node {
          id
          assignedAttributes(limit: 12) {
            attribute {
              id
              slug
              name
            }
            ... on AssignedMultiChoiceAttribute {
              value(limit: 20) {
                slug
                name
              }
            }
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** Counts are worked out from the products themselves, of which a page costs what some thirty counts cost; of more, commerce counts. */
const MAX_PRODUCTS = 500;

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
}
/** Values that were chosen, by facet. */
export type Chosen = Record<string, string[]>;

type Node = NonNullable<FacetPageQuery['products']>['edges'][number]['node'];
type Product = Map<string, { name: string; values: Map<string, string> }>;

interface CountOptions {
  client: Client;
  search: string | undefined;
  where: ProductWhereInput;
  chosen: Chosen;
}

/** Facets of what the search and the category leave, with what each further choice would leave. */
export async function countFacets({ client, search, where, chosen }: CountOptions): Promise<Facet[]> {
  const products: Product[] = [];
  let after: string | null | undefined;
  do {
    const { data, error } = await client
      .query(facetPage, { channel: CHANNEL, search, where, after })
      .toPromise();
    if (error) throw error;
    if ((data?.products?.totalCount ?? 0) > MAX_PRODUCTS)
      return countByGraph({ client, search, where, chosen });
    products.push(...(data?.products?.edges ?? []).map(({ node }) => facetsOf(node)));
    const { hasNextPage, endCursor } = data?.products?.pageInfo ?? {};
    after = hasNextPage ? endCursor : undefined;
  } while (after);
  return namesOf(products).map(([slug, name]) => ({
    slug,
    name,
    values: countValues(
      slug,
      products.filter((product) => matches(product, chosen, slug)),
      products,
    ),
  }));
}

function facetsOf({ assignedAttributes }: Node): Product {
  return new Map(
    assignedAttributes.flatMap((assigned) => {
      if (assigned.__typename !== 'AssignedMultiChoiceAttribute') return [];
      const values = assigned.value.map(({ slug, name }) => [slug ?? '', name ?? ''] as const);
      return [
        [
          assigned.attribute.slug ?? '',
          { name: assigned.attribute.name ?? '', values: new Map(values) },
        ] as const,
      ];
    }),
  );
}

function namesOf(products: Product[]): [slug: string, name: string][] {
  const names = new Map<string, string>();
  for (const product of products) for (const [slug, { name }] of product) names.set(slug, name);
  return [...names];
}

/** Any of a facet's values is enough, and every facet counts but the one that is being counted. */
const matches = (product: Product, chosen: Chosen, except: string): boolean =>
  Object.entries(chosen).every(
    ([facet, values]) =>
      facet === except ||
      values.length === 0 ||
      values.some((value) => product.get(facet)?.values.has(value)),
  );

function countValues(facet: string, left: Product[], all: Product[]): FacetValue[] {
  const values = new Map<string, FacetValue>();
  for (const product of all)
    for (const [slug, name] of product.get(facet)?.values ?? []) values.set(slug, { slug, name, count: 0 });
  for (const product of left)
    for (const slug of product.get(facet)?.values.keys() ?? []) (values.get(slug) as FacetValue).count++;
  return [...values.values()].toSorted((one, other) => one.name.localeCompare(other.name));
}
