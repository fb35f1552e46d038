/** What is sent to commerce for a listing; each of them is valid against a real Saleor 3.23, which a test proves. */
export const listingDocuments = {
  permissions: /* GraphQL */ `
    query Permissions {
      app {
        id
        permissions {
          code
        }
      }
    }
  `,
  channels: /* GraphQL */ `
    query Channels {
      channels {
        id
        slug
        currencyCode
        isActive
      }
    }
  `,
  taxonomy: /* GraphQL */ `
    query Taxonomy($type: String!, $category: String!) {
      productTypes(first: 1, filter: { slugs: [$type] }) {
        edges {
          node {
            id
            productAttributes {
              id
              slug
            }
          }
        }
      }
      category(slug: $category) {
        id
      }
    }
  `,
  choices: /* GraphQL */ `
    query Choices($slugs: [String!]!, $after: String) {
      attributes(first: 20, where: { slug: { oneOf: $slugs } }) {
        edges {
          node {
            id
            slug
            choices(first: 100, after: $after) {
              edges {
                node {
                  id
                  name
                }
              }
              pageInfo {
                hasNextPage
                endCursor
              }
            }
          }
        }
      }
    }
  `,
  product: /* GraphQL */ `
    query ListedProduct($id: ID, $externalReference: String) {
      product(id: $id, externalReference: $externalReference) {
        id
        name
        description
        externalReference
        privateMetafield(key: "imageUrl")
        category {
          slug
        }
        media {
          id
        }
        attributes {
          attribute {
            slug
          }
          values {
            name
          }
        }
        channelListings {
          channel {
            slug
          }
          isPublished
          visibleInListings
          isAvailableForPurchase
        }
        variants {
          id
          name
          externalReference
          trackInventory
          channelListings {
            channel {
              slug
            }
            price {
              amount
            }
          }
        }
      }
    }
  `,
  productCreate: /* GraphQL */ `
    mutation ProductCreate($input: ProductCreateInput!) {
      productCreate(input: $input) {
        product {
          id
        }
        errors {
          field
          message
          code
        }
      }
    }
  `,
  productUpdate: /* GraphQL */ `
    mutation ProductUpdate($id: ID!, $input: ProductInput!) {
      productUpdate(id: $id, input: $input) {
        errors {
          field
          message
          code
        }
      }
    }
  `,
  productListing: /* GraphQL */ `
    mutation ProductListing($id: ID!, $input: ProductChannelListingUpdateInput!) {
      productChannelListingUpdate(id: $id, input: $input) {
        errors {
          field
          message
          code
        }
      }
    }
  `,
  variantCreate: /* GraphQL */ `
    mutation VariantCreate($input: ProductVariantCreateInput!) {
      productVariantCreate(input: $input) {
        productVariant {
          id
        }
        errors {
          field
          message
          code
        }
      }
    }
  `,
  variantUpdate: /* GraphQL */ `
    mutation VariantUpdate($id: ID!, $input: ProductVariantInput!) {
      productVariantUpdate(id: $id, input: $input) {
        errors {
          field
          message
          code
        }
      }
    }
  `,
  variantListing: /* GraphQL */ `
    mutation VariantListing($id: ID!, $input: [ProductVariantChannelListingAddInput!]!) {
      productVariantChannelListingUpdate(id: $id, input: $input) {
        errors {
          field
          message
          code
        }
      }
    }
  `,
  mediaCreate: /* GraphQL */ `
    mutation MediaCreate($input: ProductMediaCreateInput!) {
      productMediaCreate(input: $input) {
        errors {
          field
          message
          code
        }
      }
    }
  `,
  mediaDelete: /* GraphQL */ `
    mutation MediaDelete($id: ID!) {
      productMediaDelete(id: $id) {
        errors {
          field
          message
          code
        }
      }
    }
  `,
  valueCreate: /* GraphQL */ `
    mutation ValueCreate($attribute: ID!, $input: AttributeValueCreateInput!) {
      attributeValueCreate(attribute: $attribute, input: $input) {
        attributeValue {
          id
        }
        errors {
          field
          message
          code
        }
      }
    }
  `,
} as const;
