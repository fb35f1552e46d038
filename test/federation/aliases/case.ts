import { type CaseQuery, FEDERATION } from '../harness/case.ts';

export const subgraphs = {
  products: {
    typeDefs: `${FEDERATION}
      type Query { products: [Product!]! product(upc: ID!): Product }
      type Product @key(fields: "upc") { upc: ID! name: String! weight: Int price: Int! }
    `,
    resolvers: {
      Query: {
        products: () => [{ upc: 'p1', name: 'Table', weight: 100, price: 5 }],
        product: (_: unknown, { upc }: { upc: string }) => ({
          upc,
          name: `Product ${upc}`,
          weight: 0,
          price: 0,
        }),
      },
      Product: {
        __resolveReference: ({ upc }: { upc: string }) => ({ upc, name: 'Table', weight: 100, price: 5 }),
      },
    },
  },
  inventory: {
    typeDefs: `${FEDERATION}
      type Product @key(fields: "upc") {
        upc: ID!
        weight: Int @external
        shippingEstimate: Int @requires(fields: "weight")
        broken: String!
      }
    `,
    resolvers: {
      Product: {
        __resolveReference: (key: object) => key,
        shippingEstimate: ({ upc, weight }: { upc: string; weight: number }) =>
          upc === 'p1' ? weight * 2 : null,
        broken: () => {
          throw new Error('out of order');
        },
      },
    },
  },
};

export const queries: CaseQuery[] = [
  {
    it: 'keeps a key apart from an alias of the same name',
    query: '{ products { upc: name shippingEstimate } }',
    data: { products: [{ upc: 'Table', shippingEstimate: 200 }] },
  },
  {
    it: 'keeps a required field apart from an alias of the same name',
    query: '{ products { weight: price shippingEstimate } }',
    data: { products: [{ weight: 5, shippingEstimate: 200 }] },
  },
  {
    it: 'keeps __typename apart from an alias of that name',
    query: '{ products { __typename: name constructor: upc shippingEstimate kind: __typename } }',
    data: { products: [{ __typename: 'Table', constructor: 'p1', shippingEstimate: 200, kind: 'Product' }] },
  },
  {
    it: 'restores aliases in the paths of errors',
    query: '{ price: products { upc: name weight: broken } }',
    data: null,
    errors: [{ message: 'out of order', path: ['price', 0, 'weight'], subgraph: 'inventory' }],
  },
  {
    it: 'asks for one field with different arguments under different aliases',
    query: '{ a: product(upc: "a") { name } b: product(upc: "b") { name } }',
    data: { a: { name: 'Product a' }, b: { name: 'Product b' } },
    fetches: { products: 1 },
  },
];
