import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { Client } from 'pg';
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

/** A commerce of somebody else's, as far as the supergraph can tell. */
async function startForeignCommerce(): Promise<string> {
  const port = await freePort();
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
  return `http://127.0.0.1:${port}/graphql/`;
}

test('a database server, an issuer and a commerce of one’s own take the place of the embedded ones', async () => {
  const saleor = await startForeignCommerce();
  const supergraph = started(
    place.start({
      DATABASE_URL: inject('postgresUrl'),
      OIDC_ISSUER: issuer.issuer,
      SALEOR_API_URL: saleor,
      SALEOR_APP_TOKEN: appToken,
      // Any free ports; only the one that the commerce sends orders to must be known before.
      COMMERCE_PORT: '0',
      BILLING_PORT: '0',
      RUNTIME_PORT: '0',
    }),
  );
  await supergraph.printed(/Ready after/);
  expect(supergraph.output()).not.toMatch(/✓ (issuer|commerce)/);

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
}, 90_000);

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
