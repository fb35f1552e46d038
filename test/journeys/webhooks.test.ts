import { afterAll, beforeAll, expect, test } from 'vitest';
import { Client } from 'pg';
import { startSupergraph, type Supergraph } from '#test/harness/supergraph.ts';
import { deliver, startWebhookRelay, type Delivery, type WebhookRelay } from '#test/harness/webhook-relay.ts';
import { activeInstanceOf, ask, buy, findVariant, walletOf } from './steps.ts';

const email = 'webhooks@test.gsv.dev';
let supergraph: Supergraph;
let relay: WebhookRelay;
let endpoint: string;
let buyer: string;

beforeAll(async () => {
  relay = await startWebhookRelay(() => endpoint);
  supergraph = await startSupergraph({ env: { commerce: { ORDER_WEBHOOK_URL: relay.url } } });
  endpoint = new URL('/webhooks/commerce', supergraph.urls['control-plane']).href;
  buyer = `Bearer ${await supergraph.issuer.tokenOf(email)}`;
});
afterAll(async () => {
  await supergraph?.stop();
  await relay.stop();
});

test('the same webhooks ten times, in parallel and shuffled: one instance, one key, one grant, one credit pack', async () => {
  const order = await buy(
    supergraph,
    buyer,
    email,
    await findVariant(supergraph, 'customer-support-agent', 'Basic'),
  );
  await buy(supergraph, buyer, email, await findVariant(supergraph, 'pro-credit-pack'));
  await expect.poll(() => relay.deliveries.length, { timeout: 20_000 }).toBeGreaterThanOrEqual(2);
  const repeats = Array.from({ length: 10 }, () => relay.deliveries.slice(0, 2)).flat();
  repeats.sort((one, other) => one.body.length * 7 - other.body.length * 7 || Math.random() - 0.5);
  const statuses = await Promise.all(repeats.map((delivery) => deliver(endpoint, delivery)));
  expect(statuses.every((status) => status >= 200 && status < 300)).toBe(true);

  const { organization } = await activeInstanceOf(supergraph, buyer, order);
  await expect
    .poll(async () => (await walletOf(supergraph, buyer, organization.id))?.balance, { timeout: 20_000 })
    .toBe(600);
  await untilWorkedOff();
  const data = await ask(
    supergraph,
    buyer,
    `query ($organization: ID!) {
      instances { totalCount edges { node { state apiKeys { name } } } }
      wallet(organization: $organization) { balance grants { kind amount } }
    }`,
    { organization: organization.id },
  );
  expect(data).toMatchObject({
    instances: { totalCount: 1, edges: [{ node: { state: 'ACTIVE', apiKeys: [expect.anything()] } }] },
    wallet: { balance: 600 },
  });
  expect((data as { wallet: { grants: unknown[] } }).wallet.grants).toHaveLength(2);
});

test('an unsigned or forged webhook is refused with 401, and nothing is stored', async () => {
  const genuine = relay.deliveries[0] as Delivery;
  const other = Buffer.from(genuine.body.toString().replace(email, 'forger@test.gsv.dev'));
  const [head] = (genuine.headers['saleor-signature'] as string).split('..');
  const forgeries: Delivery[] = [
    { headers: withoutSignature(genuine), body: genuine.body },
    { headers: genuine.headers, body: other },
    {
      headers: {
        ...genuine.headers,
        'saleor-signature': `${head}..${Buffer.alloc(256).toString('base64url')}`,
      },
      body: genuine.body,
    },
    { headers: { ...genuine.headers, 'saleor-signature': 'nonsense' }, body: genuine.body },
  ];
  const before = await storedJobs();
  for (const forgery of forgeries) expect(await deliver(endpoint, forgery)).toBe(401);
  expect(await storedJobs()).toBe(before);
});

const withoutSignature = ({ headers }: Delivery): Record<string, string> => {
  const { 'saleor-signature': _signature, ...rest } = headers;
  return rest;
};

const storedJobs = (): Promise<number> =>
  count("SELECT count(*)::int AS count FROM jobs WHERE queue NOT LIKE '%reconcil%'");

const untilWorkedOff = (): Promise<void> =>
  expect
    .poll(
      () =>
        count(
          "SELECT count(*)::int AS count FROM jobs WHERE finished_at IS NULL AND run_at < now() + interval '1 minute' AND queue NOT LIKE '%reconcil%'",
        ),
      {
        timeout: 20_000,
      },
    )
    .toBe(0);

async function count(sql: string): Promise<number> {
  const client = new Client({ connectionString: supergraph.databases['control-plane'].url });
  await client.connect();
  try {
    return (await client.query<{ count: number }>(sql)).rows[0]?.count ?? 0;
  } finally {
    await client.end();
  }
}
