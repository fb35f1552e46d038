import { buildSubgraphSchema } from '@apollo/subgraph';
import { type GraphQLSchema, parse } from 'graphql';
import * as data from './data.ts';

export type SubgraphName = 'accounts' | 'inventory' | 'products' | 'reviews';

const link = (...imports: string[]) =>
  `extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ${JSON.stringify(imports)})\n`;

export const subgraphSdl: Readonly<Record<SubgraphName, string>> = {
  accounts: `${link('@key', '@shareable')}
    type Query { me: User user(id: ID!): User users: [User] }
    type User @key(fields: "id") { id: ID! name: String username: String @shareable birthday: Int }`,
  inventory: `${link('@key', '@external', '@requires')}
    type Product @key(fields: "upc") {
      upc: String!
      weight: Int @external
      price: Int @external
      inStock: Boolean
      shippingEstimate: Int @requires(fields: "price weight")
    }`,
  products: `${link('@key')}
    type Query { topProducts(first: Int = 5): [Product] }
    type Product @key(fields: "upc") { upc: String! name: String price: Int weight: Int }`,
  reviews: `${link('@key', '@external', '@provides')}
    type Review @key(fields: "id") {
      id: ID!
      body: String
      product: Product
      author: User @provides(fields: "username")
    }
    type User @key(fields: "id") { id: ID! username: String @external reviews: [Review] }
    type Product @key(fields: "upc") { upc: String! reviews: [Review] }`,
};

const reviewFields = {
  product: ({ upc }: data.Review) => ({ upc }),
  author: data.author,
};

const resolvers = {
  accounts: {
    Query: {
      me: () => data.user('1'),
      user: (_: unknown, { id }: { id: string }) => data.user(id),
      users: data.users,
    },
    User: { __resolveReference: ({ id }: { id: string }) => data.user(id) },
  },
  inventory: {
    Product: {
      __resolveReference: (product: { upc: string }) => product,
      inStock: ({ upc }: { upc: string }) => data.inStock(upc),
      shippingEstimate: data.shippingEstimate,
    },
  },
  products: {
    Query: { topProducts: (_: unknown, { first }: { first: number }) => data.products(first) },
    Product: { __resolveReference: ({ upc }: { upc: string }) => data.product(upc) },
  },
  reviews: {
    Review: { __resolveReference: ({ id }: { id: string }) => data.review(id), ...reviewFields },
    User: { __resolveReference: ({ id }: { id: string }) => ({ id }), reviews: data.reviewsOfUser },
    Product: {
      __resolveReference: ({ upc }: { upc: string }) => ({ upc }),
      reviews: ({ upc }: { upc: string }) => data.reviewsOfProduct(upc),
    },
  },
};

export const subgraphSchema = (name: SubgraphName): GraphQLSchema =>
  buildSubgraphSchema({ typeDefs: parse(subgraphSdl[name]), resolvers: resolvers[name] });
