import { afterAll, beforeAll, expect, test } from 'vitest';
import { commerceId } from '#common/demo/catalogue.ts';
import { startCommerce, type Commerce } from './commerce.ts';

let commerce: Commerce;
beforeAll(async () => {
  commerce = await startCommerce();
});
afterAll(() => commerce?.stop());

interface Page<T> {
  edges: { node: T; cursor: string }[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string; endCursor: string };
  totalCount: number;
}

const categoryOf = (slug: string, first: string, totalCount: number) => ({
  node: {
    slug,
    level: 0,
    products: { totalCount, edges: [{ node: { slug: first } }] },
    children: { totalCount: 0 },
  },
});

test('shows a product with its variants, exact prices and facets', async () => {
  const { product } = await commerce.ask<{ product: unknown }>(/* GraphQL */ `
    {
      product(slug: "customer-support-agent", channel: "default-channel") {
        id
        name
        channel
        description
        isAvailable
        category {
          slug
        }
        productType {
          isShippingRequired
        }
        collections {
          slug
        }
        defaultVariant {
          sku
        }
        pricing {
          priceRange {
            start {
              gross {
                amount
              }
            }
            stop {
              gross {
                amount
              }
            }
          }
        }
        variants {
          id
          name
          sku
          product {
            slug
          }
          pricing {
            price {
              currency
              gross {
                amount
                currency
                fractionalAmount
                fractionDigits
              }
              tax {
                amount
              }
            }
          }
        }
        assignedAttribute(slug: "role") {
          attribute {
            slug
          }
          ... on AssignedMultiChoiceAttribute {
            value(limit: 5) {
              name
              slug
            }
          }
        }
        attributes {
          attribute {
            slug
          }
          values {
            slug
          }
        }
      }
    }
  `);
  expect(product).toMatchObject({
    id: commerceId('Product', 1),
    channel: 'default-channel',
    isAvailable: true,
    category: { slug: 'agents' },
    productType: { isShippingRequired: false },
    collections: [{ slug: 'featured-products' }, { slug: 'for-support-teams' }],
    defaultVariant: { sku: 'CSA-BASIC' },
    pricing: { priceRange: { start: { gross: { amount: 19.99 } }, stop: { gross: { amount: 49.99 } } } },
    variants: [
      {
        id: commerceId('ProductVariant', 1),
        name: 'Basic',
        product: { slug: 'customer-support-agent' },
        pricing: {
          price: {
            currency: 'USD',
            gross: { amount: 19.99, currency: 'USD', fractionalAmount: 1999, fractionDigits: 2 },
            tax: { amount: 0 },
          },
        },
      },
      { name: 'Pro', sku: 'CSA-PRO' },
    ],
    assignedAttribute: { attribute: { slug: 'role' }, value: [{ name: 'Support', slug: 'support' }] },
  });
  const { attributes, description } = product as {
    attributes: { attribute: { slug: string }; values: { slug: string }[] }[];
    description: string;
  };
  expect(attributes.map(({ attribute }) => attribute.slug)).toEqual([
    'outcome',
    'role',
    'capability',
    'industry',
    'integration',
    'deployment',
  ]);
  expect(attributes[0]?.values.map(({ slug }) => slug)).toEqual(['faster-replies', 'lower-cost']);
  expect(JSON.parse(description)).toMatchObject({ blocks: [{ type: 'paragraph' }] });
});

test('offers the facets with their choices, for all or for one category, in one step', async () => {
  const { attributes } = await commerce.ask<{
    attributes: Page<{ slug: string; choices: Page<{ slug: string }> }>;
  }>(
    `{ attributes(first: 10, where: { inCategory: "${commerceId('Category', 1)}" }) {
      totalCount edges { node { slug inputType withChoices choices(first: 2) { totalCount pageInfo { hasNextPage } edges { node { slug name } } } } } } }`,
  );
  expect(attributes.totalCount).toBe(6);
  expect(attributes.edges.map(({ node }) => node.slug)).toEqual([
    'capability',
    'deployment',
    'industry',
    'integration',
    'outcome',
    'role',
  ]);
  const deployment = attributes.edges[1]?.node;
  expect(deployment?.choices).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: true } });
  expect(deployment?.choices.edges.map(({ node }) => node.slug)).toEqual(['api', 'cloud']);
  const { attribute } = await commerce.ask<{ attribute: { choices: Page<{ slug: string }> } }>(
    '{ attribute(slug: "role") { choices(first: 9, search: "SAL") { edges { node { slug } } } } }',
  );
  expect(attribute.choices.edges).toEqual([{ node: { slug: 'sales' } }]);
});

test('shows categories and collections with a page of products each', async () => {
  const data = await commerce.ask<Record<string, never>>(/* GraphQL */ `
    {
      categories(first: 10, level: 0) {
        totalCount
        edges {
          node {
            slug
            level
            products(first: 1, channel: "default-channel") {
              totalCount
              edges {
                node {
                  slug
                }
              }
            }
            children(first: 5) {
              totalCount
            }
          }
        }
      }
      category(slug: "assistants") {
        id
        name
      }
      collections(first: 10, channel: "default-channel") {
        edges {
          node {
            slug
            channel
            products(first: 10, where: { slug: { eq: "email-automation" } }) {
              edges {
                node {
                  slug
                }
              }
            }
          }
        }
      }
      collection(slug: "featured-products", channel: "default-channel") {
        name
      }
      productTypes(first: 5) {
        edges {
          node {
            slug
            productAttributes {
              slug
            }
          }
        }
      }
      channel(slug: "default-channel") {
        id
        currencyCode
      }
    }
  `);
  expect(data).toMatchObject({
    categories: {
      totalCount: 4,
      edges: [
        categoryOf('agents', 'code-review-agent', 4),
        categoryOf('apps', 'meeting-scheduler', 3),
        categoryOf('assistants', 'hr-onboarding-assistant', 1),
        categoryOf('automations', 'data-extraction-pipeline', 2),
      ],
    },
    category: { id: commerceId('Category', 3), name: 'Assistants' },
    collections: {
      edges: [
        { node: { slug: 'featured-products', channel: 'default-channel', products: { edges: [] } } },
        {
          node: { slug: 'for-support-teams', products: { edges: [{ node: { slug: 'email-automation' } }] } },
        },
      ],
    },
    collection: { name: 'Featured' },
    productTypes: {
      edges: [{ node: { slug: 'ai-service', productAttributes: [{ slug: 'outcome' }, {}, {}, {}, {}, {}] } }],
    },
    channel: { id: commerceId('Channel', 1), currencyCode: 'USD' },
  });
});

test('takes the only channel where none is named, and shows nothing through an unknown one', async () => {
  const query =
    'query ($channel: String) { products(first: 1, channel: $channel) { totalCount } product(slug: "email-automation", channel: $channel) { channel } }';
  expect(await commerce.ask(query)).toEqual({
    products: { totalCount: 10 },
    product: { channel: 'default-channel' },
  });
  expect(await commerce.ask(query, { channel: 'elsewhere' })).toEqual({ products: null, product: null });
});
