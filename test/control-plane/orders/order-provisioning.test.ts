import { afterAll, beforeAll, expect, test } from 'vitest';
import { commerceId } from '#common/demo/catalogue.ts';
import { person } from '#test/harness/identity.ts';
import { watch } from '#test/harness/subscribe.ts';
import { operator, paidOrder, startFixture, type Asking, type Fixture } from '../fixture.ts';

let fixture: Fixture;
let round = 0;
const stranger = person('stranger@example.com');

beforeAll(async () => {
  fixture = await startFixture();
});
afterAll(() => fixture.stop());

interface Line {
  orderLine: string;
  state: string;
  reason: string | null;
  instances: { id: string; state: string }[];
  creditsGranted: number | null;
}

const nextBuyer = () => person(`buyer${++round}@example.com`);

async function provisioning(caller: Asking, order: string): Promise<Line[]> {
  const { data } = await fixture.ask<{ _entities: { provisioning: Line[] }[] }>(
    caller,
    `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Order {
      provisioning { orderLine state reason instances { id state } creditsGranted } } } }`,
    { of: [{ __typename: 'Order', id: order }] },
  );
  return data!._entities[0]!.provisioning;
}
const becomes = (caller: Asking, order: string, state: string) =>
  expect
    .poll(async () => (await provisioning(caller, order)).map((line) => line.state), { timeout: 10_000 })
    .toEqual([state]);

async function retry(caller: Asking, args: { instance?: string; orderLine?: string }) {
  const { data, errors } = await fixture.ask<{
    provisioningRetry: {
      instance: { id: string; state: string } | null;
      errors: { field: string; code: string }[];
    };
  }>(
    caller,
    `mutation ($instance: ID, $orderLine: ID) { provisioningRetry(instance: $instance, orderLine: $orderLine) {
      instance { id state } errors { field code } } }`,
    { ...args },
  );
  return data?.provisioningRetry ?? errors![0]!.extensions!['code'];
}

test('a paid line is followed to its end by its buyer, an operator and nobody else', async () => {
  const buyer = nextBuyer();
  await fixture.stopBilling();
  const order = { ...paidOrder(buyer.email!), user: { email: buyer.email } };
  await fixture.sendOrder(order);
  await becomes(buyer, order.id, 'PENDING');
  const stream = watch<{ orderProvisioningChanged: { provisioning: Line[] } }>(
    fixture.url,
    'subscription ($order: ID!) { orderProvisioningChanged(order: $order) { provisioning { state } } }',
    { order: order.id },
    await fixture.authorization(buyer),
  );
  await stream.until((events) => events.length >= 1);
  await fixture.startBilling();
  expect(await stream.ended).toBeUndefined();
  await stream.stop();
  const states = stream.events.map((event) => event.orderProvisioningChanged.provisioning[0]!.state);
  expect([states[0], states.at(-1)]).toEqual(['PENDING', 'DONE']);
  expect(await provisioning(buyer, order.id)).toMatchObject([
    { orderLine: order.lines[0]!.id, state: 'DONE', reason: null, instances: [{ state: 'ACTIVE' }] },
  ]);
  expect(await provisioning(operator, order.id)).toHaveLength(1);
  for (const caller of [null, stranger]) expect(await provisioning(caller, order.id)).toEqual([]);
  const refused = watch(
    fixture.url,
    'subscription ($order: ID!) { orderProvisioningChanged(order: $order) { id } }',
    { order: order.id },
    await fixture.authorization(stranger),
  );
  expect(await refused.ended).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
  await refused.stop();
});

test("a guest's order is followed by whoever knows its id, without what it bought", async () => {
  const order = paidOrder(nextBuyer().email!);
  await fixture.sendOrder(order);
  await becomes(null, order.id, 'DONE');
  expect((await provisioning(null, order.id))[0]!.instances).toEqual([]);
  expect(await provisioning(stranger, order.id)).toEqual([]);
});

test('a credit pack says how many credits it gave', async () => {
  const buyer = nextBuyer();
  const order = paidOrder(buyer.email!, { variantPk: 11, slug: 'pro-credit-pack' });
  await fixture.sendOrder(order);
  await becomes(buyer, order.id, 'DONE');
  expect((await provisioning(buyer, order.id))[0]).toMatchObject({ creditsGranted: 500, instances: [] });
  expect((await provisioning(null, order.id))[0]!.creditsGranted).toBeNull();
});

test('what buys nothing says so, and is delivered when an operator has mended the cause', async () => {
  const buyer = nextBuyer();
  const order = paidOrder(buyer.email!, { variantPk: 777, slug: 'unknown' });
  // Alone it would be an order of something else than ours.
  order.lines.push(...paidOrder(buyer.email!).lines);
  await fixture.sendOrder(order);
  const states = async () => (await provisioning(buyer, order.id)).map(({ state }) => state).toSorted();
  await expect.poll(states, { timeout: 10_000 }).toEqual(['DONE', 'NOTHING']);
  const line = (await provisioning(buyer, order.id)).find(({ state }) => state === 'NOTHING');
  expect(line!.reason).toMatch(/neither a plan .* nor a credit pack/);
  expect(await retry(buyer, { orderLine: line!.orderLine })).toBe('FORBIDDEN');
  await fixture.pool.query(
    `UPDATE plans SET variant_id = $1 WHERE id = (SELECT id FROM plans WHERE variant_id = $2)`,
    [commerceId('ProductVariant', 777), commerceId('ProductVariant', 7)],
  );
  expect(await retry(operator, { orderLine: line!.orderLine })).toMatchObject({ errors: [] });
  await expect.poll(states, { timeout: 10_000 }).toEqual(['DONE', 'DONE']);
  expect(await retry(operator, { orderLine: line!.orderLine })).toMatchObject({
    errors: [{ field: 'orderLine', code: 'CONFLICT' }],
  });
});

const setState = (state: string, publishedAt: string) =>
  fixture.pool.query(
    `UPDATE offerings SET state = $1, published_at = ${publishedAt} WHERE id = (SELECT offering_id FROM plans WHERE variant_id = $2)`,
    [state, commerceId('ProductVariant', 6)],
  );

test('what was never on sale is not sold; what was, is delivered although it is archived', async () => {
  const outcomes: string[] = [];
  for (const [state, publishedAt] of [
    ['DRAFT', 'NULL'],
    ['ARCHIVED', 'now()'],
    ['UNPUBLISHED', 'now()'],
  ] as const) {
    await setState(state, publishedAt);
    const order = paidOrder(nextBuyer().email!, { variantPk: 6 });
    await fixture.sendOrder(order);
    let outcome = '';
    await expect
      .poll(async () => (outcome = (await provisioning(operator, order.id))[0]?.state ?? ''))
      .toMatch(/DONE|NOTHING/);
    outcomes.push(outcome);
  }
  expect(outcomes).toEqual(['NOTHING', 'DONE', 'DONE']);
  await setState('PUBLISHED', 'now()');
});

test('a FAILED instance says why, is tried again by operators, and runs', async () => {
  const buyer = nextBuyer();
  const order = paidOrder(buyer.email!);
  await fixture.sendOrder(order);
  await becomes(buyer, order.id, 'DONE');
  const [line] = await provisioning(buyer, order.id);
  const instance = line!.instances[0]!.id;
  await fixture.pool.query(`UPDATE instances SET state = 'FAILED', failure = 'Out of order.' WHERE id = $1`, [
    instance,
  ]);
  expect((await provisioning(buyer, order.id))[0]).toMatchObject({
    state: 'FAILED',
    reason: 'Out of order.',
  });
  expect(await retry(buyer, { instance })).toBe('FORBIDDEN');
  expect(await retry(operator, {})).toMatchObject({ errors: [{ field: 'instance', code: 'REQUIRED' }] });
  expect(await retry(operator, { instance: 'nonsense' })).toMatchObject({ errors: [{ code: 'NOT_FOUND' }] });
  expect(await retry(operator, { orderLine: 'nonsense' })).toMatchObject({ errors: [{ code: 'NOT_FOUND' }] });
  expect(await retry(operator, { instance })).toMatchObject({ instance: { id: instance }, errors: [] });
  await becomes(buyer, order.id, 'DONE');
  expect(await retry(operator, { instance })).toMatchObject({ errors: [{ code: 'CONFLICT' }] });
});

test('a trial that FAILED was none: it may be tried again', async () => {
  const buyer = nextBuyer();
  const { rows } = await fixture.pool.query<{ id: string }>(
    `SELECT id FROM offerings WHERE trial_enabled LIMIT 1`,
  );
  const tryIt = async () => {
    const { data } = await fixture.ask<{
      trialStart: { instance: { id: string } | null; errors: { code: string }[] };
    }>(
      buyer,
      'mutation ($input: TrialStartInput!) { trialStart(input: $input) { instance { id } errors { code } } }',
      { input: { offering: rows[0]!.id } },
    );
    return data!.trialStart;
  };
  const first = await tryIt();
  const states = async () =>
    (await fixture.pool.query('SELECT state FROM instances WHERE id = $1', [first.instance!.id])).rows;
  await expect.poll(states).toEqual([{ state: 'ACTIVE' }]);
  expect((await tryIt()).errors).toMatchObject([{ code: 'TRIAL_USED' }]);
  await fixture.pool.query(`UPDATE instances SET state = 'FAILED', activated_at = NULL WHERE id = $1`, [
    first.instance!.id,
  ]);
  expect((await tryIt()).errors).toEqual([]);
  expect(await retry(operator, { instance: first.instance!.id })).toMatchObject({
    errors: [{ code: 'TRIAL_USED' }],
  });
});

test('trial credits are given with the first purchase, and nobody is refused when the second brings none', async () => {
  const began = new Date().toISOString();
  const buyer = nextBuyer();
  for (const order of [paidOrder(buyer.email!), paidOrder(buyer.email!)]) {
    await fixture.sendOrder(order);
    await becomes(buyer, order.id, 'DONE');
  }
  const granted = async () => {
    const { data } = await fixture.ask<{ auditEvents: { edges: { node: object }[] } }>(
      operator,
      `query ($filter: AuditEventFilterInput) {
        auditEvents(first: 20, filter: $filter) { edges { node { outcome codes } } }
      }`,
      { filter: { from: began, action: ['creditsGrant'] } },
    );
    return data!.auditEvents.edges.map(({ node }) => node);
  };
  await expect.poll(granted).toEqual([{ outcome: 'DONE', codes: [] }]);
  const [{ organization } = { organization: '' }] = (
    await fixture.pool.query<{ organization: string }>(
      'SELECT id AS organization FROM organizations WHERE personal_email = $1',
      [buyer.email],
    )
  ).rows;
  expect((await fixture.wallet(organization))!.grants).toHaveLength(1);
});

test('an order is bought for the organization that its buyer chose and belongs to', async () => {
  const buyer = nextBuyer();
  const { data } = await fixture.ask<{ organizationCreate: { organization: { id: string } } }>(
    buyer,
    'mutation { organizationCreate(input: { name: "Chosen" }) { organization { id } } }',
  );
  const chosen = data!.organizationCreate.organization.id;
  const ownerOf = async (organization: string, email: string) => {
    const order = { ...paidOrder(email), metadata: [{ key: 'organization', value: organization }] };
    await fixture.sendOrder(order);
    await becomes(operator, order.id, 'DONE');
    const { rows } = await fixture.pool.query<{ organization_id: string; chosen: string | null }>(
      'SELECT organization_id, note AS chosen FROM order_lines WHERE order_id = $1',
      [order.id],
    );
    return rows[0]!.organization_id;
  };
  expect(await ownerOf(chosen, buyer.email!)).toBe(chosen);
  expect(await ownerOf(chosen, nextBuyer().email!)).not.toBe(chosen);
  expect(await ownerOf('nonsense', nextBuyer().email!)).not.toBe(chosen);
});

test('an order that commerce took back says so, and what it bought stands still', async () => {
  for (const [event, told, reason] of [
    ['order_cancelled', { status: 'CANCELED' }, 'The order was cancelled.'],
    ['order_fully_refunded', { totalRefunded: { amount: 19.99 } }, 'The order was refunded.'],
  ] as const) {
    const buyer = nextBuyer();
    const order = paidOrder(buyer.email!);
    await fixture.sendOrder(order);
    await becomes(buyer, order.id, 'DONE');
    await fixture.sendEvent(event, { order: { ...order, ...told } });
    await becomes(buyer, order.id, 'CANCELED');
    await fixture.sendEvent(event, { order: { ...order, ...told } });
    expect(await provisioning(buyer, order.id)).toMatchObject([
      { state: 'CANCELED', reason, instances: [{ state: 'SUSPENDED' }] },
    ]);
  }
});

test('whoever belongs to an organization sees each instance that is new or changes, and nobody else does', async () => {
  const buyer = nextBuyer();
  const first = paidOrder(buyer.email!);
  await fixture.sendOrder(first);
  await becomes(buyer, first.id, 'DONE');
  const { data } = await fixture.ask<{ viewer: { organizations: { id: string }[] } }>(
    buyer,
    '{ viewer { organizations { id } } }',
  );
  const organization = data!.viewer.organizations[0]!.id;
  const follow = async (caller: NonNullable<Asking>) =>
    watch<{ instancesChanged: { id: string; state: string } }>(
      fixture.url,
      'subscription ($organization: ID!) { instancesChanged(organization: $organization) { id state } }',
      { organization },
      await fixture.authorization(caller),
    );
  const refused = await follow(stranger);
  expect(await refused.ended).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
  const stream = await follow(buyer);
  // Nothing tells a client that the server listens: what is bought until then is bought again.
  const seen = stream.until((events) =>
    events.some(({ instancesChanged }) => instancesChanged.state === 'ACTIVE'),
  );
  const bought: string[] = [];
  for (let attempt = 0; attempt < 20 && stream.events.length === 0; attempt++) {
    const order = paidOrder(buyer.email!);
    await fixture.sendOrder(order);
    await becomes(buyer, order.id, 'DONE');
    bought.push(...(await provisioning(buyer, order.id))[0]!.instances.map(({ id }) => id));
  }
  await seen;
  expect(bought).toContain(stream.events[0]!.instancesChanged.id);
  await stream.stop();
  await refused.stop();
});
