import { type CaseQuery, FEDERATION } from '../harness/case.ts';

export const subgraphs = {
  shops: {
    typeDefs: `${FEDERATION}
      type Query { shops: [Shop!]! shop(id: ID!): Shop }
      type Shop @key(fields: "id") @context(name: "shop") {
        id: ID!
        currency: String!
        region: Region!
        products: [Product!]!
        featured: Product
      }
      type Region { code: String! }
      type Product @key(fields: "id") {
        id: ID!
        price(currency: String @fromContext(field: "$shop { currency }")): String!
        tax(
          region: String @fromContext(field: "$shop { region { code } }")
          rate: Int!
        ): String!
      }
    `,
    resolvers: {
      Query: {
        shops: () => [shop('s1', 'EUR', 'PL'), shop('s2', 'USD', 'US')],
        shop: (_: unknown, { id }: { id: string }) => shop(id, 'EUR', 'PL'),
      },
      Shop: { __resolveReference: ({ id }: { id: string }) => shop(id, 'EUR', 'PL') },
      Product: {
        price: ({ id }: { id: string }, { currency }: { currency: string }) => `${id} in ${currency}`,
        tax: ({ id }: { id: string }, { region, rate }: { region: string; rate: number }) =>
          `${id} ${region} ${rate}`,
      },
    },
  },
  other: {
    typeDefs: `${FEDERATION}
      type Product @key(fields: "id", resolvable: false) { id: ID! }
      type Shop @key(fields: "id") { id: ID! best: Product }
    `,
    resolvers: { Shop: { best: () => ({ id: 'p1' }) } },
  },
};

function shop(id: string, currency: string, code: string) {
  const products = [{ id: 'p1' }, { id: 'p2' }];
  return { id, currency, region: { code }, products, featured: products[0] };
}

export const queries: CaseQuery[] = [
  {
    it: 'hands a value of an ancestor to an argument, different ones to equal entities',
    query: '{ shops { id products { id price } } }',
    data: {
      shops: [
        {
          id: 's1',
          products: [
            { id: 'p1', price: 'p1 in EUR' },
            { id: 'p2', price: 'p2 in EUR' },
          ],
        },
        {
          id: 's2',
          products: [
            { id: 'p1', price: 'p1 in USD' },
            { id: 'p2', price: 'p2 in USD' },
          ],
        },
      ],
    },
  },
  {
    it: 'takes nested values, next to arguments of the client, and across subgraphs',
    query:
      'query($rate: Int!) { shop(id: "s") { best { tax(rate: $rate) } featured { tax(rate: 8) price } } }',
    variables: { rate: 23 },
    data: { shop: { best: { tax: 'p1 PL 23' }, featured: { tax: 'p1 PL 8', price: 'p1 in EUR' } } },
  },
];
