import { assert, asyncProperty, nat, pre } from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startGateway, type TestGateway } from './harness/gateway.ts';
import { randomDocument, runInvalid, runRandom } from './harness/random-run.ts';
import { subgraphs } from './harness/random-world.ts';

/** `node test/federation/random.ts --runs 10000` looks further. */
const RUNS = 250;
const SEED = 1;

let gateway: TestGateway<'people' | 'content' | 'stats'>;
/** Without what makes it faster. */
let plain: TestGateway<'people' | 'content' | 'stats'>;
beforeAll(async () => {
  gateway = await startGateway(subgraphs, { plansInThread: true });
  const names = Object.keys(subgraphs);
  plain = await startGateway(subgraphs, {
    fastPaths: {
      combinedFetches: false,
      mergedFetches: false,
      outlined: false,
      ownPlans: false,
      patterns: false,
      plainlyValid: false,
      plainText: false,
      scanned: false,
    },
    subgraphs: Object.fromEntries(names.map((name) => [name, { ownHttp1: false }])),
  });
});
afterAll(() => Promise.all([gateway.stop(), plain.stop()]));

it('answers any query as one schema with the same data would', { timeout: 120_000 }, async () => {
  const property = asyncProperty(nat(), async (seed) => {
    const document = randomDocument(seed);
    pre(document !== undefined);
    expect(await runRandom(gateway.engine, document)).toBeUndefined();
  });
  await assert(property, { numRuns: RUNS, seed: SEED });
});

it('says of a query what graphql-js says of it', { timeout: 120_000 }, async () => {
  const property = asyncProperty(nat(), async (seed) => {
    expect(await runInvalid(gateway.engine, seed)).toBeUndefined();
  });
  await assert(property, { numRuns: RUNS, seed: SEED });
});

it.each([
  // What is asked twice for one place, under type conditions, has one error.
  `query($no: Boolean!, $n: Int) { other: one(first: 0) {
    author { ... on User { art(p: "b", n: 1) } mood }
    ... on Post { author: author { mood } }
    ... on Photo { author: author { grade(n: $n) profile @skip(if: $no) { city phone } score } }
  } }`,
])('answers what was found before: %#', async (document) => {
  for (const { engine } of [gateway, plain]) expect(await runRandom(engine, document)).toBeUndefined();
});

it('and so it does without its fast paths', { timeout: 120_000 }, async () => {
  const property = asyncProperty(nat(), async (seed) => {
    const document = randomDocument(seed);
    pre(document !== undefined);
    expect(await runRandom(plain.engine, document)).toBeUndefined();
  });
  await assert(property, { numRuns: RUNS / 5, seed: SEED + 1 });
});
