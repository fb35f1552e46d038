import { buildSchema, graphql } from 'graphql';
import type { GraphqlRequest } from './operations.ts';
import * as data from './subgraphs/data.ts';

/** The graph in one piece, without federation: what every gateway must answer. */
const schema = buildSchema(`
  type Query { me: User user(id: ID!): User users: [User] topProducts(first: Int = 5): [Product] }
  type User { id: ID! name: String username: String birthday: Int reviews: [Review] }
  type Product {
    upc: String! name: String price: Int weight: Int inStock: Boolean shippingEstimate: Int reviews: [Review]
  }
  type Review { id: ID! body: String product: Product author: User }`);

const userNode = (user: data.User) => ({ ...user, reviews: () => data.reviewsOfUser().map(reviewNode) });

const reviewNode = (review: data.Review): unknown => ({
  ...review,
  product: () => productNode(data.product(review.upc)),
  author: () => userNode(data.author()),
});

const productNode = (product: data.Product) => ({
  ...product,
  inStock: data.inStock(product.upc),
  shippingEstimate: data.shippingEstimate(product),
  reviews: () => data.reviewsOfProduct(product.upc).map(reviewNode),
});

const rootValue = {
  me: () => userNode(data.user('1')),
  user: ({ id }: { id: string }) => userNode(data.user(id)),
  users: () => data.users().map(userNode),
  topProducts: ({ first }: { first: number }) => data.products(first).map(productNode),
};

/** The right answer, as JSON values. */
export async function referenceAnswer({ query, variables }: GraphqlRequest): Promise<unknown> {
  const result = await graphql({ schema, source: query, rootValue, variableValues: variables });
  if (result.errors?.[0]) throw result.errors[0];
  return JSON.parse(JSON.stringify(result));
}
