import { afterAll, beforeAll, expect, test } from 'vitest';
import { setUp } from '#clients/saleor-setup/setup.ts';
import { startCommerce, type Commerce } from './commerce.ts';
import { readyCheckout } from './shopping.ts';
import type { Loose } from './staff.ts';

let commerce: Commerce;
beforeAll(async () => {
  commerce = await startCommerce();
  await commerce.pool.query(
    'TRUNCATE channels, categories, attributes, product_types, products, variants, collections, pages, menus CASCADE',
  );
});
afterAll(() => commerce?.stop());

/** What it made. */
const run = async (appToken = commerce.appToken): Promise<string[]> => {
  const said: string[] = [];
  const say = (line: string): void => void said.push(line);
  await setUp({
    url: `${commerce.url}/`,
    appToken,
    webhookUrl: 'http://localhost:4002/webhooks/commerce',
    say,
  });
  return said;
};

test('an empty commerce gets what the demo sells, once, and what is missing again', async () => {
  const said = await run();
  expect(said).toContain('product type ai-service');
  expect(said.filter((line) => line.startsWith('product '))).toHaveLength(11);
  const { products } = await commerce.ask<Loose>(
    '{ products(first: 20, channel: "default-channel") { totalCount edges { node { slug isAvailable category { slug } variants { id sku pricing { price { gross { amount } } } } } } } }',
  );
  expect(products.totalCount).toBe(10);
  const support = products.edges.find(({ node }: Loose) => node.slug === 'customer-support-agent').node;
  expect(support).toMatchObject({
    isAvailable: true,
    category: { slug: 'agents' },
    variants: [
      { sku: 'CSA-BASIC', pricing: { price: { gross: { amount: 19.99 } } } },
      { pricing: { price: { gross: { amount: 49.99 } } } },
    ],
  });
  await readyCheckout(commerce, { lines: [{ variantId: support.variants[0].id, quantity: 1 }] });
  expect(await run()).toEqual([]);
  await commerce.pool.query("DELETE FROM variants WHERE sku = 'CSA-BASIC'");
  expect(await run()).toEqual(['variant CSA-BASIC']);
});

test('a token that is nobody’s is told', async () => {
  await expect(run('x'.repeat(30))).rejects.toThrow(/Permissions: /);
});
