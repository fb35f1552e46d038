import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { sql } from 'drizzle-orm';
import { Client } from 'pg';
import { seedCatalogue } from '#commerce/demo/seed.ts';
import { openDatabase } from '#common/database/database.ts';
import { commerceId } from '#common/demo/catalogue.ts';
import { createLogger } from '#common/process/logging.ts';
import { createTestDatabase, type TestDatabase } from '#test/harness/database.ts';
import { graphql } from '#test/harness/graphql.ts';
import { createTestIdentity, type TestIdentity } from '#test/harness/identity.ts';
import { startTestIssuer, type TestIssuer } from '#test/harness/issuer.ts';
import { freePort } from '#test/harness/ports.ts';
import { makePlace, run, type Place, type Started } from './process.ts';

const appToken = 'a'.repeat(30);
let place: Place;
let issuer: TestIssuer;
let identity: TestIdentity;
let database: TestDatabase;
const processes: Started[] = [];

beforeAll(async () => {
  [place, issuer, identity, database] = await Promise.all([
    makePlace(),
    startTestIssuer(),
    createTestIdentity(),
    createTestDatabase('commerce'),
  ]);
});

afterAll(async () => {
  for (const { child } of processes) child.kill('SIGTERM');
  await Promise.all(processes.map(({ ended }) => ended));
  await Promise.all([place?.remove(), issuer?.stop(), identity?.remove(), database?.drop()]);
});

function started(process: Started): Started {
  processes.push(process);
  return process;
}

/** A commerce of somebody else's, as far as the supergraph can tell: the demo goods under ids of its own. */
async function startForeignCommerce(port: number): Promise<void> {
  await fillShop();
  const commerce = run('start.ts', ['commerce'], {
    PORT: String(port),
    DATABASE_URL: database.url,
    IDENTITY_DIR: identity.folder,
    OIDC_ISSUER: issuer.issuer,
    SALEOR_APP_TOKEN: appToken,
    PUBLIC_URL: `http://127.0.0.1:${port}`,
    ORDER_WEBHOOK_URL: `http://127.0.0.1:${place.env['CONTROL_PLANE_PORT']}/webhooks/commerce`,
  });
  await started(commerce).printed(/"msg":"ready"/);
}

async function fillShop(): Promise<void> {
  const logger = createLogger('test', 'silent');
  const { db, close } = openDatabase({
    url: database.url,
    maxConnections: 1,
    applicationName: 'test',
    logger,
  });
  try {
    await seedCatalogue(db);
    // The agent and the credit pack under each other's ids; one agent is not sold here.
    for (const [pk, slug] of [
      [10, 'given-away'],
      [1, 'pro-credit-pack'],
      [10, 'customer-support-agent'],
      [3, 'something-else'],
    ])
      await db.execute(sql`UPDATE products SET slug = ${slug} WHERE id = ${pk}`);
    for (const [pk, sku] of [
      [11, 'given-away'],
      [1, 'CREDITS-500'],
      [11, 'CSA-BASIC'],
      [2, 'ANOTHER'],
    ])
      await db.execute(sql`UPDATE variants SET sku = ${sku} WHERE id = ${pk}`);
  } finally {
    await close();
  }
}

test('a database server, an issuer and a commerce of one’s own take the place of the embedded ones', async () => {
  const port = await freePort();
  const start = async (): Promise<Started> => {
    const process = started(
      place.start({
        DATABASE_URL: inject('postgresUrl'),
        OIDC_ISSUER: issuer.issuer,
        SALEOR_API_URL: `http://127.0.0.1:${port}/graphql/`,
        SALEOR_APP_TOKEN: appToken,
        // Any free ports; only the one that the commerce sends orders to must be known before.
        COMMERCE_PORT: '0',
        BILLING_PORT: '0',
        RUNTIME_PORT: '0',
      }),
    );
    await process.printed(/Ready after/);
    return process;
  };
  const before = await start();
  expect(before.output()).toMatch(/demo data\s+not now: commerce does not answer/);
  before.child.kill('SIGTERM');
  expect((await before.ended).code).toBe(0);

  await startForeignCommerce(port);
  const supergraph = await start();
  expect(supergraph.output()).toMatch(new RegExp(`✓ issuer +${RegExp.escape(issuer.issuer)}`));
  expect(supergraph.output()).not.toMatch(/✓ commerce/);
  const paymentApp = /✓ payment app +(\S+)/.exec(supergraph.output())?.[1];
  expect(await (await fetch(`${paymentApp}/manifest`)).json()).toMatchObject({
    tokenTargetUrl: `${paymentApp}/register`,
  });
  expect(await goodsOf(place.graph)).toEqual({
    agent: {
      id: commerceId('Product', 10),
      offering: { slug: 'customer-support-agent' },
      productVariants: { edges: [{ node: { sku: 'CSA-BASIC', plan: { name: 'Basic' }, creditPack: null } }] },
    },
    pack: {
      offering: null,
      productVariants: {
        edges: [
          { node: { sku: 'CREDITS-500', plan: null, creditPack: { credits: 500 } } },
          { node: { sku: 'ANOTHER', plan: null, creditPack: null } },
        ],
      },
    },
    offerings: { totalCount: 8 },
  });

  const authorization = `Bearer ${await issuer.tokenOf('somebody@else.example')}`;
  const { data } = await graphql(place.graph, '{ me { email } viewer { email } }', {}, { authorization });
  expect(data).toEqual({
    me: { email: 'somebody@else.example' },
    viewer: { email: 'somebody@else.example' },
  });
  expect(await usersIn(database.url)).toContain('somebody@else.example');
  expect(await databasesOn(inject('postgresUrl'))).toEqual([
    'billing',
    'commerce',
    'control_plane',
    'runtime',
  ]);

  supergraph.child.kill('SIGTERM');
  expect((await supergraph.ended).code).toBe(0);
  // The server is not ours: it goes on.
  expect(await databasesOn(inject('postgresUrl'))).toHaveLength(4);
}, 120_000);

async function goodsOf(url: string): Promise<unknown> {
  const variants =
    'productVariants(first: 5) { edges { node { sku plan { name } creditPack { credits } } } }';
  const { data } = await graphql(
    url,
    `{
      agent: product(slug: "customer-support-agent", channel: "default-channel") { id offering { slug } ${variants} }
      pack: product(slug: "pro-credit-pack", channel: "default-channel") { offering { slug } ${variants} }
      offerings { totalCount }
    }`,
  );
  return data;
}

async function rows<T extends object>(url: string, sql: string): Promise<T[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<T>(sql)).rows;
  } finally {
    await client.end();
  }
}

const databasesOn = async (url: string): Promise<string[]> => {
  const sql = `SELECT datname FROM pg_database WHERE datname IN ('commerce', 'control_plane', 'billing', 'runtime') ORDER BY 1`;
  return (await rows<{ datname: string }>(url, sql)).map(({ datname }) => datname);
};

const usersIn = async (url: string): Promise<string[]> =>
  (await rows<{ email: string }>(url, 'SELECT email FROM users')).map(({ email }) => email);
