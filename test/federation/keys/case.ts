import { type CaseQuery, FEDERATION } from '../harness/case.ts';

const items = [
  { id: 'i1', sku: 's1', warehouse: { id: 'w1', country: 'PL' } },
  { id: 'i2', sku: 's2', warehouse: { id: 'w2', country: 'DE' } },
];

export const subgraphs = {
  catalog: {
    typeDefs: `${FEDERATION}
      type Query { items: [Item!]! }
      type Item @key(fields: "id") @key(fields: "sku warehouse { id country }") {
        id: ID!
        sku: String!
        warehouse: Warehouse!
      }
      type Warehouse @shareable { id: ID! country: String! }
    `,
    resolvers: { Query: { items: () => items } },
  },
  stock: {
    typeDefs: `${FEDERATION}
      type Item @key(fields: "sku warehouse { id country }") {
        sku: String!
        warehouse: Warehouse!
        inStock: Int!
        batch: Batch!
      }
      type Warehouse @shareable { id: ID! country: String! }
      type Batch @key(fields: "number", resolvable: false) { number: Int! }
    `,
    resolvers: {
      Item: {
        __resolveReference: (key: { sku: string; warehouse: { id: string; country: string } }) => {
          return { ...key, inStock: `${key.sku}${key.warehouse.country}`.length, batch: { number: 7 } };
        },
      },
    },
  },
  batches: {
    typeDefs: `${FEDERATION}
      type Batch @key(fields: "code", resolvable: false) @key(fields: "number") {
        number: Int!
        code: String!
        producedIn: String!
      }
    `,
    resolvers: {
      Batch: {
        __resolveReference: ({ number }: { number: number }) => ({
          number,
          code: `b${number}`,
          producedIn: 'Gdańsk "North"',
        }),
      },
    },
  },
};

export const queries: CaseQuery[] = [
  {
    it: 'sends compound keys with nested parts, and picks the resolvable one of several keys',
    query: '{ items { id inStock batch { number code producedIn } } }',
    data: {
      items: [
        { id: 'i1', inStock: 4, batch: { number: 7, code: 'b7', producedIn: 'Gdańsk "North"' } },
        { id: 'i2', inStock: 4, batch: { number: 7, code: 'b7', producedIn: 'Gdańsk "North"' } },
      ],
    },
    fetches: { catalog: 1, stock: 1, batches: 1 },
  },
];
