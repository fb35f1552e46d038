import { type CaseQuery, FEDERATION } from '../harness/case.ts';

const author = (id: string, username: string) => ({ id, username });

/** The same entities in many places, which look different in each. */
export const subgraphs = {
  reviews: {
    typeDefs: `${FEDERATION}
      type Query { reviews: [Review!]! }
      type Review { author: User @provides(fields: "username") product: Product }
      type User @key(fields: "id") { id: ID! username: String @external }
      type Product @key(fields: "upc") { upc: ID! }
    `,
    resolvers: {
      Query: {
        reviews: () => [
          { author: author('1', 'one'), product: { upc: 'a' } },
          { author: author('1', 'one, later'), product: { upc: 'a' } },
          { author: author('1', 'one'), product: { upc: 'b' } },
          { author: author('2', 'one'), product: { upc: 'b' } },
          { author: null, product: { upc: 'a' } },
        ],
      },
    },
  },
  accounts: {
    typeDefs: `${FEDERATION}
      type User @key(fields: "id") { id: ID! username: String @shareable name: String! favourites: [Product!]! }
      type Product @key(fields: "upc") { upc: ID! }
    `,
    resolvers: {
      User: {
        username: () => 'not asked',
        name: ({ id }: { id: string }) => `User ${id}`,
        favourites: ({ id }: { id: string }) => (id === '1' ? [{ upc: 'b' }, { upc: 'a' }] : []),
      },
    },
  },
  products: {
    typeDefs: `${FEDERATION} type Product @key(fields: "upc") { upc: ID! name: String! price: Int }`,
    resolvers: {
      Product: {
        __resolveReference: ({ upc }: { upc: string }) =>
          upc === 'b' ? { upc } : { upc, name: 'A', price: 1 },
      },
    },
  },
};

const a = { name: 'A' };

export const queries: CaseQuery[] = [
  {
    it: 'look as the place where they are says',
    query: '{ reviews { author { username name } } }',
    data: {
      reviews: [
        { author: { username: 'one', name: 'User 1' } },
        { author: { username: 'one, later', name: 'User 1' } },
        { author: { username: 'one', name: 'User 1' } },
        { author: { username: 'one', name: 'User 2' } },
        { author: null },
      ],
    },
    fetches: { accounts: 1 },
  },
  {
    it: 'bring the same below them, fetched once',
    query: '{ reviews { author { favourites { upc price } } } }',
    data: {
      reviews: [
        ...Array.from({ length: 3 }, () => ({
          author: {
            favourites: [
              { upc: 'b', price: null },
              { upc: 'a', price: 1 },
            ],
          },
        })),
        { author: { favourites: [] } },
        { author: null },
      ],
    },
    fetches: { accounts: 1, products: 1 },
  },
  {
    it: 'have their errors in every place',
    query: '{ reviews { product { name } } }',
    data: { reviews: [{ product: a }, { product: a }, { product: null }, { product: null }, { product: a }] },
    errors: [{ path: ['reviews', 2, 'product', 'name'] }, { path: ['reviews', 3, 'product', 'name'] }],
  },
];
