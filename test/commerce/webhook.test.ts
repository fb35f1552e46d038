import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createRemoteJWKSet, flattenedVerify } from 'jose';
import { commerceId } from '#common/demo/catalogue.ts';
import { startCommerce, type Commerce, type Received } from './commerce.ts';
import { basic, buy, complete, pay, readyCheckout } from './shopping.ts';

let commerce: Commerce;
beforeAll(async () => {
  commerce = await startCommerce();
});
afterAll(() => commerce?.stop());
beforeEach(() => {
  commerce.answerWebhooksWith(202);
  commerce.received.length = 0;
});

interface Job {
  attempts: number;
  finished: boolean;
  failed: boolean;
  /** Seconds from the last change of the job to the next try. */
  waits: number;
  last_error: string | null;
}

async function jobOf(orderId: string): Promise<Job | undefined> {
  const pk = Buffer.from(orderId, 'base64').toString().replace('Order:', '');
  const { rows } = await commerce.pool.query<Job>(
    `SELECT attempts, finished_at IS NOT NULL AS finished, failed_at IS NOT NULL AS failed, last_error,
       extract(epoch FROM run_at - now())::float AS waits
     FROM jobs WHERE queue = 'webhooks' AND key = 'order_fully_paid:' || $1`,
    [pk],
  );
  return rows[0];
}

const received = async (count: number): Promise<Received[]> => {
  await expect.poll(() => commerce.received.length).toBe(count);
  return commerce.received;
};

/** Lets the waiting deliveries run now instead of in some seconds. */
const letTimePass = () =>
  commerce.pool.query(
    "WITH due AS (UPDATE jobs SET run_at = now() RETURNING queue) SELECT pg_notify('jobs', queue) FROM due",
  );

/** As a receiver does that knows nothing but the address of the shop's keys. */
const verify = ({ headers, body }: Received): Promise<unknown> => {
  const [header, payload, signature] = String(headers['saleor-signature']).split('.');
  expect(payload).toBe('');
  const jwks = createRemoteJWKSet(new URL('/.well-known/jwks.json', commerce.url));
  return flattenedVerify(
    { protected: header, payload: new TextEncoder().encode(body), signature: signature as string },
    jwks,
    { algorithms: ['RS256'] },
  );
};

test('a paid order is told with the headers and the body of Saleor, signed so that a stranger can verify it', async () => {
  const authorization = `Bearer ${await commerce.issuer.tokenOf('buyer@test.gsv.dev')}`;
  const orderId = await buy(commerce, 'buyer@test.gsv.dev', authorization);
  const [event] = await received(1);
  expect(event?.headers).toMatchObject({
    'content-type': 'application/json; charset=utf-8',
    'saleor-event': 'order_fully_paid',
    'saleor-domain': 'shop.example',
    'saleor-api-url': 'https://shop.example/graphql/',
  });
  const { order, me } = await commerce.ask<{
    order: { number: string; created: string; lines: { id: string }[] };
    me: { id: string };
  }>(
    'query ($id: ID!) { order(id: $id) { number created lines { id } } me { id } }',
    { id: orderId },
    authorization,
  );
  expect(JSON.parse(event?.body ?? '')).toEqual({
    order: {
      id: orderId,
      status: 'UNFULFILLED',
      chargeStatus: 'FULL',
      total: { gross: { amount: 19.99, currency: 'USD' } },
      subtotal: { gross: { amount: 19.99, currency: 'USD' } },
      totalCharged: { amount: 19.99, currency: 'USD' },
      totalRefunded: { amount: 0, currency: 'USD' },
      number: order.number,
      created: order.created,
      userEmail: 'buyer@test.gsv.dev',
      user: { id: me.id, email: 'buyer@test.gsv.dev' },
      channel: { slug: 'default-channel' },
      metadata: [],
      lines: [
        {
          id: order.lines[0]?.id,
          quantity: 1,
          unitPrice: { gross: { amount: 19.99, currency: 'USD' } },
          totalPrice: { gross: { amount: 19.99, currency: 'USD' } },
          undiscountedTotalPrice: { gross: { amount: 19.99, currency: 'USD' } },
          productName: 'Customer Support Agent',
          variantName: 'Basic',
          productSku: 'CSA-BASIC',
          variant: {
            id: basic,
            product: {
              id: commerceId('Product', 1),
              slug: 'customer-support-agent',
              name: 'Customer Support Agent',
            },
          },
        },
      ],
    },
  });
  await verify(event as Received);
  await expect(verify({ ...(event as Received), body: `${event?.body} ` })).rejects.toThrow(
    'signature verification failed',
  );
});

test('a restart keeps the key, so that receivers keep trusting', async () => {
  const keys = async () => (await fetch(new URL('/.well-known/jwks.json', commerce.url))).json();
  const before = (await keys()) as { keys: Record<string, unknown>[] };
  expect(Object.keys(before.keys[0] ?? {}).toSorted()).toEqual(['alg', 'e', 'kid', 'kty', 'n', 'use']);
  await commerce.restart();
  expect(await keys()).toEqual(before);
});

test('a broken receiver is tried again after 10, 20, 40, 80 and 160 seconds, with the same bytes, then no more', async () => {
  commerce.answerWebhooksWith(503);
  const orderId = await buy(commerce, 'guest@test.gsv.dev');
  for (const [index, seconds] of [10, 20, 40, 80, 160].entries()) {
    await received(index + 1);
    await expect.poll(async () => (await jobOf(orderId))?.last_error).toContain('HTTP 503');
    await expect.poll(async () => Math.abs(((await jobOf(orderId))?.waits ?? 0) - seconds)).toBeLessThan(2);
    await letTimePass();
  }
  const events = await received(6);
  await expect.poll(() => jobOf(orderId)).toMatchObject({ attempts: 6, failed: true, finished: false });
  expect(new Set(events.map(({ body }) => body)).size).toBe(1);
});

test('a receiver that is back gets the event', async () => {
  commerce.answerWebhooksWith(500);
  const orderId = await buy(commerce, 'guest@test.gsv.dev');
  await received(1);
  await expect.poll(async () => (await jobOf(orderId))?.last_error).toContain('HTTP 500');
  commerce.answerWebhooksWith(200);
  await letTimePass();
  await expect.poll(() => jobOf(orderId)).toMatchObject({ attempts: 2, finished: true });
});

test.for([302, 401])('a receiver that refuses with %i is not asked again', async (status) => {
  commerce.answerWebhooksWith(status);
  const orderId = await buy(commerce, 'guest@test.gsv.dev');
  await expect.poll(() => jobOf(orderId)).toMatchObject({ attempts: 1, failed: true, finished: false });
  expect(commerce.received).toHaveLength(1);
});

test('there is an event exactly if there is a paid order', async () => {
  const app = `Bearer ${commerce.appToken}`;
  const unpaid = await readyCheckout(commerce);
  const { orderCreateFromCheckout } = await commerce.ask<{
    orderCreateFromCheckout: { order: { id: string } };
  }>('mutation ($id: ID!) { orderCreateFromCheckout(id: $id) { order { id } } }', { id: unpaid.id }, app);
  const orderId = orderCreateFromCheckout.order.id;
  expect(await jobOf(orderId)).toBeUndefined();
  await pay(commerce, orderId, { amount: 10 }, app);
  expect(await jobOf(orderId)).toBeUndefined();
  await commerce.ask(
    'mutation ($id: ID!) { orderMarkAsPaid(id: $id) { errors { code } } }',
    { id: orderId },
    app,
  );
  await received(1);

  // A commit that fails takes the order and the event with it: nothing is told of what did not happen.
  const { id } = await readyCheckout(commerce);
  await pay(commerce, id);
  await commerce.pool.query(`
    CREATE FUNCTION fail() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'the disk is full'; END $$;
    CREATE CONSTRAINT TRIGGER fail AFTER INSERT ON jobs DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION fail()`);
  const failed = await commerce.send('mutation ($id: ID!) { checkoutComplete(id: $id) { order { id } } }', {
    id,
  });
  expect(failed.errors).toMatchObject([{ extensions: { code: 'INTERNAL_SERVER_ERROR' } }]);
  expect(JSON.stringify(failed)).not.toContain('disk');
  const { rows } = await commerce.pool.query<{ orders: string; jobs: string }>(
    "SELECT (SELECT count(*) FROM orders WHERE charged_minor >= total_minor) AS orders, (SELECT count(*) FROM jobs WHERE queue = 'webhooks') AS jobs",
  );
  expect(rows[0]?.jobs).toBe(rows[0]?.orders);
  await commerce.pool.query('DROP TRIGGER fail ON jobs');
  expect((await complete(commerce, id)).errors).toEqual([]);
  await received(2);
});

test('an event that was written before a crash is sent after it', async () => {
  // As if the process had died between the commit and the delivery.
  await commerce.pool.query('ALTER TABLE jobs DISABLE TRIGGER jobs_notify');
  const orderId = await buy(commerce, 'guest@test.gsv.dev');
  expect(await jobOf(orderId)).toMatchObject({ attempts: 0 });
  await commerce.pool.query('ALTER TABLE jobs ENABLE TRIGGER jobs_notify');
  await commerce.restart();
  await received(1);
  await expect.poll(() => jobOf(orderId)).toMatchObject({ finished: true });
});
