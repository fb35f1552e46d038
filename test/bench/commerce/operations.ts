/** What Saleor's storefront asks of each product of a list, in our own words. */
const item = /* GraphQL */ `
  fragment Item on Product {
    id
    name
    slug
    created
    translation(languageCode: EN) {
      name
      slug
    }
    pricing {
      priceRange {
        start {
          gross {
            amount
            currency
          }
        }
        stop {
          gross {
            amount
            currency
          }
        }
      }
    }
    category {
      id
      name
      slug
    }
    thumbnail(size: 1024, format: WEBP) {
      url
      alt
    }
    bestseller: assignedAttribute(slug: "bestseller") {
      ... on AssignedBooleanAttribute {
        value
      }
    }
    productVariants(first: 50) {
      totalCount
      edges {
        node {
          id
          selectionAttributes: attributes(variantSelection: VARIANT_SELECTION) {
            attribute {
              slug
              name
              inputType
            }
            values {
              name
              slug
            }
          }
        }
      }
    }
  }
`;

const listed = 'totalCount edges { node { ...Item } cursor } pageInfo { hasNextPage endCursor }';
const facets = `attributes(first: 20, channel: "default-channel") { edges { node { id slug name
  choices(first: 100) { edges { node { id slug name } } } } } }`;
const listArguments = '$after: String, $sortBy: ProductOrder, $filter: ProductFilterInput';

/** A page of a shop that has everything: a list of so many products, a search, and the facets beside them. */
export function operationsOf(first: number) {
  const page = `first: ${first}, channel: "default-channel"`;
  const list = `products(${page}, after: $after, sortBy: $sortBy, filter: $filter) { ${listed} }`;
  const search = `found: products(${page}, search: $search, sortBy: { field: RANK, direction: DESC }) { ${listed} }`;
  return {
    list: `query List(${listArguments}) { ${list} } ${item}`,
    search: `query Search($search: String!) { ${search} } ${item}`,
    facets: `query Facets { ${facets} }`,
    together: `query Together(${listArguments}, $search: String!) { ${list} ${search} ${facets} } ${item}`,
  };
}
