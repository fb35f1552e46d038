import { readFile } from 'node:fs/promises';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { getNamedType, parse, TypeInfo, visit, visitWithTypeInfo } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { setUp } from '#clients/saleor-setup/setup.ts';
import { graphql } from '#test/harness/graphql.ts';
import { startCommerce, type Commerce } from '#test/commerce/commerce.ts';
import { documents } from './documents.ts';
import { playCatalogue } from './catalogue-scenario.ts';
import { comparable } from './differences.ts';
import { play, type Recording } from './scenario.ts';
import type { Shop } from './shop.ts';

const read = async <T>(name: string): Promise<T> =>
  JSON.parse(await readFile(new URL(name, import.meta.url), 'utf8')) as T;
const recorded = {
  ...(await read<Recording>('recorded.json')),
  ...(await read<Recording>('recorded-catalogue.json')),
};

let commerce: Commerce;
let played: Recording;
beforeAll(async () => {
  commerce = await startCommerce();
  await commerce.pool.query(
    'TRUNCATE channels, categories, attributes, product_types, products, variants, collections, pages, menus, vouchers CASCADE',
  );
  await setUp({
    url: `${commerce.url}/`,
    appToken: commerce.appToken,
    webhookUrl: 'http://localhost:4002/webhooks/commerce',
    say: () => undefined,
  });
  const shop: Shop = {
    ask: async (query, variables, token) =>
      graphql(
        `${commerce.url}/`,
        query,
        variables,
        token === undefined ? {} : { authorization: `Bearer ${token}` },
      ),
    staffToken: commerce.appToken,
    makeCollection,
    settled: async () => undefined,
    async confirmAccount(email) {
      await commerce.pool.query('UPDATE users SET is_confirmed = true WHERE email = $1', [email]);
    },
  };
  played = { ...(await play(shop)), ...(await playCatalogue(shop)) };
}, 120_000);
afterAll(() => commerce?.stop());

/** The embedded commerce has no mutation for one: it is there with the demo, or not. */
async function makeCollection(name: string, slug: string, products: string[]): Promise<string> {
  const pks = products.map((id) => Number(Buffer.from(id, 'base64').toString().split(':')[1]));
  const { rows } = await commerce.pool.query<{ id: number }>(
    `WITH made AS (INSERT INTO collections (name, slug) VALUES ($1, $2) RETURNING id),
       listed AS (INSERT INTO collection_listings (collection_id, channel_id, is_published)
         SELECT made.id, channels.id, true FROM made, channels),
       filled AS (INSERT INTO collection_products (collection_id, product_id) SELECT id, unnest($3::int[]) FROM made)
     SELECT id FROM made`,
    [name, slug, pks],
  );
  return Buffer.from(`Collection:${rows[0]?.id}`).toString('base64');
}

test('the operations ask for everything that Saleor’s storefront asks for', async () => {
  const uses = JSON.parse(
    await readFile(new URL('../commerce/storefront-uses.json', import.meta.url), 'utf8'),
  ) as Record<string, Record<string, string[]>>;
  const sdl = await readFile(new URL('../../subgraphs/commerce/schema.graphql', import.meta.url), 'utf8');
  const schema = buildSubgraphSchema(parse(sdl));
  const asked = new Set<string>();
  const types = new TypeInfo(schema);
  for (const document of Object.values(documents)) {
    visit(
      parse(document),
      visitWithTypeInfo(types, {
        Field: (field) => {
          const place = `${getNamedType(types.getParentType())?.name}.${field.name.value}`;
          asked.add(place);
          for (const argument of field.arguments ?? []) asked.add(`${place}(${argument.name.value})`);
        },
      }),
    );
  }
  const missing = Object.entries(uses).flatMap(([type, fields]) =>
    // What is sent stands in variables.
    type.endsWith('Input') || type === 'ProductOrder'
      ? []
      : Object.entries(fields)
          .flatMap(([field, args]) => [field].concat(args.map((arg) => `${field}(${arg})`)))
          .map((place) => `${type}.${place}`)
          .filter((place) => !asked.has(place)),
  );
  expect(missing).toEqual([]);
});

test('every answer was recorded', () => {
  expect(Object.keys(played)).toEqual(Object.keys(recorded));
});

test.each(Object.keys(recorded))('%s', (name) => {
  expect(comparable(played[name], name)).toEqual(comparable(recorded[name], name));
});
