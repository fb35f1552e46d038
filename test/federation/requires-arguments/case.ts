import { type CaseQuery, FEDERATION } from '../harness/case.ts';

interface Required {
  upc: string;
  price?: number;
  category?: { averagePrice: number };
}

const products = [
  { upc: 'p1', price: 11 },
  { upc: 'p2', price: 22 },
];
const rates: Record<string, number> = { USD: 1, EUR: 2, PLN: 4 };
const inCurrency = (amount: number) => (args: { currency: string }) => amount * (rates[args.currency] ?? 0);
const withPrice = ({ upc, price }: { upc: string; price: number }) => ({
  upc,
  price: inCurrency(price),
  category: { averagePrice: inCurrency(15) },
});

export const subgraphs = {
  catalog: {
    typeDefs: `${FEDERATION}
      type Query { products: [Product!]! }
      type Product @key(fields: "upc") { upc: ID! price(currency: String! = "PLN"): Int category: Category }
      type Category { averagePrice(currency: String!): Int }
    `,
    resolvers: {
      Query: { products: () => products.map(withPrice) },
      Product: {
        __resolveReference: ({ upc }: Required) => {
          const product = products.find((candidate) => candidate.upc === upc);
          return product ? withPrice(product) : null;
        },
      },
    },
  },
  shipping: {
    typeDefs: `${FEDERATION}
      type Product @key(fields: "upc") {
        upc: ID!
        price(currency: String! = "PLN"): Int @external
        category: Category @external
        shippingUsd: Int @requires(fields: "price(currency: \\"USD\\")")
        shippingEur: Int @requires(fields: "price(currency: \\"EUR\\")")
        shippingDefault: Int @requires(fields: "price")
        expensive: Boolean @requires(fields: "category { averagePrice(currency: \\"USD\\") }")
        expensiveEur: Boolean @requires(fields: "category { averagePrice(currency: \\"EUR\\") }")
      }
      type Category @external { averagePrice(currency: String!): Int }
    `,
    resolvers: {
      Product: {
        shippingUsd: ({ price }: Required) => price,
        shippingEur: ({ price }: Required) => price,
        shippingDefault: ({ price }: Required) => price,
        expensive: ({ category }: Required) => (category?.averagePrice ?? 0) > 20,
        expensiveEur: ({ category }: Required) => (category?.averagePrice ?? 0) > 20,
      },
    },
  },
};

export const queries: CaseQuery[] = [
  {
    it: 'keeps a requirement apart from what the client selects with other arguments',
    query: '{ products { price(currency: "EUR") shippingUsd } }',
    data: {
      products: [
        { price: 22, shippingUsd: 11 },
        { price: 44, shippingUsd: 22 },
      ],
    },
  },
  {
    it: 'keeps a requirement with the default argument apart, too',
    query:
      'query($c: String!) { products { shippingDefault price(currency: $c) other: price(currency: "EUR") } }',
    variables: { c: 'USD' },
    data: {
      products: [
        { shippingDefault: 44, price: 11, other: 22 },
        { shippingDefault: 88, price: 22, other: 44 },
      ],
    },
  },
  {
    it: 'keeps requirements that conflict apart in one request, nested ones as well',
    query: '{ products { upc shippingUsd shippingEur shippingDefault expensive expensiveEur } }',
    data: {
      products: [
        {
          upc: 'p1',
          shippingUsd: 11,
          shippingEur: 22,
          shippingDefault: 44,
          expensive: false,
          expensiveEur: true,
        },
        {
          upc: 'p2',
          shippingUsd: 22,
          shippingEur: 44,
          shippingDefault: 88,
          expensive: false,
          expensiveEur: true,
        },
      ],
    },
    fetches: { shipping: 1 },
  },
  {
    it: 'shows nothing of it in introspection',
    query: '{ __type(name: "Product") { fields { name } } }',
    data: {
      __type: {
        fields: [
          'upc',
          'price',
          'category',
          'shippingUsd',
          'shippingEur',
          'shippingDefault',
          'expensive',
          'expensiveEur',
        ].map((name) => ({ name })),
      },
    },
  },
];
