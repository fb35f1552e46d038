import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createServer } from 'node:http';
import { listen } from '#common/serving/listen.ts';
import { graphql } from '#test/harness/graphql.ts';
import { watch } from '#test/harness/subscribe.ts';
import { startSupergraph, type Supergraph } from '#test/harness/supergraph.ts';
import { becomeSeller, change, listed, sell, TEST_AGENT } from './selling.ts';
import {
  activeInstanceOf,
  ask,
  buy,
  claimKey,
  findVariant,
  isLast,
  RUN_OUTPUT,
  startRun,
  walletOf,
  type RunOutputEvent,
} from './steps.ts';

const email = 'buyer@test.gsv.dev';
let supergraph: Supergraph;

/** What a buyer's and a seller's own system is told, with where. */
const told: { path: string; type: string; data: Record<string, unknown> }[] = [];
const hooks = createServer((request, response) => {
  let body = '';
  request.on('data', (part: Buffer) => (body += part.toString()));
  request.on('end', () => {
    told.push({ path: request.url, ...JSON.parse(body) });
    response.writeHead(204).end();
  });
});
let hookUrl: string;
const toldAt = (wanted: string) =>
  told.filter(({ path }) => path === wanted).map(({ type, data }) => ({ type, data }));

beforeAll(async () => {
  const port = await listen(hooks, '127.0.0.1', 0);
  hookUrl = `http://127.0.0.1:${port}`;
  supergraph = await startSupergraph({ env: { runtime: { OUTBOUND_PRIVATE_HOSTS: `127.0.0.1:${port}` } } });
});
afterAll(async () => {
  await supergraph?.stop();
  hooks.closeAllConnections();
  hooks.close();
});

test('a buyer browses, buys, runs, pays what was used, runs dry, buys credits and runs on', async () => {
  const buyer = `Bearer ${await supergraph.issuer.tokenOf(email)}`;

  const order = await buy(
    supergraph,
    buyer,
    email,
    await findVariant(supergraph, 'customer-support-agent', 'Basic'),
  );
  const instance = await activeInstanceOf(supergraph, buyer, order);
  const organization = instance.organization.id;
  const secret = await claimKey(supergraph, buyer, instance.id);
  expect(secret).toMatch(/^cmp_sk_[\w-]{43}$/);
  expect(await walletOf(supergraph, buyer, organization)).toMatchObject({
    balance: 100,
    reserved: 0,
    available: 100,
  });

  const { runId, held } = await runToItsEnd(`Bearer ${secret}`, instance.id);
  expect(held).toEqual({ amount: 10 });
  expect(await settledReservationOf(buyer, runId)).toEqual({ state: 'SETTLED', amount: 10, settled: 3 });
  expect(await walletOf(supergraph, buyer, organization)).toMatchObject({
    balance: 97,
    reserved: 0,
    available: 97,
  });

  const hold = await holdEverything(organization, 97);
  expect(await walletOf(supergraph, buyer, organization)).toMatchObject({
    balance: 97,
    reserved: 97,
    available: 0,
  });
  const refused = await startRun(supergraph, `Bearer ${secret}`, {
    instance: instance.id,
    text: 'Hello?',
    budget: 10,
  });
  expect(refused.errors).toMatchObject([{ code: 'INSUFFICIENT_CREDITS' }]);

  await buy(supergraph, buyer, email, await findVariant(supergraph, 'pro-credit-pack'));
  await expect
    .poll(async () => (await walletOf(supergraph, buyer, organization))?.balance, {
      timeout: 20_000,
      interval: 100,
    })
    .toBe(597);
  await runToItsEnd(`Bearer ${secret}`, instance.id);
  expect(await walletOf(supergraph, buyer, organization)).toMatchObject({
    balance: 594,
    reserved: 97,
    available: 497,
  });
  await releaseHold(hold);
  await operatorsSeeTheLedgerAndStrangersDoNot(organization);
  await creditsThatWerePaidEarnTheirSeller();
});

async function runToItsEnd(
  authorization: string,
  instance: string,
): Promise<{ runId: string; held: unknown }> {
  const started = await startRun(supergraph, authorization, {
    instance,
    text: 'Where is my order?',
    budget: 10,
  });
  expect(started.errors).toEqual([]);
  const runId = started.run?.id as string;
  const { run } = await ask<{ run: { reservation: { amount: number } } }>(
    supergraph,
    `Bearer ${await supergraph.issuer.tokenOf(email)}`,
    'query ($id: ID!) { run(id: $id) { reservation { amount } } }',
    { id: runId },
  );
  const output = watch<RunOutputEvent>(supergraph.url, RUN_OUTPUT, { run: runId }, authorization);
  expect(await output.ended).toBeUndefined();
  await output.stop();
  expect(output.events.at(-1)?.runOutput.__typename).toBe('RunSucceeded');
  expect(output.events.map(({ runOutput }) => runOutput.sequence)).toEqual(
    output.events.map((_, index) => index + 1),
  );
  expect(output.events.filter((event) => isLast(event))).toHaveLength(1);
  return { runId, held: run.reservation };
}

async function settledReservationOf(authorization: string, id: string): Promise<unknown> {
  type Data = { run: { reservation: { state: string } } };
  let reservation: Data['run']['reservation'] | undefined;
  await expect
    .poll(async () => {
      const query = 'query ($id: ID!) { run(id: $id) { reservation { state amount settled } } }';
      reservation = (await ask<Data>(supergraph, authorization, query, { id })).run.reservation;
      return reservation.state;
    })
    .not.toBe('HELD');
  return reservation;
}

/** Takes all that is available, as a long run of the same organization would. */
async function holdEverything(organization: string, amount: number): Promise<string> {
  const id = randomUUID();
  const answer = await serviceCall<{ reservationCreate: { errors: unknown[] } }>(
    'mutation ($input: ReservationCreateInput!) { reservationCreate(input: $input) { errors { message } } }',
    { input: { id, organization, amount } },
  );
  expect(answer.data?.reservationCreate.errors).toEqual([]);
  return id;
}

async function releaseHold(id: string): Promise<void> {
  const answer = await serviceCall(
    'mutation ($id: ID!) { reservationVoid(id: $id) { errors { message } } }',
    { id },
  );
  expect(answer.errors).toBeUndefined();
}

const serviceCall = async <T>(query: string, variables: Record<string, unknown>) =>
  graphql<T>(supergraph.urls.billing, query, variables, {
    authorization: await supergraph.identity.bearerOfService('runtime'),
  });

/** The plan of $19.99 is earned with its order; the run after the purchase spent 3 credits of $0.08: the seller's part and the marketplace's leave what buyers are owed. */
async function creditsThatWerePaidEarnTheirSeller(): Promise<void> {
  const operator = `Bearer ${await supergraph.issuer.tokenOf('operator@gsv.dev')}`;
  const { trialBalance } = await ask<{ trialBalance: { account: string; balance: number }[] }>(
    supergraph,
    operator,
    '{ trialBalance { account currency balance } }',
    {},
  );
  expect(Object.fromEntries(trialBalance.map(({ account, balance }) => [account, balance]))).toEqual({
    CLEARING: -59.99,
    CREDITS_SOLD: 39.76,
    REVENUE: 4.046,
    SELLER_PAYABLE_AVAILABLE: 0,
    SELLER_PAYABLE_PENDING: 16.184,
  });
}

async function operatorsSeeTheLedgerAndStrangersDoNot(organization: string): Promise<void> {
  const query = `query ($organization: ID!) {
    wallet(organization: $organization) { balance entries(first: 10) { totalCount edges { node { kind amount balanceAfter } } } }
  }`;
  const operator = `Bearer ${await supergraph.issuer.tokenOf('operator@gsv.dev')}`;
  const { wallet } = await ask<{ wallet: { entries: { edges: { node: unknown }[] } } }>(
    supergraph,
    operator,
    query,
    { organization },
  );
  expect(wallet.entries.edges.map(({ node }) => node)).toEqual([
    { kind: 'RUN', amount: -3, balanceAfter: 594 },
    { kind: 'GRANT', amount: 500, balanceAfter: 597 },
    { kind: 'RUN', amount: -3, balanceAfter: 97 },
    { kind: 'GRANT', amount: 100, balanceAfter: 100 },
  ]);
  const stranger = `Bearer ${await supergraph.issuer.tokenOf('stranger@test.gsv.dev')}`;
  expect(await ask(supergraph, stranger, query, { organization })).toEqual({ wallet: null });
}

const bearer = async (address: string): Promise<string> =>
  `Bearer ${await supergraph.issuer.tokenOf(address)}`;

test('a checkout that names an organization buys for it, and for the personal workspace of whoever does not belong to it', async () => {
  const variant = await findVariant(supergraph, 'customer-support-agent', 'Basic');
  const boughtBy = async (email: string): Promise<string> => {
    const token = await bearer(email);
    const order = await buy(supergraph, token, email, variant, 1, chosen);
    return (await activeInstanceOf(supergraph, token, order)).organization.id;
  };
  const { id: chosen } = await change<{ id: string }>(
    supergraph,
    await bearer('chooses@test.gsv.dev'),
    'organizationCreate',
    'organization { id }',
    { input: { name: 'Chosen' } },
  );
  expect(await boughtBy('chooses@test.gsv.dev')).toBe(chosen);
  const elsewhere = await boughtBy('outsider@test.gsv.dev');
  expect(elsewhere).not.toBe(chosen);
  const { viewer } = await ask<{ viewer: { organizations: { id: string }[] } }>(
    supergraph,
    await bearer('outsider@test.gsv.dev'),
    '{ viewer { organizations { id } } }',
  );
  expect(viewer.organizations).toEqual([{ id: elsewhere }]);
});

interface Terms {
  instance: { entitlements: { limits: SoldLimits } };
}

interface SoldLimits {
  requestsPerDay: number | null;
  concurrentRuns: number | null;
  documents: number | null;
  documentBytes: number | null;
}

const limitsOf = async (token: string, id: string) =>
  (
    await ask<Terms>(
      supergraph,
      token,
      'query ($id: ID!) { instance(id: $id) { entitlements { limits { requestsPerDay concurrentRuns documents documentBytes } } } }',
      { id },
    )
  ).instance.entitlements.limits;

test('a plan that changes leaves the limits and credits of instances that were sold before alone', async () => {
  const seller = await bearer('stranger@test.gsv.dev');
  const operator = await bearer('operator@gsv.dev');
  const organization = await becomeSeller(supergraph, seller, operator, 'Changes Its Mind');
  const sold = await sell(supergraph, seller, operator, organization);
  await listed(supergraph, seller, sold.offering);
  const variant = await findVariant(supergraph, TEST_AGENT.slug);
  const buyAs = async (email: string) => {
    const token = await bearer(email);
    return {
      token,
      ...(await activeInstanceOf(supergraph, token, await buy(supergraph, token, email, variant))),
    };
  };
  const before = await buyAs('before@test.gsv.dev');
  const sold500 = { requestsPerDay: 500, concurrentRuns: null, documents: null, documentBytes: null };
  expect(await limitsOf(before.token, before.id)).toEqual(sold500);
  const changed = { requestsPerDay: 9, concurrentRuns: 2, documents: 30, documentBytes: 5_000_000 };
  await change(supergraph, seller, 'planUpdate', 'plan { id }', {
    id: sold.plan,
    input: { includedCredits: 7, limits: changed },
  });
  const after = await buyAs('after@test.gsv.dev');
  expect(await limitsOf(after.token, after.id)).toEqual(changed);
  expect(await limitsOf(before.token, before.id)).toEqual(sold500);
  // With the 50 of the trial that each organization gets once.
  const balanceOf = async (bought: typeof after) =>
    (await walletOf(supergraph, bought.token, bought.organization.id))?.balance;
  expect(await balanceOf(after)).toBe(57);
  expect(await balanceOf(before)).toBe(250);
});

test('webhooks tell a seller of a review, and a buyer of instances and of a wallet that becomes low', async () => {
  const bearer = async (who: string): Promise<string> => `Bearer ${await supergraph.issuer.tokenOf(who)}`;
  const [seller, operator] = [await bearer('hooked@test.gsv.dev'), await bearer('operator@gsv.dev')];
  const organization = await becomeSeller(supergraph, seller, operator, 'Wants To Hear');
  const listenTo = (token: string, of: string, path: string, events: string[]) =>
    change(supergraph, token, 'webhookEndpointCreate', 'endpoint { id }', {
      input: { organization: of, url: `${hookUrl}${path}`, events },
    });
  await listenTo(seller, organization, '/seller', ['OFFERING_REVIEWED']);
  const sold = await sell(supergraph, seller, operator, organization, {
    name: 'Tells Of Itself',
    slug: 'tells-of-itself',
  });
  await expect
    .poll(() => toldAt('/seller'), { timeout: 20_000 })
    .toMatchObject([{ type: 'offering.reviewed', data: { offering: sold.offering, decision: 'APPROVE' } }]);
  await listed(supergraph, seller, sold.offering);

  const owner = 'told@test.gsv.dev';
  const buyer = await bearer(owner);
  const workspace = await change<{ id: string }>(
    supergraph,
    buyer,
    'organizationCreate',
    'organization { id }',
    {
      input: { name: 'Listens' },
    },
  );
  await listenTo(buyer, workspace.id, '/buyer', ['INSTANCE_ACTIVE', 'WALLET_LOW']);
  const variant = await findVariant(supergraph, 'tells-of-itself');
  const order = await buy(supergraph, buyer, owner, variant, 1, workspace.id);
  const instance = await activeInstanceOf(supergraph, buyer, order);
  await expect
    .poll(() => toldAt('/buyer'), { timeout: 20_000 })
    .toMatchObject([{ type: 'instance.active', data: { instance: instance.id, offering: sold.offering } }]);
  await ask(
    supergraph,
    buyer,
    'mutation ($id: ID!) { walletUpdate(organization: $id, input: { lowCreditThreshold: 1000000 }) { errors { message } } }',
    { id: workspace.id },
  );
  await expect
    .poll(() => toldAt('/buyer'), { timeout: 20_000 })
    .toMatchObject([
      { type: 'instance.active' },
      { type: 'wallet.low', data: { lowCreditThreshold: 1_000_000 } },
    ]);
});
