/** A GraphQL request as a client posts it. */
export interface GraphqlRequest {
  query: string;
  variables?: Record<string, unknown>;
}

const productFragment = 'fragment Product on Product { inStock name price shippingEstimate upc weight }';
const fragments = `
  fragment User on User { id username name }
  fragment Review on Review { id body }
  ${productFragment}`;

/** The query of the public federation gateways benchmark. */
export const heavyRequest: GraphqlRequest = {
  query: `${fragments}
  query TestQuery {
    users {
      ...User
      reviews {
        ...Review
        product {
          ...Product
          reviews {
            ...Review
            author { ...User reviews { ...Review product { ...Product } } }
          }
        }
      }
    }
    topProducts {
      ...Product
      reviews {
        ...Review
        author { ...User reviews { ...Review product { ...Product } } }
      }
    }
  }`,
};

const storefrontQuery = `${fragments}
  query Storefront($user: ID!, $first: Int!) {
    user(id: $user) { ...User reviews { ...Review product { upc name } } }
    topProducts(first: $first) { ...Product reviews { ...Review author { id username } } }
  }`;

/** A shop's front page, each for another user, with one to twenty products. */
export const storefrontRequests: GraphqlRequest[] = Array.from({ length: 1_000 }, (_, index) => ({
  query: storefrontQuery,
  variables: { user: String(index + 1), first: 1 + (index % 20) },
}));

/** `entities` rows of one subgraph, each completed by another. */
export const catalogueRequest = (entities: number): GraphqlRequest => ({
  query: `${productFragment}
  query Catalogue($first: Int!) { topProducts(first: $first) { ...Product } }`,
  variables: { first: entities },
});
