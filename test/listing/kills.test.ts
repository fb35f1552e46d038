import { createServer, type Server } from 'node:http';
import { randomBytes } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { start as startCommerce } from '#commerce/server.ts';
import { readConfig as readCommerceConfig } from '#commerce/config.ts';
import { openDatabase, type Database } from '#common/database/database.ts';
import { newId } from '#common/ids.ts';
import type { Env } from '#common/process/config.ts';
import { createLogger } from '#common/process/logging.ts';
import { listen } from '#common/serving/listen.ts';
import { listingDocuments } from '#control-plane/clients/listing-documents.ts';
import { createTransact } from '#control-plane/store/stores.ts';
import { seededRandom } from '#test/faults/seeded-random.ts';
import { createTestDatabase, type TestDatabase } from '#test/harness/database.ts';
import { graphql } from '#test/harness/graphql.ts';
import { createTestIdentity, type TestIdentity } from '#test/harness/identity.ts';
import { startTestIssuer, type TestIssuer } from '#test/harness/issuer.ts';
import { freePort } from '#test/harness/ports.ts';
import { startServiceProcess, type ServiceProcess } from '#test/harness/service-process.ts';
import { openDoor, type Door, type Moment } from './door.ts';

/** By `npm run listing-faults -- --seed N --kills M`; a few with a fixed seed otherwise. */
const seed = Number(process.env['LISTING_SEED'] ?? 1);
const kills = Number(process.env['LISTING_KILLS'] ?? 4);

/** Every operation of which a listing is made, in no particular order. */
const steps = [
  'ListedProduct',
  'Taxonomy',
  'Choices',
  'ValueCreate',
  'ProductCreate',
  'ProductUpdate',
  'MediaCreate',
  'ProductListing',
  'VariantCreate',
  'VariantListing',
];
/** Asked once a start or once a minute, or for what changes later. */
const others = ['Permissions', 'Channels', 'VariantUpdate', 'MediaDelete'];
const moments: Moment[] = ['before', 'during', 'after'];
type Victim = 'commerce' | 'control-plane';
const victims: Victim[] = ['control-plane', 'commerce'];
const points = victims.flatMap((victim) =>
  moments.flatMap((moment) => steps.map((operation) => ({ victim, moment, operation }))),
);

/** So many listings are under way when somebody is killed, each at a step of its own. */
const AT_ONCE = 3;
const PLANS = 2;
const APP_TOKEN = randomBytes(15).toString('hex');

const logger = createLogger('test', 'silent');
const random = seededRandom(seed);
const envs = new Map<Victim, { env: Env; url: string }>();
const processes = new Map<Victim, ServiceProcess>();
let databases: TestDatabase[];
let database: Database;
let identity: TestIdentity;
let issuer: TestIssuer;
let door: Door;
let pictures: Server;
let picture: string;
let publisher: string;

beforeAll(async () => {
  [databases, identity, issuer, door] = await Promise.all([
    Promise.all([createTestDatabase('control-plane'), createTestDatabase('commerce')]),
    createTestIdentity(),
    startTestIssuer(),
    openDoor(),
  ]);
  const pixel = await sharp({ create: { width: 1, height: 1, channels: 3, background: 'teal' } })
    .png()
    .toBuffer();
  pictures = createServer((_request, response) => response.setHeader('content-type', 'image/png').end(pixel));
  const host = `127.0.0.1:${await listen(pictures, '127.0.0.1', 0)}`;
  picture = `http://${host}/logo.png`;
  const [port, ownPort] = [await freePort(), await freePort()];
  const common = {
    NODE_ENV: 'test',
    LOG_LEVEL: 'silent',
    IDENTITY_DIR: identity.folder,
    SALEOR_APP_TOKEN: APP_TOKEN,
  };
  const commerce = {
    ...common,
    PORT: String(port),
    PUBLIC_URL: `http://127.0.0.1:${port}`,
    DATABASE_URL: databases[1]!.url,
    OIDC_ISSUER: issuer.issuer,
    OUTBOUND_PRIVATE_HOSTS: host,
  };
  const url = `http://127.0.0.1:${port}/graphql/`;
  door.leadsTo(url);
  envs.set('commerce', { env: commerce, url });
  envs.set('control-plane', {
    env: { ...common, PORT: String(ownPort), DATABASE_URL: databases[0]!.url, SALEOR_API_URL: door.url },
    url: `http://127.0.0.1:${ownPort}/graphql`,
  });
  const seeder = await startCommerce(readCommerceConfig({ ...commerce, PORT: '0' }));
  await seeder.seedDemo?.();
  await seeder.stop();
  database = openDatabase({ url: databases[0]!.url, maxConnections: 3, applicationName: 'test', logger });
  publisher = newId();
  await database.pool.query(`INSERT INTO organizations (id, name, slug) VALUES ($1, 'P', 'p')`, [publisher]);
  await database.pool.query(
    `INSERT INTO sellers (organization_id, state, display_name, description, support_email, country)
     VALUES ($1, 'APPROVED', 'Publisher', 'Sells.', 'help@example.com', 'DE')`,
    [publisher],
  );
  await Promise.all(victims.map(start));
}, 60_000);
afterAll(async () => {
  await Promise.all([...processes.values()].map((process) => process.stop()));
  await database?.close();
  pictures?.closeAllConnections();
  pictures?.close();
  await Promise.all([
    door?.stop(),
    issuer?.stop(),
    identity?.remove(),
    ...(databases ?? []).map((one) => one.drop()),
  ]);
});

async function start(name: Victim): Promise<void> {
  const { env, url } = envs.get(name)!;
  processes.set(name, await startServiceProcess(name, env, url));
}

interface Offering {
  id: string;
  name: string;
  plans: string[];
}
let made = 0;

/** An offering that is to be on sale from now on: published, and its listing asked for in one transaction. */
async function publish(): Promise<Offering> {
  const number = ++made;
  const offering = { id: newId(), name: `Listed ${number}`, plans: [] as string[] };
  await createTransact(database.db)(async ({ offerings, listings }) => {
    await offerings.insert({
      id: offering.id,
      slug: `listed-${number}`,
      name: offering.name,
      description: 'One line.\n\nAnother.',
      category: 'AGENT',
      facets: [{ attribute: 'industry', values: ['Retail', `New ${number}`] }],
      imageUrl: picture,
      publisherId: publisher,
      trialEnabled: false,
      trialCredits: 0,
      trialDays: 14,
    });
    for (let position = 0; position < PLANS; position++) {
      const { id } = await offerings.insertPlan({
        id: newId(),
        offeringId: offering.id,
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
      await offerings.setPrices(id, [
        { channel: 'default-channel', amount: `${19 + position}.99`, currency: 'USD' },
      ]);
      offering.plans.push(id);
    }
    await offerings.move(offering.id, ['DRAFT'], 'PUBLISHED');
    await listings.touch(offering.id);
  });
  return offering;
}

/** Time passes, until nobody takes the dead control-plane for one that is at work. */
async function letTimePass(): Promise<void> {
  await door.quiet();
  await database.pool.query(
    'UPDATE offering_listings SET leased_until = now() WHERE leased_until IS NOT NULL',
  );
  await database.pool.query(
    `UPDATE jobs SET run_at = now() WHERE queue = 'listings' AND finished_at IS NULL`,
  );
}

async function kill({ victim, moment, operation }: (typeof points)[number]): Promise<void> {
  const died = Promise.withResolvers<void>();
  const trap = {
    operation,
    skipping: random.below(AT_ONCE),
    moment,
    async spring() {
      if (moment === 'during') await delay(random.below(15));
      await processes.get(victim)!.kill();
      died.resolve();
    },
  };
  door.arm(trap);
  const offerings = await Promise.all(Array.from({ length: AT_ONCE }, publish));
  const never = delay(60_000, undefined, { ref: false }).then(() =>
    Promise.reject(new Error('nobody was killed')),
  );
  await Promise.race([died.promise, never]);
  if (victim === 'control-plane') await letTimePass();
  await start(victim);
  for (const offering of offerings) await expectListedOnce(offering);
}

const LISTED = /* GraphQL */ `
  query Listed($search: String!) {
    products(first: 100, search: $search) {
      edges {
        node {
          name
          externalReference
          media {
            type
          }
          channelListings {
            isPublished
            isAvailableForPurchase
          }
          variants {
            externalReference
            channelListings {
              price {
                amount
              }
            }
          }
        }
      }
    }
  }
`;

async function expectListedOnce({ id, name, plans }: Offering): Promise<void> {
  await expect
    .poll(
      async () => {
        const { rows } = await database.pool.query(
          'SELECT state, failure FROM offering_listings WHERE offering_id = $1',
          [id],
        );
        return rows[0];
      },
      { timeout: 30_000, interval: 500 },
    )
    .toEqual({ state: 'LISTED', failure: null });
  type Answer = { products: { edges: { node: { name: string } }[] } };
  const { data } = await graphql<Answer>(
    envs.get('commerce')!.url,
    LISTED,
    { search: name },
    { authorization: `Bearer ${APP_TOKEN}` },
  );
  const products = data!.products.edges.map(({ node }) => node).filter((product) => product.name === name);
  expect(products).toEqual([
    {
      name,
      externalReference: id,
      media: [{ type: 'IMAGE' }],
      channelListings: [{ isPublished: true, isAvailableForPurchase: true }],
      variants: plans.map((externalReference, position) => ({
        externalReference,
        channelListings: [{ price: { amount: 19.99 + position } }],
      })),
    },
  ]);
}

/** The same order for the same seed. */
function shuffled<Item>(items: readonly Item[]): Item[] {
  const rest = [...items];
  return Array.from({ length: rest.length }, () => rest.splice(random.below(rest.length), 1)[0] as Item);
}

test('every operation of a listing is one of these steps', () => {
  const names = Object.values(listingDocuments).map((text) => /(?:query|mutation) (\w+)/.exec(text)?.[1]);
  expect(names.toSorted()).toEqual([...steps, ...others].toSorted());
});

test(
  `control-plane or commerce killed at ${kills} steps of listing: one product, its variants, no duplicate (seed ${seed})`,
  async () => {
    const order = shuffled(points);
    for (let count = 0; count < kills; count++) {
      const point = order[count % order.length]!;
      const { victim, moment, operation } = point;
      await expect(
        kill(point),
        `kill ${count + 1}: ${victim} ${moment} ${operation}`,
      ).resolves.toBeUndefined();
    }
    const { rows } = await database.pool.query(`SELECT key FROM jobs WHERE failed_at IS NOT NULL`);
    expect(rows).toEqual([]);
  },
  60_000 + kills * 20_000,
);
