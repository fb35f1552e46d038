import { afterAll, beforeAll, expect, test } from 'vitest';
import { offerings } from '#common/demo/catalogue.ts';
import { embeddedIds } from '#common/demo/commerce-ids.ts';
import { sendLogsTo } from '#common/process/logging.ts';
import type { Service } from '#common/services/service.ts';
import { start as startRuntime } from '#runtime/server.ts';
import { readConfig as readRuntimeConfig } from '#runtime/config.ts';
import { createTestDatabase, type TestDatabase } from '#test/harness/database.ts';
import { graphql } from '#test/harness/graphql.ts';
import { createTestIdentity, type TestIdentity } from '#test/harness/identity.ts';
import { freePort } from '#test/harness/ports.ts';
import { readConfig } from '#control-plane/config.ts';
import { start } from '#control-plane/server.ts';
import { operator } from '../fixture.ts';

const errors: string[] = [];
let identity: TestIdentity;
let databases: TestDatabase[];
let runtimePort: number;
let controlPlane: Service;
let runtime: Service;

const common = () => ({ NODE_ENV: 'test', LOG_LEVEL: 'error', IDENTITY_DIR: identity.folder });

beforeAll(async () => {
  sendLogsTo({ write: (line) => void errors.push(line) });
  identity = await createTestIdentity();
  databases = [await createTestDatabase('control-plane'), await createTestDatabase('runtime')];
  runtimePort = await freePort();
  controlPlane = await start(
    readConfig({
      ...common(),
      PORT: '0',
      DATABASE_URL: databases[0]!.url,
      RUNTIME_URL: `http://127.0.0.1:${runtimePort}/graphql`,
    }),
  );
});
afterAll(async () => {
  await controlPlane.stop();
  await runtime.stop();
  await Promise.all([identity.remove(), ...databases.map((database) => database.drop())]);
});

test('waits for the runtime, imports every flow, and fills an empty database once', async () => {
  const seeding = [controlPlane.seedDemo!(), controlPlane.seedDemo!()];
  runtime = await startRuntime(
    readRuntimeConfig({
      ...common(),
      PORT: String(runtimePort),
      DATABASE_URL: databases[1]!.url,
      CONTROL_PLANE_URL: controlPlane.url,
    }),
  );
  await Promise.all(seeding);
  await controlPlane.seedDemo!();
  const authorization = await identity.bearerOf(operator);
  const { data } = await graphql<{
    offerings: { edges: { node: { slug: string; currentVersion: { flow: { id: string } } } }[] };
  }>(
    controlPlane.url,
    '{ offerings(first: 100) { edges { node { slug currentVersion { flow { id } } } } } }',
  );
  const seeded = data!.offerings.edges.map(({ node }) => node);
  expect(seeded.map(({ slug }) => slug)).toEqual(offerings.map(({ slug }) => slug));
  for (const { currentVersion } of seeded) {
    const flow = await graphql(
      runtime.url,
      'query ($id: ID!) { flow(id: $id) { id } }',
      { id: currentVersion.flow.id },
      { authorization },
    );
    expect(flow.data).toEqual({ flow: { id: currentVersion.flow.id } });
  }
});

test('data that was made for another commerce is told at the start', async () => {
  errors.length = 0;
  await controlPlane.seedDemo!();
  expect(errors).toEqual([]);
  const [one, other] = offerings.map(({ slug }) => slug);
  const products = new Map(embeddedIds.products)
    .set(one!, embeddedIds.products.get(other!)!)
    .set(other!, embeddedIds.products.get(one!)!);
  await controlPlane.seedDemo!({ ...embeddedIds, products });
  expect(errors).toEqual([expect.stringMatching(/belong to another commerce/)]);
  expect(JSON.parse(errors[0]!)).toMatchObject({ slugs: [one, other] });
});
