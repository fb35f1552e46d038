import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { FlattenedSign, type JWK } from 'jose';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { commerceId } from '#common/demo/catalogue.ts';
import { person } from '#test/harness/identity.ts';
import { newSigningKey, signDetached } from './commerce-double.ts';
import type { PaidOrder } from '#control-plane/domain/orders/order.ts';
import { paidOrder, startFixture, type Fixture } from '../fixture.ts';

/** What a Saleor sent for an order of the demo, and its keys at that time. */
const recorded = JSON.parse(
  await readFile(new URL('recorded/order-fully-paid.json', import.meta.url), 'utf8'),
) as { headers: Record<string, string>; body: string; jwks: { keys: JWK[] } };

let fixture: Fixture;
beforeAll(async () => {
  fixture = await startFixture();
});
afterAll(() => fixture.stop());

interface Seen {
  viewer: {
    organizations: {
      id: string;
      slug: string;
      members: { email: string; role: string }[];
      instances: {
        totalCount: number;
        edges: {
          node: {
            id: string;
            state: string;
            failure: string | null;
            order: { id: string };
            apiKeys: { id: string }[];
          };
        }[];
      };
    }[];
  };
}

const VIEWER = `{
  viewer {
    organizations {
      id slug members { email role }
      instances(first: 50) { totalCount edges { node { id state failure order { id } apiKeys { id } } } }
    }
  }
}`;

const organizationOf = async (email: string) => {
  const { data } = await fixture.ask<Seen>(person(email), VIEWER);
  return data!.viewer.organizations[0];
};
const statesOf = async (email: string) =>
  (await organizationOf(email))?.instances.edges.map(({ node }) => node.state);
const inboxCount = async () => {
  const { rows } = await fixture.pool.query<{ count: number }>(
    "SELECT count(*)::int AS count FROM jobs WHERE queue IN ('commerce-events', 'commerce-orders')",
  );
  return rows[0]!.count;
};
const outcomeOf = async (line: string) => {
  const { rows } = await fixture.pool.query<{ outcome: string; note: string | null }>(
    'SELECT outcome, note FROM order_lines WHERE id = $1',
    [line],
  );
  return rows[0];
};
const allDone = async () => {
  const { rows } = await fixture.pool.query<{ count: number }>(
    // Deliveries are written back to commerce with an app token alone, and no runtime is here to tell others.
    "SELECT count(*)::int AS count FROM jobs WHERE finished_at IS NULL AND queue NOT IN ('order-fulfilments', 'webhook-event')",
  );
  return rows[0]!.count;
};

test('a paid order makes a workspace, an ACTIVE instance, a key and the trial credits', async () => {
  const order = paidOrder('Ann.Buyer@Example.com');
  expect(await fixture.sendOrder(order)).toBe(202);
  await expect.poll(() => statesOf('ann.buyer@example.com')).toEqual(['ACTIVE']);
  const organization = (await organizationOf('ann.buyer@example.com'))!;
  expect(organization).toMatchObject({
    slug: 'ann-buyer',
    members: [{ email: 'ann.buyer@example.com', role: 'OWNER' }],
  });
  const [edge] = organization.instances.edges;
  expect(edge!.node).toMatchObject({ failure: null, order: { id: order.id } });
  expect(edge!.node.apiKeys).toHaveLength(1);
  expect(await fixture.wallet(organization.id)).toEqual({
    balance: 100,
    grants: [{ kind: 'TRIAL', amount: 100, expiresAt: null }],
  });
});

test('the same event ten times, in parallel and shuffled with others: one instance, one key, one grant each', async () => {
  const emails = Array.from({ length: 3 }, (_, index) => `many${index}@example.com`);
  const orders = emails.map((email) => paidOrder(email));
  const events = orders.flatMap((order) => Array.from({ length: 10 }, () => order));
  const shuffled = events
    .map((order) => ({ order, at: randomUUID() }))
    .toSorted((a, b) => a.at.localeCompare(b.at));
  const statuses = await Promise.all(shuffled.map(({ order }) => fixture.sendOrder(order)));
  expect(new Set(statuses)).toEqual(new Set([202]));
  for (const email of emails) {
    await expect.poll(() => statesOf(email)).toEqual(['ACTIVE']);
    const organization = (await organizationOf(email))!;
    expect(organization.instances.edges[0]!.node.apiKeys).toHaveLength(1);
    expect((await fixture.wallet(organization.id))!.grants).toHaveLength(1);
  }
});

test('an order that comes again after its inbox entry was forgotten changes nothing', async () => {
  const order = paidOrder('again@example.com', { variantPk: 2 });
  await fixture.sendOrder(order);
  await expect.poll(() => statesOf('again@example.com')).toEqual(['ACTIVE']);
  await fixture.pool.query('DELETE FROM jobs WHERE payload ->> $1 = $2', ['id', order.id]);
  await fixture.sendOrder(order);
  await expect.poll(allDone).toBe(0);
  const organization = (await organizationOf('again@example.com'))!;
  expect(organization.instances.edges).toHaveLength(1);
  // The Pro plan brings credits of its own, once.
  expect((await fixture.wallet(organization.id))!.balance).toBe(350);
});

test('two orders of one new buyer at once: one workspace, two instances, trial credits once', async () => {
  await Promise.all([
    fixture.sendOrder(paidOrder('twice@example.com')),
    fixture.sendOrder(paidOrder('twice@example.com', { variantPk: 3 })),
  ]);
  await expect.poll(() => statesOf('twice@example.com')).toEqual(['ACTIVE', 'ACTIVE']);
  const { data } = await fixture.ask<Seen>(person('twice@example.com'), VIEWER);
  expect(data!.viewer.organizations).toHaveLength(1);
  expect((await fixture.wallet(data!.viewer.organizations[0]!.id))!.balance).toBe(100);
});

test('buyers whose addresses begin alike get different slugs', async () => {
  await Promise.all(['x', 'y', 'z'].map((domain) => fixture.sendOrder(paidOrder(`same@${domain}.example`))));
  const slugs = new Set<string>();
  for (const domain of ['x', 'y', 'z']) {
    await expect.poll(() => statesOf(`same@${domain}.example`)).toEqual(['ACTIVE']);
    slugs.add((await organizationOf(`same@${domain}.example`))!.slug);
  }
  expect(slugs.size).toBe(3);
  expect(slugs).toContain('same');
});

test('a line of three makes three instances', async () => {
  await fixture.sendOrder(paidOrder('three@example.com', { quantity: 3 }));
  await expect.poll(() => statesOf('three@example.com')).toEqual(['ACTIVE', 'ACTIVE', 'ACTIVE']);
});

test('a credit pack grants its credits once and makes no instance', async () => {
  const order = paidOrder('pack@example.com', { variantPk: 11, slug: 'pro-credit-pack', quantity: 2 });
  await Promise.all([fixture.sendOrder(order), fixture.sendOrder(order)]);
  await expect.poll(() => statesOf('pack@example.com')).toEqual([]);
  const organization = (await organizationOf('pack@example.com'))!;
  await expect.poll(async () => (await fixture.wallet(organization.id))?.balance).toBe(1_000);
  expect((await fixture.wallet(organization.id))!.grants).toMatchObject([{ kind: 'PURCHASE' }]);
});

test('what a line cost is kept with it, as an exact decimal', async () => {
  const order = paidOrder('priced@example.com', { variantPk: 11, slug: 'pro-credit-pack', quantity: 3 });
  Object.assign(order.lines[0]!, { totalPrice: { gross: { amount: 59.970000000000006, currency: 'USD' } } });
  expect(await fixture.sendOrder(order)).toBe(202);
  const { rows } = await fixture.pool.query<{ payload: PaidOrder }>(
    "SELECT payload FROM jobs WHERE queue = 'commerce-orders' AND payload ->> 'id' = $1",
    [order.id],
  );
  expect(rows.map(({ payload }) => payload.lines[0]?.paid)).toEqual([{ amount: '59.97', currency: 'USD' }]);
});

test('a pack whose variant gets a plan later does not become an instance when its event comes again', async () => {
  const order = paidOrder('changed@example.com', { variantPk: 11, slug: 'pro-credit-pack' });
  await fixture.sendOrder(order);
  await expect.poll(async () => (await outcomeOf(order.lines[0]!.id))?.outcome).toBe('CREDITS');
  const { rows } = await fixture.pool.query<{ id: string; variant_id: string }>(
    `UPDATE plans SET variant_id = $1 WHERE variant_id = $2 RETURNING id`,
    [commerceId('ProductVariant', 11), commerceId('ProductVariant', 9)],
  );
  expect(rows).toHaveLength(1);
  await fixture.pool.query('DELETE FROM jobs WHERE payload ->> $1 = $2', ['id', order.id]);
  await fixture.sendOrder(order);
  await expect.poll(allDone).toBe(0);
  await fixture.pool.query('UPDATE plans SET variant_id = $1 WHERE id = $2', [
    commerceId('ProductVariant', 9),
    rows[0]!.id,
  ]);
  expect(await statesOf('changed@example.com')).toEqual([]);
});

test('a variant without a plan falls back to the slug of its product', async () => {
  await fixture.sendOrder(paidOrder('slug@example.com', { variantPk: 999, slug: 'meeting-scheduler' }));
  await expect.poll(() => statesOf('slug@example.com')).toEqual(['ACTIVE']);
});

test('a line that buys nothing known is kept with the reason, beside one that does', async () => {
  const order = paidOrder('nothing@example.com', { variantPk: 999, slug: 'a-mug' });
  order.lines.push(...paidOrder('nothing@example.com').lines);
  expect(await fixture.sendOrder(order)).toBe(202);
  await expect
    .poll(() => outcomeOf(order.lines[0]!.id))
    .toEqual({
      outcome: 'NOTHING',
      note: 'What was bought is neither a plan of an offering nor a credit pack.',
    });
});

/** Over the payload in base64url, as JWS has it without `b64: false`. */
async function encodedSignature(body: string): Promise<string> {
  const { kid, privateKey } = fixture.commerce.keys[0]!;
  const jws = await new FlattenedSign(Buffer.from(body))
    .setProtectedHeader({ alg: 'RS256', kid })
    .sign(privateKey);
  return `${jws.protected}..${jws.signature}`;
}

test('an unsigned, forged or altered event is refused with 401 and leaves nothing', async () => {
  const before = await inboxCount();
  const order = paidOrder('mallory@example.com');
  const body = JSON.stringify({ order });
  const stranger = await newSigningKey('first');
  const unknown = await newSigningKey('unknown');
  const signature = await signDetached(fixture.commerce.keys[0]!, body);
  const [header, , bytes] = signature.split('.');
  const none = Buffer.from(JSON.stringify({ alg: 'none', b64: false, crit: ['b64'] })).toString('base64url');
  const refused = [
    await fixture.sendOrder(order, { signature: '' }),
    await fixture.sendOrder(order, { signature: 'nonsense' }),
    await fixture.sendOrder(order, { key: stranger }),
    await fixture.sendOrder(order, { key: unknown }),
    await fixture.sendOrder(order, { signature: await encodedSignature(body) }),
    await fixture.sendOrder(order, { signature: `${none}..` }),
    await fixture.sendOrder(order, { signature: `${none}..${bytes}` }),
    await fixture.sendOrder(order, {
      signature: `${header}.${Buffer.from(body).toString('base64url')}.${bytes}`,
    }),
    await fixture.sendOrder(order, { signature, body: body.replace('mallory', 'mallorY') }),
    await fixture.sendOrder(order, { signature, body: `${body} ` }),
    await fixture.sendOrder(order, { signature, body: '' }),
  ];
  expect(refused).toEqual(refused.map(() => 401));
  expect(await inboxCount()).toBe(before);
  expect(await organizationOf('mallory@example.com')).toBeUndefined();
});

test('a rotated key is found at once; the old one is refused when it is gone', async () => {
  const [old] = fixture.commerce.keys;
  const next = await newSigningKey('second');
  fixture.commerce.keys = [next];
  try {
    expect(await fixture.sendOrder(paidOrder('rotated@example.com'), { key: next })).toBe(202);
    expect(await fixture.sendOrder(paidOrder('rotated@example.com'), { key: old! })).toBe(401);
  } finally {
    fixture.commerce.keys = [old!];
  }
});

test('a signature that names no key is refused while there are several', async () => {
  const [old] = fixture.commerce.keys;
  const nameless = await newSigningKey('nameless');
  const order = paidOrder('nameless@example.com');
  const { privateKey } = nameless;
  const jws = await new FlattenedSign(Buffer.from(JSON.stringify({ order })))
    .setProtectedHeader({ alg: 'RS256', b64: false, crit: ['b64'] })
    .sign(privateKey);
  fixture.commerce.keys = [old!, await newSigningKey('second')];
  try {
    // Makes the two keys known.
    await fixture.sendOrder(order, { key: nameless });
    expect(await fixture.sendOrder(order, { signature: `${jws.protected}..${jws.signature}` })).toBe(401);
  } finally {
    fixture.commerce.keys = [old!];
  }
});

test('an event as a real Saleor sent and signed it is known as such, also under a name that it was not sent under; one that does not say whether the order is paid is not believed', async () => {
  const { headers, body, jwks } = recorded;
  const send = async (text: string, event = headers['saleor-event']!): Promise<number> => {
    const url = new URL('/webhooks/commerce', fixture.url);
    const named = { ...headers, 'saleor-event': event };
    return (await fetch(url, { method: 'POST', headers: named, body: text })).status;
  };
  const before = await inboxCount();
  fixture.commerce.foreignKeys = jwks.keys;
  try {
    expect(await send(JSON.stringify(JSON.parse(body)))).toBe(401);
    for (const event of ['order_fully_paid', 'order_cancelled', 'order_expired', 'order_fully_refunded'])
      expect(await send(body, event)).toBe(422);
  } finally {
    fixture.commerce.foreignKeys = [];
  }
  expect(await inboxCount()).toBe(before);
});

test.each(['status', 'chargeStatus', 'total', 'totalRefunded'])(
  'an order that says no %s is refused under every name, and what was delivered stays',
  async (field) => {
    const email = `silent-${field.toLowerCase()}@example.com`;
    const order = paidOrder(email);
    await fixture.sendOrder(order);
    await expect.poll(() => statesOf(email)).toEqual(['ACTIVE']);
    const { [field]: _, ...silent } = order;
    const before = await inboxCount();
    for (const event of [
      'order_fully_paid',
      'order_updated',
      'order_cancelled',
      'order_expired',
      'order_refunded',
      'order_fully_refunded',
    ])
      expect(await fixture.sendEvent(event, { order: silent })).toBe(422);
    expect(await inboxCount()).toBe(before);
    expect(await statesOf(email)).toEqual(['ACTIVE']);
  },
);

test('while the keys cannot be had the sender is asked to send it again', async () => {
  const unknown = await newSigningKey('not-seen-yet');
  fixture.commerce.down = true;
  try {
    expect(await fixture.sendOrder(paidOrder('later@example.com'), { key: unknown })).toBe(503);
  } finally {
    fixture.commerce.down = false;
  }
});

test('a signed event of another kind is ignored, one of another form is refused', async () => {
  const before = await inboxCount();
  expect(await fixture.sendOrder(paidOrder('other@example.com'), { event: 'order_created' })).toBe(202);
  expect(await fixture.sendOrder({ id: 'no lines' })).toBe(422);
  expect(await fixture.sendOrder({ ...paidOrder('x@example.com'), userEmail: null })).toBe(422);
  expect(await inboxCount()).toBe(before);
});

test('a body that is too long is refused without a word about our insides', async () => {
  const response = await fetch(new URL('/webhooks/commerce', fixture.url), {
    method: 'POST',
    headers: { 'saleor-event': 'order_fully_paid' },
    body: 'x'.repeat(1_100_000),
  });
  expect(response.status).toBe(413);
  expect(await response.text()).not.toContain('at ');
});

test('while billing is down the instance waits, and becomes ACTIVE when billing is back', async () => {
  await fixture.stopBilling();
  const order = paidOrder('patient@example.com');
  try {
    expect(await fixture.sendOrder(order)).toBe(202);
    await expect
      .poll(async () => {
        const { rows } = await fixture.pool.query<{ attempts: number }>(
          `SELECT attempts FROM jobs WHERE queue = 'provisioning' AND last_error IS NOT NULL AND finished_at IS NULL`,
        );
        return rows[0]?.attempts ?? 0;
      })
      .toBeGreaterThan(0);
    expect(await statesOf('patient@example.com')).toEqual(['PROVISIONING']);
  } finally {
    await fixture.startBilling();
  }
  await expect.poll(() => statesOf('patient@example.com'), { timeout: 15_000 }).toEqual(['ACTIVE']);
  const organization = (await organizationOf('patient@example.com'))!;
  expect(organization.instances.edges[0]!.node.apiKeys).toHaveLength(1);
  expect((await fixture.wallet(organization.id))!.grants).toHaveLength(1);
});

test('what could not be provisioned in the time for it is FAILED and says so', async () => {
  await fixture.stopBilling();
  try {
    await fixture.sendOrder(paidOrder('giveup@example.com'));
    await expect.poll(() => statesOf('giveup@example.com')).toEqual(['PROVISIONING']);
    await fixture.pool.query(
      `UPDATE jobs SET max_attempts = attempts + 1, run_at = now()
       WHERE queue = 'provisioning' AND finished_at IS NULL`,
    );
    await fixture.pool.query(`NOTIFY jobs, 'provisioning'`);
    await expect.poll(() => statesOf('giveup@example.com'), { timeout: 10_000 }).toEqual(['FAILED']);
    const organization = (await organizationOf('giveup@example.com'))!;
    expect(organization.instances.edges[0]!.node.failure).toBe(
      'Provisioning did not come to an end in time.',
    );
  } finally {
    await fixture.startBilling();
  }
});

const told = {
  status: 'UNFULFILLED',
  chargeStatus: 'FULL',
  total: { gross: { amount: 19.99 } },
  totalRefunded: { amount: 0 },
};
test('what commerce has signed says what is the case, and not the name of the event that it is sent again under', async () => {
  const unpaid = paidOrder('unpaid@example.com');
  expect(
    await fixture.sendEvent('order_fully_paid', {
      order: { ...unpaid, ...told, status: 'UNCONFIRMED', chargeStatus: 'NONE' },
    }),
  ).toBe(202);
  const paid = paidOrder('replayed@example.com');
  const order = { ...paid, ...told };
  await fixture.sendOrder(order);
  await expect.poll(() => statesOf('replayed@example.com')).toEqual(['ACTIVE']);
  for (const event of ['order_cancelled', 'order_expired', 'order_refunded', 'order_fully_refunded'])
    expect(await fixture.sendEvent(event, { order })).toBe(202);
  const open = async () => {
    const { rows } = await fixture.pool.query(
      `SELECT FROM jobs WHERE queue = 'commerce-events' AND finished_at IS NULL
         AND payload -> 'state' ->> 'id' = ANY($1)`,
      [[paid.id, unpaid.id]],
    );
    return rows.length;
  };
  await expect.poll(open).toBe(0);
  expect(await statesOf('replayed@example.com')).toEqual(['ACTIVE']);
  expect(await statesOf('unpaid@example.com')).toBeUndefined();
  // What is meant for another kind of event is of another form.
  expect(await fixture.sendEvent('customer_updated', { order })).toBe(422);
});
