import { setTimeout as delay } from 'node:timers/promises';
import { Client } from 'pg';
import { afterAll, expect, test, vi } from 'vitest';
import { newId } from '#common/ids.ts';
import type { ServiceName } from '#common/services/service.ts';
import { startSupergraph, type Supergraph } from '#test/harness/supergraph.ts';
import { activeInstanceOf, buy, findVariant, request } from '#test/journeys/steps.ts';
import { verifyCommand } from '../../start/verify/verify-command.ts';
import { seededRandom, type Random } from './seeded-random.ts';

/** By `npm run faults -- --seed N --minutes M`; a short run with a fixed seed otherwise. */
const seed = Number(process.env['FAULTS_SEED'] ?? 1);
const forMs = Number(process.env['FAULTS_SECONDS'] ?? 15) * 1_000;

const mortal: ServiceName[] = ['billing', 'runtime', 'control-plane'];
const email = 'buyer@test.gsv.dev';

let supergraph: Supergraph | undefined;
afterAll(() => supergraph?.stop());

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

/** Kills one service after the other at moments that the seed chooses, and starts each again. */
async function reaper(graph: Supergraph, random: Random, until: number): Promise<string[]> {
  const killed: string[] = [];
  while (Date.now() < until) {
    await delay(random.below(2_000));
    const name = mortal[random.below(mortal.length)]!;
    await graph.kill(name);
    await delay(random.below(1_000));
    await graph.revive(name);
    killed.push(name);
  }
  return killed;
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
    const graph = (supergraph = await startSupergraph({
      processes: mortal,
      env: { runtime: { LOCAL_MODEL_WORD_DELAY_MS: '5', RUN_LEASE_MS: '1000' } },
    }));
    const bearer = `Bearer ${await graph.issuer.tokenOf(email)}`;
    const order = await buy(
      graph,
      bearer,
      email,
      await findVariant(graph, 'customer-support-agent', 'Basic'),
    );
    const { id: instance } = await activeInstanceOf(graph, bearer, order);

    const until = Date.now() + forMs;
    const [killed, ...started] = await Promise.all([
      reaper(graph, seededRandom(seed), until),
      customer(graph, bearer, instance, until),
      customer(graph, bearer, instance, until),
    ]);
    // Paid for while services were dying or not: a purchase afterwards goes through as well.
    await buy(graph, bearer, email, await findVariant(graph, 'pro-credit-pack'));
    await vi.waitFor(
      async () => {
        const open = await rows(graph.databases.runtime.url, 'SELECT id FROM runs WHERE work IS NOT NULL');
        expect(open).toEqual([]);
        const lines = await rows(
          graph.databases['control-plane'].url,
          `SELECT id FROM order_lines WHERE outcome = 'PENDING'`,
        );
        expect(lines).toEqual([]);
      },
      { timeout: 60_000, interval: 500 },
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
    expect(code, `seed ${seed}, killed ${killed.join(', ')}:\n${said.join('\n')}`).toBe(0);
    expect(killed.length).toBeGreaterThan(0);
    expect(started.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(0);
  },
  300_000 + forMs,
);
