import { z } from 'zod';
import { channel } from '#common/demo/catalogue.ts';
import { embeddedIds, type CommerceIds } from '#common/demo/commerce-ids.ts';

const TIMEOUT_MS = 15_000;

export const DEMO_GOODS = /* GraphQL */ `
  query DemoGoods($channel: String!, $slugs: [String!]!) {
    products(first: 100, channel: $channel, where: { slug: { oneOf: $slugs } }) {
      edges {
        node {
          id
          slug
          productVariants(first: 100) {
            edges {
              node {
                id
                sku
              }
            }
          }
        }
      }
    }
  }
`;

const variant = z.object({ id: z.string(), sku: z.string().nullable() });
const product = z.object({
  id: z.string(),
  slug: z.string(),
  productVariants: z.object({ edges: z.array(z.object({ node: variant })) }),
});
const answer = z.object({
  data: z.object({ products: z.object({ edges: z.array(z.object({ node: product })) }) }),
});

/**
 * The ids of the demo goods in a Saleor, found by slug and SKU among what its storefront shows: Saleor
 * gives ids as it likes, and `ProductVariant:11` may be anything there.
 */
export async function readDemoIds(url: string): Promise<CommerceIds> {
  const variables = { channel: channel.slug, slugs: [...embeddedIds.products.keys()] };
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: DEMO_GOODS, variables }),
    signal: AbortSignal.timeout(TIMEOUT_MS),
  });
  const body = answer.safeParse(await response.json().catch(() => undefined));
  if (!body.success) throw new Error(`commerce answered HTTP ${response.status} without products`);
  const products = body.data.data.products.edges.map(({ node }) => node);
  const variants = products.flatMap(({ productVariants }) => productVariants.edges.map(({ node }) => node));
  return {
    products: new Map(products.map(({ slug, id }) => [slug, id])),
    variants: new Map(variants.flatMap(({ sku, id }) => (sku === null ? [] : [[sku, id]]))),
  };
}
