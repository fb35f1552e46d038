import { Client } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { watch, type Watched } from '#test/harness/subscribe.ts';
import { startSupergraph, type Supergraph } from '#test/harness/supergraph.ts';
import {
  activeInstanceOf,
  buy,
  claimKey,
  findVariant,
  isLast,
  RUN_OUTPUT,
  startRun,
  type RunOutputEvent,
} from './steps.ts';

const email = 'streams@test.gsv.dev';
let supergraph: Supergraph;
let key: string;
let instance: string;

beforeAll(async () => {
  supergraph = await startSupergraph();
  const buyer = `Bearer ${await supergraph.issuer.tokenOf(email)}`;
  const order = await buy(
    supergraph,
    buyer,
    email,
    await findVariant(supergraph, 'customer-support-agent', 'Basic'),
  );
  instance = (await activeInstanceOf(supergraph, buyer, order)).id;
  key = `Bearer ${await claimKey(supergraph, buyer, instance)}`;
});
afterAll(() => supergraph?.stop());

const follow = (run: string, after = 0): Watched<RunOutputEvent> =>
  watch<RunOutputEvent>(supergraph.url, RUN_OUTPUT, { run, after }, key);

const sequences = (watched: Watched<RunOutputEvent>): number[] =>
  watched.events.map(({ runOutput }) => runOutput.sequence);

const upTo = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);

async function start(): Promise<string> {
  const { run, errors } = await startRun(supergraph, key, {
    instance,
    text: 'Tell me about your refund policy, please.',
  });
  expect(errors).toEqual([]);
  return run?.id as string;
}

test('subscribers from the start see 1..N in order, and two of them see the same', async () => {
  const run = await start();
  const [one, two] = [follow(run), follow(run)];
  expect(await one.ended).toBeUndefined();
  expect(await two.ended).toBeUndefined();
  expect(one.events.length).toBeGreaterThan(3);
  expect(sequences(one)).toEqual(upTo(1, one.events.length));
  expect(one.events.filter((event) => isLast(event))).toHaveLength(1);
  expect(two.events).toEqual(one.events);
  await Promise.all([one.stop(), two.stop()]);
});

test('a subscriber who comes late reads the log from its beginning', async () => {
  const run = await start();
  const early = follow(run);
  await early.ended;
  const late = follow(run);
  expect(await late.ended).toBeUndefined();
  expect(late.events).toEqual(early.events);
  await Promise.all([early.stop(), late.stop()]);
});

test('a subscriber who leaves and comes back with the last sequence misses and repeats nothing', async () => {
  const run = await start();
  const whole = follow(run);
  const before = follow(run);
  await before.until((events) => events.length >= 2);
  await before.stop();
  const seen = before.events.length;
  const after = follow(run, seen);
  expect(await after.ended).toBeUndefined();
  await whole.ended;
  expect([...before.events.slice(0, seen), ...after.events]).toEqual(whole.events);
  await Promise.all([after.stop(), whole.stop()]);
});

test('whoever comes after the log has expired is told so, with the code', async () => {
  const run = await start();
  const early = follow(run);
  await early.ended;
  const client = new Client({ connectionString: supergraph.databases.runtime.url });
  await client.connect();
  await client.query(`UPDATE runs SET events_expired_at = '2026-01-02T03:04:05Z' WHERE id = $1`, [run]);
  await client.end();
  const late = follow(run);
  expect(await late.ended).toMatchObject([
    { extensions: { code: 'EXPIRED', expiredAt: '2026-01-02T03:04:05.000Z' } },
  ]);
  expect(late.events).toEqual([]);
  await Promise.all([early.stop(), late.stop()]);
});

test('an event reaches into the other subgraphs', async () => {
  const run = await start();
  const rich = watch<{ runOutput: { sequence: number; run: unknown } }>(
    supergraph.url,
    /* GraphQL */ `
      subscription ($run: ID!) {
        runOutput(run: $run) {
          sequence
          run {
            id
            reservation {
              amount
            }
            instance {
              name
              organization {
                name
                wallet {
                  available
                }
              }
            }
          }
        }
      }
    `,
    { run },
    `Bearer ${await supergraph.issuer.tokenOf(email)}`,
  );
  expect(await rich.ended).toBeUndefined();
  for (const { runOutput } of rich.events) {
    expect(runOutput.run).toMatchObject({
      id: run,
      reservation: { amount: 10 },
      instance: { name: expect.any(String), organization: { wallet: { available: expect.any(Number) } } },
    });
  }
  await rich.stop();
});
