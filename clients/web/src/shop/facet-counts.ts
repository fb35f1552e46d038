import type { Client } from '@urql/core';
import { graphql } from '../../generated/gql.ts';
import type { ProductWhereInput } from '../../generated/graphql.ts';
import { CHANNEL } from './channel.ts';
import type { Chosen, Facet } from './facets.ts';

const facetValues = graphql(`
  query FacetValues($channel: String!) {
    attributes(first: 12, channel: $channel) {
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
          }
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

interface Counting {
  client: Client;
  search: string | undefined;
  where: ProductWhereInput;
  chosen: Chosen;
}

/**
 * Counts of a shop that is too large to look its products through: commerce counts what each further choice would leave.
 * Of a facet its first 20 values are counted; what would leave nothing is left out, unless it is chosen.
 */
export async function countByGraph(counting: Counting): Promise<Facet[]> {
  const { data, error } = await counting.client.query(facetValues, { channel: CHANNEL }).toPromise();
  if (error) throw error;
  const facets = (data?.attributes?.edges ?? []).map(({ node }) => ({
    slug: node.slug ?? '',
    name: node.name ?? '',
    values: (node.choices?.edges ?? []).map(({ node: value }) => ({
      slug: value.slug ?? '',
      name: value.name ?? '',
    })),
  }));
  const wanted = facets.flatMap(({ slug, values }) =>
    values.map((value) => whereOf(counting, slug, value.slug)),
  );
  const counts = await countAll(counting, wanted);
  let next = 0;
  return facets
    .map(({ slug, name, values }) => ({
      slug,
      name,
      values: values
        .map((value) => ({ ...value, count: counts[next++] ?? 0 }))
        .filter((value) => value.count > 0 || counting.chosen[slug]?.includes(value.slug)),
    }))
    .filter(({ values }) => values.length > 0);
}

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
