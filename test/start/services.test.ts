import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { afterAll, beforeAll, expect, inject, test, vi } from 'vitest';
import type { ServiceName } from '#common/services/service.ts';
import { graphql } from '#test/harness/graphql.ts';
import { createTestIdentity, type TestIdentity } from '#test/harness/identity.ts';
import { startTestIssuer, type TestIssuer } from '#test/harness/issuer.ts';
import { freePort } from '#test/harness/ports.ts';
import { run, type Started } from './process.ts';

/** Before those that they ask, so that each must wait for what it needs. */
const startOrder: ServiceName[] = ['gateway', 'control-plane', 'runtime', 'billing', 'commerce'];
const databasesMark = randomBytes(6).toString('hex');

let identity: TestIdentity;
let issuer: TestIssuer;
let urls: Record<ServiceName, string>;
const running = new Map<ServiceName, Started>();

const databaseOf = (name: ServiceName): string => `alone_${name.replace('-', '_')}_${databasesMark}`;

function databaseUrl(name: ServiceName): string {
  const url = new URL(inject('postgresUrl'));
  url.pathname = `/${databaseOf(name)}`;
  return url.href;
}

beforeAll(async () => {
  [identity, issuer] = await Promise.all([createTestIdentity(), startTestIssuer()]);
  const chosen = startOrder.map(async (name) => {
    const path = name === 'commerce' ? '/graphql/' : '/graphql';
    return [name, `http://127.0.0.1:${await freePort()}${path}`] as const;
  });
  urls = Object.fromEntries(await Promise.all(chosen)) as Record<ServiceName, string>;
  for (const name of startOrder) running.set(name, startAlone(name));
});
afterAll(async () => {
  for (const { child } of running.values()) child.kill('SIGTERM');
  await Promise.all([...running.values()].map(({ ended }) => ended));
  await Promise.all([identity?.remove(), issuer?.stop()]);
  const admin = new Client({ connectionString: inject('postgresUrl') });
  await admin.connect();
  for (const name of startOrder)
    await admin.query(`DROP DATABASE IF EXISTS ${databaseOf(name)} WITH (FORCE)`);
  await admin.end();
});

/** One service as its README says it runs in production, told of the others by the variables of its own `--help`. */
function startAlone(name: ServiceName): Started {
  const env = {
    PORT: new URL(urls[name]).port,
    DATABASE_URL: databaseUrl(name),
    IDENTITY_DIR: identity.folder,
    OIDC_ISSUER: issuer.issuer,
    COMMERCE_URL: urls.commerce,
    CONTROL_PLANE_URL: urls['control-plane'],
    BILLING_URL: urls.billing,
    RUNTIME_URL: urls.runtime,
    SALEOR_API_URL: urls.commerce,
    SALEOR_APP_TOKEN: 'a'.repeat(30),
    PUBLIC_URL: new URL(urls.commerce).origin,
    ORDER_WEBHOOK_URL: new URL('/webhooks/commerce', urls['control-plane']).href,
  };
  return run('start.ts', name === 'gateway' ? [name] : [name, '--demo'], env);
}

const readyOf = (name: ServiceName): Promise<number> =>
  fetch(new URL('/ready', urls[name])).then(
    (response) => response.status,
    () => 0,
  );

test('five processes, started in the wrong order on an empty server, become the whole graph with its demo', async () => {
  for (const name of startOrder) {
    const { printed, output } = running.get(name)!;
    await printed(/"msg":"ready"/).catch((error: unknown) => {
      throw new Error(`${name}: ${output()}`, { cause: error });
    });
  }
  await vi.waitFor(
    async () => expect(await Promise.all(startOrder.map(readyOf))).toEqual([200, 200, 200, 200, 200]),
    20_000,
  );
  const demo = run('clients/cli/demo.ts', [], { GRAPH_URL: urls.gateway, TOKEN_ISSUER: issuer.issuer });
  expect((await demo.ended).code, demo.output()).toBe(0);
  expect(demo.output()).toContain('97 credits are left');
}, 180_000);

test('each ends by itself when it is told to, and the gateway says which one is missing', async () => {
  const billing = running.get('billing')!;
  billing.child.kill('SIGTERM');
  expect(await billing.ended).toEqual({ code: 0, signal: null });
  await vi.waitFor(async () => {
    const response = await fetch(new URL('/ready', urls.gateway));
    expect(JSON.stringify(await response.json())).toMatch(/degraded.*billing/);
    expect(response.status).toBe(200);
  }, 20_000);
  const { data } = await graphql(urls.gateway, '{ offerings(first: 1) { totalCount } }');
  expect(data).toEqual({ offerings: { totalCount: 9 } });
}, 60_000);
