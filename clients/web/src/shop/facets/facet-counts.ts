import type { Client } from '@urql/core';
import { graphql } from '../../../generated/gql.ts';
import type { FacetValuesQuery, ProductWhereInput } from '../../../generated/graphql.ts';
import { CHANNEL } from '../channel.ts';
import type { Counting, Facet, FacetValue } from './facet.ts';

const facetValues = graphql(`
  query FacetValues($channel: String!, $after: String) {
    attributes(first: 50, channel: $channel, after: $after) {
      edges {
        node {
          id
          slug
          name
          choices(first: 20) {
            edges {
              node {
                id
                slug
                name
              }
            }
            pageInfo {
              hasNextPage
              endCursor
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

const moreValues = graphql(`
  query MoreFacetValues($attribute: ID!, $after: String) {
    attribute(id: $attribute) {
      id
      choices(first: 100, after: $after) {
        edges {
          node {
            id
            slug
            name
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

/** Trusted documents are texts that are known before: so many counts stand in one, and those that are not needed are left out. */
const facetCounts = graphql(`
  query FacetCounts(
    $channel: String!
    $search: String
    $one: ProductWhereInput
    $hasOne: Boolean!
    $two: ProductWhereInput
    $hasTwo: Boolean!
    $three: ProductWhereInput
    $hasThree: Boolean!
    $four: ProductWhereInput
    $hasFour: Boolean!
    $five: ProductWhereInput
    $hasFive: Boolean!
    $six: ProductWhereInput
    $hasSix: Boolean!
    $seven: ProductWhereInput
    $hasSeven: Boolean!
    $eight: ProductWhereInput
    $hasEight: Boolean!
    $nine: ProductWhereInput
    $hasNine: Boolean!
    $ten: ProductWhereInput
    $hasTen: Boolean!
  ) {
    one: products(first: 0, channel: $channel, search: $search, where: $one) @include(if: $hasOne) {
      totalCount
    }
    two: products(first: 0, channel: $channel, search: $search, where: $two) @include(if: $hasTwo) {
      totalCount
    }
    three: products(first: 0, channel: $channel, search: $search, where: $three) @include(if: $hasThree) {
      totalCount
    }
    four: products(first: 0, channel: $channel, search: $search, where: $four) @include(if: $hasFour) {
      totalCount
    }
    five: products(first: 0, channel: $channel, search: $search, where: $five) @include(if: $hasFive) {
      totalCount
    }
    six: products(first: 0, channel: $channel, search: $search, where: $six) @include(if: $hasSix) {
      totalCount
    }
    seven: products(first: 0, channel: $channel, search: $search, where: $seven) @include(if: $hasSeven) {
      totalCount
    }
    eight: products(first: 0, channel: $channel, search: $search, where: $eight) @include(if: $hasEight) {
      totalCount
    }
    nine: products(first: 0, channel: $channel, search: $search, where: $nine) @include(if: $hasNine) {
      totalCount
    }
    ten: products(first: 0, channel: $channel, search: $search, where: $ten) @include(if: $hasTen) {
      totalCount
    }
  }
`);

const slots = [
  ['one', 'hasOne'],
  ['two', 'hasTwo'],
  ['three', 'hasThree'],
  ['four', 'hasFour'],
  ['five', 'hasFive'],
  ['six', 'hasSix'],
  ['seven', 'hasSeven'],
  ['eight', 'hasEight'],
  ['nine', 'hasNine'],
  ['ten', 'hasTen'],
] as const;

type Listed = NonNullable<FacetValuesQuery['attributes']>['edges'][number]['node'];
type Choices = NonNullable<Listed['choices']>;

/** Nobody looks through more, and each costs a count. */
const MAX_VALUES = 500;

/**
 * Counts of a shop that is too large to look its products through: commerce counts what each further choice would leave.
 * Of a facet its first 20 values are counted, and the others when it is opened or one of them is chosen; what would leave
 * nothing is left out, unless it is chosen.
 */
export async function countByGraph(counting: Counting): Promise<Facet[]> {
  const { chosen } = counting;
  const facets = await Promise.all(
    (await listFacets(counting.client)).map((facet) => valuesOf(facet, counting)),
  );
  const wanted = facets.flatMap(({ slug, values }) =>
    values.map((value) => whereOf(counting, slug, value.slug)),
  );
  const counts = await countAll(counting, wanted);
  let next = 0;
  return facets
    .map(({ slug, name, values, hasMore }) => ({
      slug,
      name,
      hasMore,
      values: values
        .map((value) => ({ ...value, count: counts[next++] ?? 0 }))
        .filter((value) => value.count > 0 || chosen[slug]?.includes(value.slug)),
    }))
    .filter(({ values, hasMore }) => values.length > 0 || hasMore);
}

async function listFacets(client: Client): Promise<Listed[]> {
  const facets: Listed[] = [];
  let after: string | null | undefined;
  do {
    const { data, error } = await client.query(facetValues, { channel: CHANNEL, after }).toPromise();
    if (error) throw error;
    facets.push(...(data?.attributes?.edges ?? []).map(({ node }) => node));
    const { hasNextPage, endCursor } = data?.attributes?.pageInfo ?? {};
    after = hasNextPage ? endCursor : undefined;
  } while (after);
  return facets;
}

/** Its first values; all of them when they are asked for, or one of them is chosen. */
async function valuesOf({ id, slug, name, choices }: Listed, counting: Counting): Promise<Facet> {
  const facet = slug ?? '';
  const values = namesIn(choices);
  const isChosen = (counting.chosen[facet] ?? []).some((chosen) =>
    values.every((value) => value.slug !== chosen),
  );
  let page = choices?.pageInfo;
  if (counting.opened.has(facet) || isChosen) {
    while (page?.hasNextPage && values.length < MAX_VALUES) {
      const variables = { attribute: id, after: page.endCursor };
      const { data, error } = await counting.client.query(moreValues, variables).toPromise();
      if (error) throw error;
      values.push(...namesIn(data?.attribute?.choices));
      page = data?.attribute?.choices?.pageInfo;
    }
  }
  return { slug: facet, name: name ?? '', values, hasMore: page?.hasNextPage ?? false };
}

const namesIn = (choices: Pick<Choices, 'edges'> | null | undefined): FacetValue[] =>
  (choices?.edges ?? []).map(({ node }) => ({ slug: node.slug ?? '', name: node.name ?? '', count: 0 }));

/** What is left with one more value, whatever else is chosen in its facet. */
function whereOf({ where, chosen }: Counting, facet: string, value: string): ProductWhereInput {
  const others = Object.entries(chosen).filter(([slug, values]) => slug !== facet && values.length > 0);
  const attributes = [...others, [facet, [value]] as const].map(([slug, values]) => ({
    slug,
    value: { slug: { oneOf: values as string[] } },
  }));
  return { ...where, attributes };
}

async function countAll({ client, search }: Counting, wanted: ProductWhereInput[]): Promise<number[]> {
  const batches = Array.from({ length: Math.ceil(wanted.length / slots.length) }, (_, index) =>
    wanted.slice(index * slots.length, (index + 1) * slots.length),
  );
  const answers = await Promise.all(
    batches.map(async (batch) => {
      const variables = Object.fromEntries(
        slots.flatMap(([slot, has], index) => [
          [slot, batch[index]],
          [has, batch[index] !== undefined],
        ]),
      ) as Record<(typeof slots)[number][0], ProductWhereInput> & Record<(typeof slots)[number][1], boolean>;
      const { data, error } = await client
        .query(facetCounts, { channel: CHANNEL, search, ...variables })
        .toPromise();
      if (error) throw error;
      return batch.map((_, index) => data?.[(slots[index] ?? slots[0])[0]]?.totalCount ?? 0);
    }),
  );
  return answers.flat();
}
