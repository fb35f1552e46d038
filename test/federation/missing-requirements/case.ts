import { type CaseQuery, FEDERATION } from '../harness/case.ts';

/** `weights` does not know product 2, so there is nothing for what `shipping` requires. */
export const subgraphs = {
  catalog: {
    typeDefs: `${FEDERATION}
      type Query { products: [Product!]! }
      type Product @key(fields: "upc") { upc: ID! size: Int }
    `,
    resolvers: { Query: { products: () => ['1', '2', '3'].map((upc) => ({ upc, size: 2 })) } },
  },
  weights: {
    typeDefs: `${FEDERATION} type Product @key(fields: "upc") { upc: ID! weight: Int }`,
    resolvers: {
      Product: {
        __resolveReference: ({ upc }: { upc: string }) => (upc === '2' ? null : { upc, weight: Number(upc) }),
      },
    },
  },
  shipping: {
    typeDefs: `${FEDERATION}
      type Product @key(fields: "upc") {
        upc: ID!
        weight: Int @external
        cost(rate: Int!): Int @requires(fields: "weight")
        days: Int!
        carrier(country: String!): String
        hint: String
        size: Int @external
        fee: Int @requires(fields: "size")
      }
    `,
    resolvers: {
      Product: {
        cost: ({ weight }: { weight: number }, { rate }: { rate: number }) => weight * rate,
        days: ({ upc }: { upc: string }) => Number(upc) + 1,
        carrier: (_: unknown, { country }: { country: string }) => `Post of ${country}`,
        fee: ({ size }: { size: number }) => size * 5,
        hint: ({ upc }: { upc: string }) => (upc === '3' ? 'Fragile' : null),
      },
    },
  },
  labels: {
    typeDefs: `${FEDERATION}
      type Product @key(fields: "upc") {
        upc: ID!
        hint: String @external
        label: String @requires(fields: "hint")
      }
    `,
    resolvers: { Product: { label: ({ hint }: { hint: string | null }) => hint ?? 'Nothing special' } },
  },
};

export const queries: CaseQuery[] = [
  {
    it: 'only cost the fields that require them',
    query:
      'query($rate: Int!, $country: String!) { products { cost(rate: $rate) days carrier(country: $country) } }',
    variables: { rate: 10, country: 'PL' },
    data: {
      products: [
        { cost: 10, days: 2, carrier: 'Post of PL' },
        { cost: null, days: 3, carrier: 'Post of PL' },
        { cost: 30, days: 4, carrier: 'Post of PL' },
      ],
    },
    fetches: { catalog: 1, weights: 1, shipping: 1 },
  },
  {
    it: 'are not missing where they are null, however they were fetched',
    query: '{ products { fee hint label } }',
    data: {
      products: [
        { fee: 10, hint: null, label: 'Nothing special' },
        { fee: 10, hint: null, label: 'Nothing special' },
        { fee: 10, hint: 'Fragile', label: 'Fragile' },
      ],
    },
  },
  {
    it: 'cost nothing where nothing requires them',
    query: '{ products { days } }',
    data: { products: [{ days: 2 }, { days: 3 }, { days: 4 }] },
    fetches: { weights: 0, shipping: 1 },
  },
];
