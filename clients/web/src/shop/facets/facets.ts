import { graphql } from '../../../generated/gql.ts';
import type { FacetPageQuery } from '../../../generated/graphql.ts';
import { CHANNEL } from '../channel.ts';
import { countByGraph } from './facet-counts.ts';
import type { Chosen, Counting, Facet, FacetValue } from './facet.ts';

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
/** As the query asks for them: a product that has so many may have more, which commerce counts, too. */
const MAX_FACETS_OF_PRODUCT = 12;
const MAX_VALUES_OF_PRODUCT = 20;
/** Of a facet that nobody opened, those that most products have. */
const SHOWN_VALUES = 20;

type Node = NonNullable<FacetPageQuery['products']>['edges'][number]['node'];
type Product = Map<string, { name: string; values: Map<string, string> }>;

/** Facets of what the search and the category leave, with what each further choice would leave. */
export async function countFacets(counting: Counting): Promise<Facet[]> {
  const { client, search, where, chosen, opened } = counting;
  const products: Product[] = [];
  let after: string | null | undefined;
  do {
    const { data, error } = await client
      .query(facetPage, { channel: CHANNEL, search, where, after })
      .toPromise();
    if (error) throw error;
    const nodes = (data?.products?.edges ?? []).map(({ node }) => node);
    if ((data?.products?.totalCount ?? 0) > MAX_PRODUCTS || nodes.some(mayHaveMore))
      return countByGraph(counting);
    products.push(...nodes.map(facetsOf));
    const { hasNextPage, endCursor } = data?.products?.pageInfo ?? {};
    after = hasNextPage ? endCursor : undefined;
  } while (after);
  return namesOf(products).map(([slug, name]) => {
    const left = products.filter((product) => matches(product, chosen, slug));
    const all = countValues(slug, left, products);
    const values = opened.has(slug) ? all : mostOf(all, chosen[slug] ?? []);
    return { slug, name, values, hasMore: values.length < all.length };
  });
}

const mayHaveMore = ({ assignedAttributes }: Node): boolean =>
  assignedAttributes.length >= MAX_FACETS_OF_PRODUCT ||
  assignedAttributes.some(
    (assigned) =>
      assigned.__typename === 'AssignedMultiChoiceAttribute' &&
      assigned.value.length >= MAX_VALUES_OF_PRODUCT,
  );

/** The most frequent ones and what is chosen, in the order in which they were. */
function mostOf(values: FacetValue[], chosen: string[]): FacetValue[] {
  const most = new Set(values.toSorted((one, other) => other.count - one.count).slice(0, SHOWN_VALUES));
  return values.filter((value) => most.has(value) || chosen.includes(value.slug));
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
