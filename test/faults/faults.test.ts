import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { Client } from 'pg';
import { Stripe } from 'stripe';
import { afterAll, expect, test, vi } from 'vitest';
import { embeddedPaymentKeys, startPaymentProvider } from '#common/embedded/payment-provider.ts';
import { newId } from '#common/ids.ts';
import { createLogger } from '#common/process/logging.ts';
import { freePort } from '#test/harness/ports.ts';
import type { ServiceName } from '#common/services/service.ts';
import { startSupergraph, type Supergraph } from '#test/harness/supergraph.ts';
import { startMcpServer } from '#test/runtime/connectors/mcp-server.ts';
import { activeInstanceOf, ask, buy, findVariant, request } from '#test/journeys/steps.ts';
import { verifyCommand } from '../../start/verify/verify-command.ts';
import { startFlakyProxy, type FlakyProxy } from './flaky-proxy.ts';
import { buyAgentWithTools, expectToolsCalledOnce } from './agent-with-tools.ts';
import { killPoints, reaches, toolKillPoints, type KillPoint } from './kill-points.ts';
import { startMortalPostgres, type MortalPostgres } from './mortal-postgres.ts';
import { startUnreliablePost, type UnreliablePost } from './unreliable-post.ts';
import { seededRandom, type Random } from './seeded-random.ts';

/** By `npm run faults -- --seed N --minutes M`; a short run with a fixed seed otherwise. */
const seed = Number(process.env['FAULTS_SEED'] ?? 1);
const forMs = Number(process.env['FAULTS_SECONDS'] ?? 10) * 1_000;

const mortal: ServiceName[] = ['commerce', 'billing', 'runtime', 'control-plane', 'gateway'];
/** For how long a moment of a name is waited for before the next one. */
const POINT_WITHIN_MS = 2_000;
/** When nobody is killed any more, everything works again by then, also on a busy machine. */
const WELL_AGAIN_WITHIN_MS = 60_000;
const WEBHOOK_SECRET = 'whsec_faults';
const email = 'buyer@test.gsv.dev';
const LOW_CREDITS = 60;

let supergraph: Supergraph | undefined;
const closing: (() => Promise<unknown>)[] = [];
afterAll(async () => {
  await supergraph?.stop();
  for (const close of closing.toReversed()) await close();
});

const START = /* GraphQL */ `
  mutation Start($input: RunStartInput!) {
    runStart(input: $input) {
      run {
        id
      }
      errors {
        code
      }
    }
  }
`;

/** Starts runs one after the other until the time is over; repeats each with its id until somebody answers. */
async function customer(graph: Supergraph, bearer: string, instance: string, until: number): Promise<number> {
  let started = 0;
  while (Date.now() < until) {
    const input = { id: newId(), instance, input: { text: 'What can you do?' }, budget: 5 };
    for (;;) {
      const answer = await request<{ runStart: { run: { id: string } | null } }>(graph, bearer, START, {
        input,
      }).catch(() => undefined);
      if (answer?.data?.runStart?.run) started += 1;
      if (answer?.data?.runStart) break;
      await delay(200);
    }
  }
  return started;
}

/** Buys packs until the time is over; a purchase that breaks off is left, as people do. */
async function shopper(graph: Supergraph, bearer: string, until: number): Promise<number> {
  let bought = 0;
  while (Date.now() < until) {
    const done = await findVariant(graph, 'pro-credit-pack')
      .then((variant) => buy(graph, bearer, email, variant))
      .catch(() => undefined);
    if (done !== undefined) bought += 1;
    await delay(500);
  }
  return bought;
}

/**
 * Kills one thing after the other and starts each again: at moments that the seed chooses, or when something of a
 * name is half done.
 */
async function reaper(
  graph: Supergraph,
  server: MortalPostgres,
  random: Random,
  until: number,
): Promise<string[]> {
  const killed: string[] = [];
  const again = async (name: ServiceName, why: string): Promise<void> => {
    killed.push(why);
    await graph.kill(name);
    await delay(random.below(1_000));
    await graph.revive(name);
  };
  // One around a tool, one around something else, so that a short run has both.
  const [around, others] = [toolKillPoints, killPoints].map((points) =>
    points.toSorted(() => random.below(3) - 1),
  ) as [KillPoint[], KillPoint[]];
  const byName = others.flatMap((point, index) => [around[index % around.length] as KillPoint, point]);
  for (let turn = 0; Date.now() < until; turn++) {
    const point = turn % 2 === 0 ? byName[(turn / 2) % byName.length] : undefined;
    if (point) {
      const reached = await reaches(
        point,
        graph.databases[point.database].url,
        Math.min(until, Date.now() + POINT_WITHIN_MS),
      );
      if (reached) await again(point.dies, `${point.dies} (${point.name})`);
      continue;
    }
    await delay(random.below(2_000));
    const name = [...mortal, 'backend' as const, 'server' as const][random.below(mortal.length + 2)]!;
    if (name === 'backend') await server.killBackend();
    else if (name === 'server') await server.killServer();
    else {
      await again(name, name);
      continue;
    }
    killed.push(`PostgreSQL's ${name}`);
  }
  return killed;
}

const SETUP = `mutation ($organization: ID!) { paymentMethodSetup(organization: $organization) { clientSecret } }`;
const TOP_UP = `mutation ($organization: ID!, $input: AutoTopUpInput) {
  autoTopUpUpdate(organization: $organization, input: $input) { errors { message } } }`;
const AVAILABLE = `query ($organization: ID!) { organization(id: $organization) { wallet { available } } creditPacks { id } }`;
const TAKE = `mutation ($input: CreditsGrantInput!) { creditsGrant(input: $input) { errors { code } } }`;
interface Available {
  organization: { wallet: { available: number } };
  creditPacks: { id: string }[];
}

/** Keeps a card, and lets the wallet refill itself from it. */
async function keepCard(
  graph: Supergraph,
  operator: string,
  organization: string,
  stripe: Stripe,
): Promise<void> {
  const { paymentMethodSetup } = await ask<{ paymentMethodSetup: { clientSecret: string } }>(
    graph,
    operator,
    SETUP,
    {
      organization,
    },
  );
  await stripe.setupIntents.confirm(paymentMethodSetup.clientSecret.split('_secret_')[0] as string, {
    payment_method: 'pm_card_visa',
  });
  const { creditPacks } = await ask<Available>(graph, operator, AVAILABLE, { organization });
  const input = { pack: creditPacks[0]?.id, belowCredits: LOW_CREDITS, monthlyLimit: 1_000_000 };
  expect(await ask(graph, operator, TOP_UP, { organization, input })).toEqual({
    autoTopUpUpdate: { errors: [] },
  });
}

/** Takes what is there until few are left, so that the wallet refills itself, again and again. */
async function drain(
  graph: Supergraph,
  operator: string,
  organization: string,
  until: number,
): Promise<void> {
  while (Date.now() < until) {
    await delay(700);
    const seen = await request<Available>(graph, operator, AVAILABLE, { organization }).catch(
      () => undefined,
    );
    const available = seen?.data?.organization?.wallet?.available ?? 0;
    if (available < LOW_CREDITS) continue;
    const input = {
      id: newId(),
      organization,
      amount: LOW_CREDITS - 10 - available,
      reason: 'To see it refill',
    };
    await request(graph, operator, TAKE, { input }).catch(() => undefined);
  }
}

/** Buys a pack, and asks again while what was killed a moment ago is not quite there again, as people do. */
async function surelyBuy(graph: Supergraph, bearer: string): Promise<string> {
  for (const until = Date.now() + WELL_AGAIN_WITHIN_MS; ;) {
    try {
      return await buy(graph, bearer, email, await findVariant(graph, 'pro-credit-pack'));
    } catch (error) {
      if (Date.now() > until) throw error;
      await delay(500);
    }
  }
}

/** Control-plane is away for a day: nothing that commerce tells it arrives, and its last look at the orders was yesterday. */
async function awayForADay(graph: Supergraph, post: UnreliablePost, bearer: string): Promise<string> {
  await graph.kill('control-plane');
  post.isGone = true;
  const lost = post.lost;
  const order = await surelyBuy(graph, bearer);
  // Commerce has told it, and thinks that it arrived.
  await vi.waitFor(() => expect(post.lost).toBeGreaterThan(lost), { timeout: 20_000 });
  await rows(
    graph.databases['control-plane'].url,
    `UPDATE jobs SET payload = jsonb_set(payload, '{since}', to_jsonb(now() - interval '1 day')), run_at = now()
     WHERE queue = 'reconciler' AND finished_at IS NULL`,
  );
  await graph.revive('control-plane');
  post.isGone = false;
  return order;
}

async function rows(url: string, text: string): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(text)).rows;
  } finally {
    await client.end();
  }
}

const at = ({ port }: FlakyProxy, path = '/graphql'): string => `http://127.0.0.1:${port}${path}`;
const sum = (numbers: number[]): number => numbers.reduce((all, one) => all + one, 0);

test(
  `whatever is killed, every unit is where it belongs in the end (seed ${seed})`,
  async () => {
    const random = seededRandom(seed);
    const folder = await mkdtemp(join(tmpdir(), 'faults-'));
    closing.push(() => rm(folder, { recursive: true, force: true }));
    const server = await startMortalPostgres(folder);
    closing.push(() => server.stop());
    const [orders, payments] = await Promise.all(
      [
        () => new URL('/webhooks/commerce', supergraph!.urls['control-plane']).href,
        () => new URL('/webhooks/stripe', supergraph!.urls.billing).href,
      ].map((target) => startUnreliablePost(target, random)),
    );
    const posts = [orders!, payments!];
    closing.push(() => Promise.all(posts.map((post) => post.stop())));
    const provider = await startPaymentProvider({
      host: '127.0.0.1',
      port: await freePort(),
      environment: 'test',
      webhooks: [{ url: payments!.url, secret: WEBHOOK_SECRET }],
      logger: createLogger('test', 'silent'),
    });
    closing.push(() => provider.stop());
    const mcp = await startMcpServer();
    closing.push(() => mcp.stop());
    const proxies: FlakyProxy[] = [];
    const behindProxy = async (): Promise<FlakyProxy> => {
      const proxy = await startFlakyProxy(random);
      proxies.push(proxy);
      closing.push(() => proxy.stop());
      return proxy;
    };
    const to = {
      billing: await behindProxy(),
      'control-plane': await behindProxy(),
      runtime: await behindProxy(),
      commerce: await behindProxy(),
      provider: await behindProxy(),
    };
    const [BILLING_URL, CONTROL_PLANE_URL, RUNTIME_URL, COMMERCE_URL] = [
      at(to.billing),
      at(to['control-plane']),
      at(to.runtime),
      at(to.commerce, '/graphql/'),
    ];
    const graph = (supergraph = await startSupergraph({
      processes: mortal,
      postgresUrl: server.url,
      env: (urls) => {
        for (const name of ['billing', 'control-plane', 'runtime', 'commerce'] as const)
          to[name].target = Number(new URL(urls[name]).port);
        return {
          commerce: { ORDER_WEBHOOK_URL: orders!.url },
          'control-plane': { BILLING_URL, RUNTIME_URL, SALEOR_API_URL: COMMERCE_URL },
          runtime: {
            LOCAL_MODEL_WORD_DELAY_MS: '5',
            RUN_LEASE_MS: '1000',
            OUTBOUND_PRIVATE_HOSTS: `127.0.0.1:${mcp.port}`,
            BILLING_URL,
            CONTROL_PLANE_URL,
          },
          billing: {
            CONTROL_PLANE_URL,
            RUNTIME_URL,
            SALEOR_API_URL: COMMERCE_URL,
            STRIPE_API_BASE: at(to.provider, ''),
            STRIPE_WEBHOOK_SECRET: WEBHOOK_SECRET,
            ...embeddedPaymentKeys,
          },
          gateway: { BILLING_URL, CONTROL_PLANE_URL, RUNTIME_URL, COMMERCE_URL },
        };
      },
    }));
    to.provider.target = Number(new URL(provider.url).port);
    const stripe = new Stripe(embeddedPaymentKeys.STRIPE_API_KEY, {
      host: 'localhost',
      port: new URL(provider.url).port,
      protocol: 'http',
    });
    const bearer = `Bearer ${await graph.issuer.tokenOf(email)}`;
    const order = await buy(
      graph,
      bearer,
      email,
      await findVariant(graph, 'customer-support-agent', 'Basic'),
    );
    const { id: instance, organization } = await activeInstanceOf(graph, bearer, order);
    const operator = `Bearer ${await graph.issuer.tokenOf('operator@gsv.dev')}`;
    await keepCard(graph, operator, organization.id, stripe);
    const seller = `Bearer ${await graph.issuer.tokenOf('toolmaker@test.gsv.dev')}`;
    const agent = await buyAgentWithTools(graph, mcp, { seller, operator, bearer, email });

    const until = Date.now() + forMs;
    for (const proxy of proxies) proxy.isFlaky = true;
    for (const post of posts) post.isReliable = false;
    const [killed, bought, one, two, tools] = await Promise.all([
      reaper(graph, server, random, until),
      shopper(graph, bearer, until),
      customer(graph, bearer, instance, until),
      customer(graph, bearer, instance, until),
      agent.use(until),
      drain(graph, operator, organization.id, until),
    ]);
    for (const proxy of proxies) proxy.isFlaky = false;
    payments!.isReliable = true;
    // When it starts it asks the provider what it was not told of.
    await graph.kill('billing');
    await graph.revive('billing');
    // What was paid for while nobody could be told is delivered as well.
    const missed = await awayForADay(graph, orders!, bearer);
    // Once more, now that nobody is killed: whatever died before, a letter is sent.
    await agent.use(Date.now() + 1);
    await vi.waitFor(
      async () => {
        const open = await rows(graph.databases.runtime.url, 'SELECT id FROM runs WHERE work IS NOT NULL');
        expect(open).toEqual([]);
        const unread = await rows(
          graph.databases.runtime.url,
          `SELECT id FROM documents WHERE state <> 'READY'`,
        );
        expect(unread).toEqual([]);
        const lines = await rows(
          graph.databases['control-plane'].url,
          `SELECT id FROM order_lines WHERE outcome = 'PENDING'`,
        );
        expect(lines).toEqual([]);
        // Every order that commerce has paid for is known, whatever was lost on the way.
        const paid = await rows(
          graph.databases.commerce.url,
          `SELECT count(*)::int AS count FROM orders WHERE charged_minor >= total_minor AND total_minor > 0`,
        );
        const known = await rows(
          graph.databases['control-plane'].url,
          `SELECT count(DISTINCT order_id)::int AS count FROM order_lines`,
        );
        expect(known).toEqual(paid);
        const [late] = await rows(
          graph.databases['control-plane'].url,
          `SELECT outcome FROM order_lines WHERE order_id = '${missed}'`,
        );
        expect(late).toEqual({ outcome: 'CREDITS' });
        // And every payment that the provider has told of, whatever was lost on the way.
        const told = await stripe.events
          .list({ limit: 100, types: ['payment_intent.succeeded', 'charge.succeeded'] })
          .autoPagingToArray({ limit: 1_000 });
        const worked = await rows(
          graph.databases.billing.url,
          `SELECT key FROM jobs WHERE queue = 'payment-event' AND finished_at IS NOT NULL`,
        );
        expect(worked.map(({ key }) => key)).toEqual(expect.arrayContaining(told.map(({ id }) => id)));
        expect(
          await rows(graph.databases.billing.url, `SELECT id FROM card_charges WHERE state = 'PENDING'`),
        ).toEqual([]);
        const unsold = await rows(
          graph.databases['control-plane'].url,
          `SELECT id FROM instances WHERE order_line_id IS NOT NULL AND sold_at IS NULL`,
        );
        expect(unsold).toEqual([]);
      },
      { timeout: 180_000, interval: 500 },
    );
    await expectToolsCalledOnce(mcp, agent.instance, (text) => rows(graph.databases.runtime.url, text));
    // Nothing is under way any more: what ended a moment ago counts as well.
    await rows(graph.databases.runtime.url, `UPDATE runs SET finished_at = finished_at - interval '1 hour'`);

    const said: string[] = [];
    const { databases } = graph;
    const urls = (['billing', 'runtime', 'control-plane'] as const).flatMap((name) => [
      `--${name}`,
      databases[name].url,
    ]);
    const say = (text: string) => void said.push(text);
    const code = await verifyCommand(urls, {}, { out: say, err: say });
    const [{ paid } = {}] = await rows(
      databases.billing.url,
      'SELECT count(*)::int AS paid FROM card_charges',
    );
    const happened = `killed ${killed.join(', ')}; ${sum(proxies.map(({ cuts }) => cuts))} connections cut; ${sum(posts.map(({ lost }) => lost))} events lost, ${sum(posts.map(({ repeated }) => repeated))} repeated; ${bought} packs bought, ${String(paid)} by kept cards; ${one + two + tools.started} runs started, ${mcp.calls.length} letters sent, ${tools.documents} documents read`;
    console.info(`seed ${seed}: ${happened}`);
    expect(code, `seed ${seed}, ${happened}:\n${said.join('\n')}`).toBe(0);
    expect(killed.length).toBeGreaterThan(0);
    expect(one + two).toBeGreaterThan(0);
    expect(Number(paid)).toBeGreaterThan(0);
  },
  600_000 + forMs,
);
