import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Pool } from 'pg';
import { expect, vi } from 'vitest';
import type { PaidOrder } from '#control-plane/domain/orders/order.ts';
import { orderState } from '#control-plane/orders/order-event.ts';
import { start as startBilling } from '#billing/server.ts';
import { readConfig as readBillingConfig } from '#billing/config.ts';
import type { Env } from '#common/process/config.ts';
import { openDatabase } from '#common/database/database.ts';
import { commerceId, offerings } from '#common/demo/catalogue.ts';
import type { Caller } from '#common/identity/caller.ts';
import { createLogger } from '#common/process/logging.ts';
import type { Service } from '#common/services/service.ts';
import { createTestDatabase } from '#test/harness/database.ts';
import { graphql, type GraphQLAnswer } from '#test/harness/graphql.ts';
import { createTestIdentity, person, type TestIdentity } from '#test/harness/identity.ts';
import { freePort } from '#test/harness/ports.ts';
import { readConfig } from '#control-plane/config.ts';
import { insertCatalogue } from '#control-plane/demo/insert-catalogue.ts';
import { start } from '#control-plane/server.ts';
import {
  APP_TOKEN,
  signDetached,
  startCommerceDouble,
  type CommerceDouble,
  type SigningKey,
} from './orders/commerce-double.ts';

export type Asking = Exclude<Caller, { kind: 'anonymous' }> | null;

interface Sending {
  key?: SigningKey;
  signature?: string;
  body?: string;
}

export interface Fixture {
  url: string;
  billingUrl: string;
  commerce: CommerceDouble;
  identity: TestIdentity;
  /** Where mails land. */
  mails: string;
  databaseUrl: string;
  /** Straight to the database of control-plane. */
  pool: Pool;
  ask<T = Record<string, never>>(
    caller: Asking,
    query: string,
    variables?: Record<string, unknown>,
  ): Promise<GraphQLAnswer<T>>;
  authorization(caller: NonNullable<Asking>): Promise<string>;
  /** Sends an order event as commerce would; returns the HTTP status. */
  sendOrder(order: unknown, how?: Sending & { event?: string }): Promise<number>;
  /** Sends any event. */
  sendEvent(event: string, content: unknown, how?: Sending): Promise<number>;
  /** Wallet figures and grants of an organization, as billing tells an operator. */
  wallet(organization: string): Promise<{
    balance: number;
    grants: { kind: string; amount: number; expiresAt: string | null }[];
  } | null>;
  /** What a seller gives of what it earns, as billing charges it, in percent. */
  commission(organization: string, caller?: Asking): Promise<number | null>;
  startBilling(): Promise<void>;
  stopBilling(): Promise<void>;
  restart(): Promise<void>;
  stop(): Promise<void>;
}

export const operator = person('operator@gsv.dev', ['OPERATOR']);
export const seller = person('seller@test.gsv.dev', ['SELLER']);
export const service = { kind: 'service', service: 'runtime' } as const;

/** Real control-plane and real billing on real databases; commerce is the double of its two doors unless one is given. */
export async function startFixture({
  reconciles = false,
  saleor,
}: { reconciles?: boolean; saleor?: { url: string; appToken: string } } = {}): Promise<Fixture> {
  const [identity, commerce, database, billingDatabase] = await Promise.all([
    createTestIdentity(),
    startCommerceDouble(),
    createTestDatabase('control-plane'),
    createTestDatabase('billing'),
  ]);
  const mails = await mkdtemp(join(tmpdir(), 'control-plane-mail-'));
  const [port, billingPort] = [await freePort(), await freePort()];
  const url = `http://127.0.0.1:${port}/graphql`;
  const billingUrl = `http://127.0.0.1:${billingPort}/graphql`;
  const common: Env = {
    NODE_ENV: 'test',
    LOG_LEVEL: process.env['TEST_LOG_LEVEL'] ?? 'silent',
    IDENTITY_DIR: identity.folder,
    MAIL_DIR: mails,
  };
  const config = readConfig({
    ...common,
    PORT: String(port),
    DATABASE_URL: database.url,
    BILLING_URL: billingUrl,
    // Nobody is there; at its usual address there might be somebody else's.
    RUNTIME_URL: `http://127.0.0.1:${await freePort()}/graphql`,
    SALEOR_API_URL: saleor?.url ?? commerce.url,
    SALEOR_APP_TOKEN: saleor?.appToken ?? (reconciles ? APP_TOKEN : undefined),
  });
  const billingConfig = readBillingConfig({
    ...common,
    PORT: String(billingPort),
    DATABASE_URL: billingDatabase.url,
    CONTROL_PLANE_URL: url,
    RUNTIME_URL: `http://127.0.0.1:${await freePort()}/graphql`,
  });
  const logger = createLogger('test', 'silent');
  const own = openDatabase({ url: database.url, maxConnections: 5, applicationName: 'test', logger });
  await insertCatalogue(own.db, new Map(offerings.map(({ slug }) => [slug, `flow-of-${slug}`])));
  let controlPlane: Service | undefined = await start(config);
  let billing: Service | undefined = await startBilling(billingConfig);
  await billing.seedDemo?.();

  const authorization = (caller: NonNullable<Asking>): Promise<string> =>
    caller.kind === 'service' ? identity.bearerOfService('runtime') : identity.bearerOf(caller);
  const headersOf = async (caller: Asking): Promise<Record<string, string>> =>
    caller ? { authorization: await authorization(caller) } : {};

  const fixture: Fixture = {
    url,
    billingUrl,
    commerce,
    identity,
    mails,
    databaseUrl: database.url,
    pool: own.pool,
    authorization,
    ask: async (caller, query, variables = {}) => graphql(url, query, variables, await headersOf(caller)),
    sendOrder: (order, how = {}) => fixture.sendEvent(how.event ?? 'order_fully_paid', { order }, how),
    async sendEvent(event, content, how = {}) {
      const body = JSON.stringify(content);
      const key = how.key ?? commerce.keys[0]!;
      const response = await fetch(new URL('/webhooks/commerce', url), {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'saleor-event': event,
          'saleor-signature': how.signature ?? (await signDetached(key, body)),
        },
        body: how.body ?? body,
      });
      await response.text();
      return response.status;
    },
    async wallet(organization) {
      const { data } = await graphql<{ wallet: Awaited<ReturnType<Fixture['wallet']>> }>(
        billingUrl,
        'query ($id: ID!) { wallet(organization: $id) { balance grants { kind amount expiresAt } } }',
        { id: organization },
        await headersOf(operator),
      );
      return data?.wallet ?? null;
    },
    async commission(organization, caller = operator) {
      const { data } = await graphql<{ _entities: { commissionPercent: number | null }[] }>(
        billingUrl,
        'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Seller { commissionPercent } } }',
        { r: [{ __typename: 'Seller', id: organization }] },
        await headersOf(caller),
      );
      return data?._entities[0]?.commissionPercent ?? null;
    },
    async startBilling() {
      billing ??= await startBilling(billingConfig);
    },
    async stopBilling() {
      await billing?.stop();
      billing = undefined;
    },
    async restart() {
      await controlPlane?.stop();
      controlPlane = await start(config);
    },
    async stop() {
      await controlPlane?.stop();
      await billing?.stop();
      await own.close();
      await rm(mails, { recursive: true, force: true });
      await Promise.all([commerce.stop(), identity.remove(), database.drop(), billingDatabase.drop()]);
    },
  };
  return fixture;
}

/** Buys with one order and waits until all of it runs; returns the ids of what it made. */
export async function buy(
  fixture: Fixture,
  email: string,
  how: { variantPk?: number; quantity?: number } = {},
): Promise<{ instance: string; organization: string; order: string; key: string }> {
  const order = paidOrder(email, how);
  await fixture.sendOrder(order);
  const read = async () => {
    const { rows } = await fixture.pool.query<{ instance: string; organization: string; key: string }>(
      `SELECT i.id AS instance, i.organization_id AS organization, k.id AS key
       FROM instances i JOIN api_keys k ON k.instance_id = i.id
       WHERE i.order_id = $1 AND i.state = 'ACTIVE' ORDER BY i.id`,
      [order.id],
    );
    return rows;
  };
  // Not expect.poll, which works inside of a test alone.
  await vi.waitFor(async () => expect(await read()).toHaveLength(how.quantity ?? 1), { timeout: 10_000 });
  const [first] = await read();
  return { ...first!, order: order.id };
}

/** A paid order as control-plane keeps it. */
export const asReceived = (order: unknown): PaidOrder => orderState.parse(order).paid as PaidOrder;

let orderCount = 0;

/** A paid order of one line, in the form that commerce sends. */
export function paidOrder(
  email: string,
  { variantPk = 1, quantity = 1, slug = 'customer-support-agent' } = {},
): Record<string, unknown> & { id: string; lines: (Record<string, unknown> & { id: string })[] } {
  const number = ++orderCount;
  return {
    id: commerceId('Order', number),
    number: String(number),
    created: '2026-01-01T00:00:00Z',
    userEmail: email,
    user: null,
    channel: { slug: 'default-channel' },
    status: 'UNFULFILLED',
    chargeStatus: 'FULL',
    total: { gross: { amount: 19.99 } },
    totalRefunded: { amount: 0 },
    metadata: [],
    lines: [
      {
        id: commerceId('OrderLine', number),
        quantity,
        productName: 'Product',
        variantName: 'Variant',
        productSku: 'SKU',
        variant: {
          id: commerceId('ProductVariant', variantPk),
          product: { id: commerceId('Product', 1), slug, name: 'Product' },
        },
      },
    ],
  };
}
