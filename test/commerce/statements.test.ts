import { Client } from 'pg';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { operationsOf } from '#test/bench/commerce/operations.ts';
import { startCommerce, type Commerce } from './commerce.ts';
import { buy } from './shopping.ts';

let commerce: Commerce;
let app: string;
beforeAll(async () => {
  commerce = await startCommerce();
  app = `Bearer ${commerce.appToken}`;
  const buyer = `Bearer ${await commerce.issuer.tokenOf('buyer@test.gsv.dev')}`;
  for (let order = 0; order < 3; order++) await buy(commerce, 'buyer@test.gsv.dev', buyer);
});
afterAll(() => commerce?.stop());

const textOf = (statement: unknown): string =>
  typeof statement === 'string' ? statement : String((statement as { text?: string }).text);

/**
 * The SQL statements of the service (which lives in this process) while a query runs, without those of
 * the webhook worker, which works in the meantime.
 */
async function statementsOf(query: string, variables: Record<string, unknown> = {}): Promise<number> {
  const spy = vi.spyOn(Client.prototype, 'query');
  try {
    await commerce.ask(query, variables, app);
    return spy.mock.calls.map(([statement]) => textOf(statement)).filter((text) => !/\bjobs\b/.test(text))
      .length;
  } finally {
    spy.mockRestore();
  }
}

const storefront = (first: number) => `{
  products(first: ${first}, channel: "default-channel") { totalCount edges { node {
    name category { name parent { name } } productType { productAttributes { slug } } collections { name }
    attributes { attribute { slug } values { name } } variants { name pricing { price { gross { amount } } } product { slug } }
    productVariants(first: 2) { totalCount edges { node { name } } } } } } }`;
const facets = (first: number) => `{
  attributes(first: ${first}) { edges { node { slug choices(first: 3) { totalCount edges { node { slug } } } } } }
  categories(first: ${first}) { edges { node { slug children(first: 1) { totalCount } products(first: 3, channel: "default-channel") { totalCount edges { node { slug } } } } } }
  collections(first: ${first}, channel: "default-channel") { edges { node { slug products(first: 3) { totalCount edges { node { slug } } } } } } }`;
const orders = (first: number) => `{
  orders(first: ${first}) { edges { node {
    user { email checkoutIds orders(first: 2) { totalCount edges { node { number } } } } billingAddress { city } channel { slug }
    lines { variant { product { slug } } } transactions { events { type } } } } } }`;

test.for([
  ['the storefront', storefront, 13],
  ['facets and lists in lists', facets, 12],
  ['orders', orders, 12],
] as const)('%s: as many statements for many as for one', async ([, query, bound]) => {
  const one = await statementsOf(query(1));
  expect(await statementsOf(query(10))).toBe(one);
  expect(one).toBeLessThanOrEqual(bound);
});

// Two lists in one query may meet in a batch or not: what counts is that no product has statements of its own.
test.for([1, 10])(
  'a page of a shop with a search and facets, %i products each: at most 30 statements',
  async (first) => {
    const asked = { search: 'agent', sortBy: { field: 'PRICE', direction: 'ASC' } };
    expect(await statementsOf(operationsOf(first).together, asked)).toBeLessThanOrEqual(30);
  },
);

test.for([
  ['PRICE', 'product_listings_price'],
  ['PUBLISHED_AT', 'product_listings_published'],
  ['NAME', 'products_name'],
  ['LAST_MODIFIED_AT', 'products_updated'],
  ['CREATED_AT', 'products_created'],
])('a page by %s is read along the index %s', async ([field, index]) => {
  const spy = vi.spyOn(Client.prototype, 'query');
  const listed = '{ edges { node { slug } } }';
  await commerce.ask(
    `{ products(first: 2, channel: "default-channel", sortBy: { field: ${field}, direction: ASC }) ${listed} }`,
  );
  const statements = spy.mock.calls.map(([statement, values]) => ({ text: textOf(statement), values }));
  spy.mockRestore();
  const page = statements.find(
    ({ text }) => text.includes('order by') && text.includes('"product_listings"'),
  );
  const client = await commerce.pool.connect();
  try {
    // With ten products it would sort; what counts is that it can do without.
    await client.query('SET enable_sort = off; SET enable_seqscan = off; SET enable_bitmapscan = off');
    const { rows } = await client.query<{ 'QUERY PLAN': string }>(
      `EXPLAIN ${page?.text}`,
      page?.values as never,
    );
    const plan = rows.map((row) => row['QUERY PLAN']).join('\n');
    expect(plan).toContain(index);
    expect(plan).not.toContain('Sort');
  } finally {
    await client.query('RESET ALL');
    client.release();
  }
});

test('a hundred entities of one type are one statement', async () => {
  const representations = Array.from({ length: 100 }, (_, index) => ({
    __typename: 'Product',
    id: Buffer.from(`Product:${(index % 10) + 1}`).toString('base64'),
    channel: 'default-channel',
  }));
  const query =
    'query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Product { name } } }';
  // One for the channels and one for the products.
  expect(await statementsOf(query, { representations })).toBe(2);
});
