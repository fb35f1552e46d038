/** What is sent to commerce; each of them is valid against a real Saleor 3.23, which a test proves. */
export const commerceDocuments = {
  ordersOfTime: /* GraphQL */ `
    query OrdersOfTime($from: DateTime!, $to: DateTime!, $after: String) {
      orders(first: 100, after: $after, where: { createdAt: { gte: $from, lte: $to } }) {
        edges {
          node {
            id
            transactions {
              pspReference
            }
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  `,
  payments: /* GraphQL */ `
    query Payments($order: ID!) {
      order(id: $order) {
        transactions {
          id
          chargedAmount {
            amount
          }
          refundedAmount {
            amount
          }
          events {
            type
            amount {
              amount
            }
          }
        }
      }
    }
  `,
  refund: /* GraphQL */ `
    mutation Refund($id: ID!, $amount: PositiveDecimal!) {
      transactionRequestAction(id: $id, actionType: REFUND, amount: $amount) {
        errors {
          message
        }
      }
    }
  `,
  lines: /* GraphQL */ `
    query Lines($order: ID!) {
      order(id: $order) {
        lines {
          variant {
            id
          }
          unitPrice {
            gross {
              amount
              currency
            }
          }
        }
      }
    }
  `,
  bought: /* GraphQL */ `
    query Bought($order: ID!) {
      order(id: $order) {
        number
        created
        userEmail
        languageCodeEnum
        total {
          gross {
            amount
            currency
          }
        }
        lines {
          productName
          variantName
          quantity
          totalPrice {
            gross {
              amount
              currency
            }
          }
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
          }
        }
      }
      category(slug: $category) {
        id
      }
    }
  `,
  find: /* GraphQL */ `
    query FindPack($product: String!, $variant: String!) {
      product(externalReference: $product) {
        id
        channelListings {
          channel {
            id
            slug
          }
        }
      }
      productVariant(externalReference: $variant) {
        id
        product {
          id
        }
        channelListings {
          channel {
            id
            slug
          }
        }
      }
    }
  `,
  variant: /* GraphQL */ `
    query PackVariant($id: ID!) {
      productVariant(id: $id) {
        id
        product {
          id
        }
        channelListings {
          channel {
            id
            slug
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
        }
      }
    }
  `,
} as const;
