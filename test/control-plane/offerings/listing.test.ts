import { createServer, type Server } from 'node:http';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { start as startCommerce } from '#commerce/server.ts';
import { readConfig as readCommerceConfig } from '#commerce/config.ts';
import { openDatabase, type Database } from '#common/database/database.ts';
import { newId } from '#common/ids.ts';
import { createLogger } from '#common/process/logging.ts';
import { listen } from '#common/serving/listen.ts';
import type { Service } from '#common/services/service.ts';
import { createCommerceApi, type CommerceApi } from '#control-plane/clients/commerce.ts';
import { tellMissingPermissions } from '#control-plane/clients/commerce-permissions.ts';
import { createCommerceListings } from '#control-plane/clients/listings.ts';
import { ListingRefused, type CommerceListings } from '#control-plane/domain/listing/commerce-listings.ts';
import { bringToCommerce, lookForDrift } from '#control-plane/listing-worker.ts';
import { createStores, createTransact } from '#control-plane/store/stores.ts';
import { createTestDatabase, type TestDatabase } from '#test/harness/database.ts';
import { createTestIdentity, type TestIdentity } from '#test/harness/identity.ts';
import { startTestIssuer, type TestIssuer } from '#test/harness/issuer.ts';
import { freePort } from '#test/harness/ports.ts';

/** The real embedded commerce, and control-plane's own way to it, in which a process may die at every step. */
const logger = createLogger('test', 'silent');
const APP_TOKEN = 'b'.repeat(30);
const SEEDS = 100;
const ONE_PIXEL = await sharp({ create: { width: 1, height: 1, channels: 3, background: 'teal' } })
  .png()
  .toBuffer();
let databases: TestDatabase[];
let database: Database;
let identity: TestIdentity;
let issuer: TestIssuer;
let commerce: Service;
let api: CommerceApi;
let publisher: string;
let pictures: Server;
let picturesHost: string;

beforeAll(async () => {
  pictures = createServer((_request, response) =>
    response.setHeader('content-type', 'image/png').end(ONE_PIXEL),
  );
  picturesHost = `127.0.0.1:${await listen(pictures, '127.0.0.1', 0)}`;
  databases = await Promise.all([createTestDatabase('control-plane'), createTestDatabase('commerce')]);
  [identity, issuer] = await Promise.all([createTestIdentity(), startTestIssuer()]);
  const port = String(await freePort());
  commerce = await startCommerce(
    readCommerceConfig({
      NODE_ENV: 'test',
      LOG_LEVEL: 'silent',
      IDENTITY_DIR: identity.folder,
      PORT: port,
      PUBLIC_URL: `http://127.0.0.1:${port}`,
      DATABASE_URL: databases[1]!.url,
      OIDC_ISSUER: issuer.issuer,
      SALEOR_APP_TOKEN: APP_TOKEN,
      OUTBOUND_PRIVATE_HOSTS: picturesHost,
    }),
  );
  await commerce.seedDemo?.();
  api = createCommerceApi(commerce.url, APP_TOKEN);
  database = openDatabase({ url: databases[0]!.url, maxConnections: 5, applicationName: 'test', logger });
  publisher = newId();
  await database.pool.query(
    `INSERT INTO organizations (id, name, slug) VALUES ($1, 'Publisher', 'publisher')`,
    [publisher],
  );
  await database.pool.query(
    `INSERT INTO sellers (organization_id, state, display_name, description, support_email, country)
     VALUES ($1, 'APPROVED', 'Publisher', 'Sells.', 'help@example.com', 'DE')`,
    [publisher],
  );
});
afterAll(async () => {
  await database?.close();
  await commerce?.stop();
  pictures?.closeAllConnections();
  await new Promise((resolve) => pictures?.close(resolve));
  await Promise.all([issuer?.stop(), identity?.remove(), ...(databases ?? []).map((one) => one.drop())]);
});

let made = 0;

/** A published offering with two plans that commerce does not know yet. */
async function offering(
  imageUrl: string | null = null,
): Promise<{ id: string; name: string; plans: string[] }> {
  const stores = createStores(database.db);
  const name = `Listed ${++made}`;
  const { id } = (await stores.offerings.insert({
    id: newId(),
    slug: `listed-${made}`,
    name,
    description: 'One line.\n\n<i>Another</i> & more.',
    category: 'AGENT',
    facets: [{ attribute: 'industry', values: ['Retail', `New ${made}`] }],
    imageUrl,
    publisherId: publisher,
    trialEnabled: false,
    trialCredits: 0,
    trialDays: 14,
  }))!;
  const plans: string[] = [];
  for (const position of [0, 1]) {
    const plan = await stores.offerings.insertPlan({
      id: newId(),
      offeringId: id,
      name: `Plan ${position}`,
      position,
      interval: 'ONCE',
      includedCredits: 0,
      requestsPerDay: null,
      requestsPerMinute: null,
      concurrentRuns: null,
      documents: null,
      documentBytes: null,
    });
    plans.push(plan.id);
    await stores.offerings.setPrices(plan.id, [
      { channel: 'default-channel', amount: `${19 + position}.99`, currency: 'USD' },
    ]);
  }
  await stores.offerings.move(id, ['DRAFT'], 'PUBLISHED');
  await createTransact(database.db)(({ listings }) => listings.touch(id));
  return { id, name, plans };
}

class Crash extends Error {}

/** Commerce that lets so many calls through; of the next one nobody knows whether it was done. */
function mortal(calls: number, done: boolean): CommerceListings {
  let left = calls;
  return createCommerceListings({
    async request<T>(document: string, variables: Record<string, unknown>): Promise<T> {
      if (left-- > 0) return api.request<T>(document, variables);
      if (done) await api.request<T>(document, variables);
      throw new Crash('killed');
    },
  });
}

interface InCommerce {
  name: string;
  channelListings: { isPublished: boolean; isAvailableForPurchase: boolean }[];
  variants: {
    id: string;
    name: string;
    externalReference: string;
    channelListings: { price: { amount: number } | null }[];
  }[];
}

async function inCommerce(name: string): Promise<InCommerce[]> {
  const { products } = await api.request<{ products: { edges: { node: InCommerce }[] } }>(
    `query ($search: String!) { products(first: 100, search: $search) { edges { node {
      id name channelListings { isPublished isAvailableForPurchase }
      variants { id name externalReference channelListings { price { amount } } } } } } }`,
    { search: name },
  );
  return products.edges.map(({ node }) => node).filter((product) => product.name === name);
}

const work = (listings: CommerceListings) => ({ db: database.db, commerce: listings, logger });
const alive = () => createCommerceListings(api);

async function standing(id: string): Promise<{ state: string; failure: string | null }> {
  const { rows } = await database.pool.query<{ state: string; failure: string | null }>(
    'SELECT state, failure FROM offering_listings WHERE offering_id = $1',
    [id],
  );
  return rows[0]!;
}

const asItShouldBe = (name: string, plans: string[]): InCommerce => ({
  name,
  channelListings: [{ isPublished: true, isAvailableForPurchase: true }],
  variants: plans.map((externalReference, position) => ({
    id: expect.any(String) as string,
    name: `Plan ${position}`,
    externalReference,
    channelListings: [{ price: { amount: 19.99 + position } }],
  })),
});

/** mulberry32: the same seed gives the same deaths. */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

test(`a listing that dies anywhere, ${SEEDS} seeded times: one product, its variants, no duplicate`, async () => {
  let deaths = 0;
  for (let seed = 1; seed <= SEEDS; seed++) {
    const random = randomOf(seed);
    const { id, name, plans } = await offering();
    // Up to three lives that end early, then one that does not.
    for (let lives = 1 + Math.floor(random() * 3); lives > 0; lives--) {
      const life = mortal(Math.floor(random() * 18), random() < 0.5);
      const died = await bringToCommerce(work(life), id).then(
        () => false,
        (error: unknown) => {
          if (!(error instanceof Crash)) throw error;
          return true;
        },
      );
      if (died) deaths++;
    }
    await bringToCommerce(work(alive()), id);
    expect(await inCommerce(name), `seed ${seed}`).toMatchObject([asItShouldBe(name, plans)]);
    expect(await standing(id), `seed ${seed}`).toEqual({ state: 'LISTED', failure: null });
  }
  expect(deaths).toBeGreaterThan(SEEDS / 2);
}, 120_000);

test('two workers at once have one offering each in turn', async () => {
  const { id, name, plans } = await offering();
  const results = await Promise.allSettled([1, 2, 3].map(() => bringToCommerce(work(alive()), id)));
  expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  expect(await inCommerce(name)).toMatchObject([asItShouldBe(name, plans)]);
});

const DRIFT: [
  string,
  (product: { id: string; variants: { id: string }[] }) => [string, Record<string, unknown>],
][] = [
  [
    'the product is deleted',
    ({ id }) => ['mutation ($id: ID!) { productDelete(id: $id) { errors { code } } }', { id }],
  ],
  [
    'it is unpublished',
    ({ id }) => [
      'mutation ($id: ID!, $input: ProductChannelListingUpdateInput!) { productChannelListingUpdate(id: $id, input: $input) { errors { code } } }',
      { id, input: { updateChannels: [{ channelId: 'Q2hhbm5lbDox', isPublished: false }] } },
    ],
  ],
  [
    'a price is changed',
    ({ variants }) => [
      'mutation ($id: ID!, $input: [ProductVariantChannelListingAddInput!]!) { productVariantChannelListingUpdate(id: $id, input: $input) { errors { code } } }',
      { id: variants[0]!.id, input: [{ channelId: 'Q2hhbm5lbDox', price: 1 }] },
    ],
  ],
  [
    'a variant is deleted',
    ({ variants }) => [
      'mutation ($id: ID!) { productVariantDelete(id: $id) { errors { code } } }',
      { id: variants[1]!.id },
    ],
  ],
  [
    'its name is changed',
    ({ id }) => [
      'mutation ($id: ID!) { productUpdate(id: $id, input: { name: "Something else" }) { errors { code } } }',
      { id },
    ],
  ],
];

test.each(DRIFT)('when %s in commerce, it is as it should a look later', async (_what, change) => {
  const { id, name, plans } = await offering();
  await bringToCommerce(work(alive()), id);
  const [product] = (await inCommerce(name)) as unknown as { id: string; variants: { id: string }[] }[];
  await api.request(...change(product!));
  expect(await inCommerce(name)).not.toMatchObject([asItShouldBe(name, plans)]);
  await database.pool.query(
    `UPDATE offering_listings SET synced_at = now() - interval '1 hour' WHERE offering_id = $1`,
    [id],
  );
  expect(await lookForDrift(work(alive()), 120_000, new AbortController().signal)).toBeGreaterThan(0);
  const [mended] = await inCommerce(name);
  expect({
    ...mended,
    variants: mended?.variants.toSorted((a, b) => (a.name < b.name ? -1 : 1)),
  }).toMatchObject(asItShouldBe(name, plans));
});

test('what is off sale and somebody puts on sale in commerce goes off sale a look later', async () => {
  const { id, name } = await offering();
  await bringToCommerce(work(alive()), id);
  const stores = createStores(database.db);
  await stores.offerings.move(id, ['PUBLISHED'], 'ARCHIVED');
  await createTransact(database.db)(({ listings }) => listings.touch(id));
  await bringToCommerce(work(alive()), id);
  const [product] = (await inCommerce(name)) as unknown as { id: string }[];
  const shown = () => inCommerce(name).then((products) => products[0]!.channelListings);
  expect(await shown()).toEqual([{ isPublished: false, isAvailableForPurchase: false }]);
  await api.request(
    'mutation ($id: ID!, $input: ProductChannelListingUpdateInput!) { productChannelListingUpdate(id: $id, input: $input) { errors { code } } }',
    {
      id: product!.id,
      input: {
        updateChannels: [{ channelId: 'Q2hhbm5lbDox', isPublished: true, isAvailableForPurchase: true }],
      },
    },
  );
  expect(await shown()).toEqual([{ isPublished: true, isAvailableForPurchase: true }]);
  await database.pool.query(
    `UPDATE offering_listings SET synced_at = now() - interval '1 hour' WHERE offering_id = $1`,
    [id],
  );
  await lookForDrift(work(alive()), 120_000, new AbortController().signal);
  expect(await shown()).toEqual([{ isPublished: false, isAvailableForPurchase: false }]);
  expect(await standing(id)).toEqual({ state: 'NOT_LISTED', failure: null });
});

test('an archived plan leaves its channels, and its variant stays for the orders that name it', async () => {
  const { id, name, plans } = await offering();
  await bringToCommerce(work(alive()), id);
  const stores = createStores(database.db);
  await stores.offerings.archivePlan(plans[1]!);
  await bringToCommerce(work(alive()), id);
  expect((await inCommerce(name))[0]!.variants).toMatchObject([
    { externalReference: plans[0], channelListings: [{ price: { amount: 19.99 } }] },
    { externalReference: plans[1], channelListings: [] },
  ]);
});

const picturesOf = async (name: string): Promise<string[]> => {
  const { products } = await api.request<{
    products: { edges: { node: { name: string; media: { url: string; type: string }[] } }[] };
  }>(
    'query ($search: String!) { products(first: 10, search: $search) { edges { node { name media { url type } } } } }',
    { search: name },
  );
  const product = products.edges.find(({ node }) => node.name === name)!.node;
  return product.media.map(({ url, type }) => `${type} ${url}`);
};

test("an offering's picture is loaded by commerce, once, replaced by another one and taken away", async () => {
  const { id, name } = await offering(`http://${picturesHost}/logo.png`);
  await bringToCommerce(work(alive()), id);
  const first = await picturesOf(name);
  expect(first).toEqual([expect.stringMatching(/^IMAGE http/)]);
  // What commerce shows is its own copy, and reads as a picture.
  const shown = await fetch(first[0]!.slice('IMAGE '.length));
  expect([shown.status, shown.headers.get('content-type')]).toEqual([
    200,
    expect.stringMatching(/^image\//) as string,
  ]);
  await bringToCommerce(work(alive()), id);
  expect(await picturesOf(name)).toEqual(first);

  const stores = createStores(database.db);
  await stores.offerings.update(id, { imageUrl: `http://${picturesHost}/other.png` });
  await bringToCommerce(work(alive()), id);
  const second = await picturesOf(name);
  expect(second).toHaveLength(1);
  expect(second).not.toEqual(first);
  await stores.offerings.update(id, { imageUrl: null });
  await bringToCommerce(work(alive()), id);
  expect(await picturesOf(name)).toEqual([]);
});

test('what commerce refuses is FAILED in the graph with its words, and tried again', async () => {
  const { id } = await offering();
  const stores = createStores(database.db);
  const [plan] = await stores.offerings.plansOf(id);
  await stores.offerings.setPrices(plan!.id, [{ channel: 'gone', amount: '1.00', currency: 'USD' }]);
  await expect(bringToCommerce(work(alive()), id)).rejects.toThrow(ListingRefused);
  expect(await standing(id)).toEqual({ state: 'FAILED', failure: 'Commerce has no channel gone any more.' });
  await stores.offerings.setPrices(plan!.id, [
    { channel: 'default-channel', amount: '1.00', currency: 'USD' },
  ]);
  await bringToCommerce(work(alive()), id);
  expect(await standing(id)).toEqual({ state: 'LISTED', failure: null });
});

test('a product of somebody else’s that is gone from commerce is reported, and not made anew', async () => {
  const { id, name } = await offering();
  await createStores(database.db).offerings.link(id, {
    productId: 'UHJvZHVjdDo5OTk5',
    channel: 'default-channel',
    isLinked: true,
  });
  await expect(bringToCommerce(work(alive()), id)).rejects.toThrow(ListingRefused);
  expect(await standing(id)).toEqual({
    state: 'FAILED',
    failure: 'The product that it is sold through is gone from commerce.',
  });
  expect(await inCommerce(name)).toEqual([]);
});

test('permissions that the app lacks in commerce are named at the start', async () => {
  const said: unknown[] = [];
  const listening = {
    ...logger,
    error: (fields: unknown) => void said.push(fields),
    warn: () => {},
  } as unknown as typeof logger;
  await tellMissingPermissions(api, listening);
  expect(said).toEqual([]);
  const lesser: CommerceApi = {
    request: async <T>() => ({ app: { permissions: [{ code: 'MANAGE_PRODUCTS' }] } }) as T,
  };
  await tellMissingPermissions(lesser, listening);
  expect(said).toEqual([
    {
      missing: [
        'MANAGE_PRODUCT_TYPES_AND_ATTRIBUTES (values of facets)',
        'MANAGE_ORDERS (paid orders whose event was lost, and their deliveries)',
        'MANAGE_USERS (changed addresses of customers)',
      ],
    },
  ]);
});
