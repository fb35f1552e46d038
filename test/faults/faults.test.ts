import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { Client } from 'pg';
import { afterAll, expect, test, vi } from 'vitest';
import { startEmbeddedPostgres, type EmbeddedPostgres } from '#common/embedded/postgres.ts';
import { newId } from '#common/ids.ts';
import { freePort } from '#test/harness/ports.ts';
import type { ServiceName } from '#common/services/service.ts';
import { startSupergraph, type Supergraph } from '#test/harness/supergraph.ts';
import { activeInstanceOf, buy, findVariant, request } from '#test/journeys/steps.ts';
import { verifyCommand } from '../../start/verify/verify-command.ts';
import { startFlakyProxy } from './flaky-proxy.ts';
import { startUnreliablePost, type UnreliablePost } from './unreliable-post.ts';
import { seededRandom, type Random } from './seeded-random.ts';

/** By `npm run faults -- --seed N --minutes M`; a short run with a fixed seed otherwise. */
const seed = Number(process.env['FAULTS_SEED'] ?? 1);
const forMs = Number(process.env['FAULTS_SECONDS'] ?? 10) * 1_000;

const mortal: ServiceName[] = ['commerce', 'billing', 'runtime', 'control-plane'];
const email = 'buyer@test.gsv.dev';

let supergraph: Supergraph | undefined;
let postgres: EmbeddedPostgres | undefined;
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

/** Kills one thing after the other at moments that the seed chooses, and starts each again. */
async function reaper(graph: Supergraph, random: Random, until: number): Promise<string[]> {
  const killed: string[] = [];
  while (Date.now() < until) {
    await delay(random.below(2_000));
    const name = [...mortal, 'PostgreSQL' as const][random.below(mortal.length + 1)]!;
    killed.push(name);
    if (name === 'PostgreSQL') {
      await crashPostgres();
      continue;
    }
    await graph.kill(name);
    await delay(random.below(1_000));
    await graph.revive(name);
  }
  return killed;
}

/** One of its processes is killed: it ends all connections, and recovers from its log. */
async function crashPostgres(): Promise<void> {
  const [backend] = await rows(
    postgres!.url('postgres'),
    `SELECT pid FROM pg_stat_activity WHERE backend_type = 'client backend' AND pid <> pg_backend_pid() LIMIT 1`,
  ).catch(() => []);
  if (backend) process.kill(Number(backend['pid']), 'SIGKILL');
}

/** Control-plane is away for a day: nothing that commerce tells it arrives, and its last look at the orders was yesterday. */
async function awayForADay(graph: Supergraph, post: UnreliablePost, bearer: string): Promise<string> {
  await graph.kill('control-plane');
  post.isGone = true;
  const lost = post.lost;
  const order = await buy(graph, bearer, email, await findVariant(graph, 'pro-credit-pack'));
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

test(
  `whatever is killed, every unit is where it belongs in the end (seed ${seed})`,
  async () => {
    const random = seededRandom(seed);
    const folder = await mkdtemp(join(tmpdir(), 'faults-'));
    closing.push(() => rm(folder, { recursive: true, force: true }));
    postgres = await startEmbeddedPostgres({ folder, port: await freePort(), disposable: true });
    closing.push(() => postgres!.stop());
    const proxy = await startFlakyProxy(random);
    closing.push(() => proxy.stop());
    const post = await startUnreliablePost(
      () => new URL('/webhooks/commerce', supergraph!.urls['control-plane']).href,
      random,
    );
    closing.push(() => post.stop());
    const toBilling = { BILLING_URL: `http://127.0.0.1:${proxy.port}/graphql` };
    const graph = (supergraph = await startSupergraph({
      processes: mortal,
      postgresUrl: postgres.url('postgres'),
      env: {
        commerce: { ORDER_WEBHOOK_URL: post.url },
        'control-plane': toBilling,
        runtime: { LOCAL_MODEL_WORD_DELAY_MS: '5', RUN_LEASE_MS: '1000', ...toBilling },
      },
    }));
    proxy.target = Number(new URL(graph.urls.billing).port);
    const bearer = `Bearer ${await graph.issuer.tokenOf(email)}`;
    const order = await buy(
      graph,
      bearer,
      email,
      await findVariant(graph, 'customer-support-agent', 'Basic'),
    );
    const { id: instance } = await activeInstanceOf(graph, bearer, order);

    const until = Date.now() + forMs;
    proxy.isFlaky = true;
    post.isReliable = false;
    const [killed, bought, ...started] = await Promise.all([
      reaper(graph, random, until),
      shopper(graph, bearer, until),
      customer(graph, bearer, instance, until),
      customer(graph, bearer, instance, until),
    ]);
    proxy.isFlaky = false;
    // What was paid for while nobody could be told is delivered as well.
    const missed = await awayForADay(graph, post, bearer);
    await vi.waitFor(
      async () => {
        const open = await rows(graph.databases.runtime.url, 'SELECT id FROM runs WHERE work IS NOT NULL');
        expect(open).toEqual([]);
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
        const unsold = await rows(
          graph.databases['control-plane'].url,
          `SELECT id FROM instances WHERE order_line_id IS NOT NULL AND sold_at IS NULL`,
        );
        expect(unsold).toEqual([]);
      },
      { timeout: 90_000, interval: 500 },
    );
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
    const happened = `killed ${killed.join(', ')}; ${proxy.cuts} connections cut; ${post.lost} events lost, ${post.repeated} repeated; ${bought} bought`;
    console.info(`seed ${seed}: ${happened}`);
    expect(code, `seed ${seed}, ${happened}:\n${said.join('\n')}`).toBe(0);
    expect(killed.length).toBeGreaterThan(0);
    expect(started.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(0);
  },
  300_000 + forMs,
);
