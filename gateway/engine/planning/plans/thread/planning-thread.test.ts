import { readFile } from 'node:fs/promises';
import { parse } from 'graphql';
import type { Worker } from 'node:worker_threads';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createEngine } from '../../../engine.ts';
import { NO_DENIALS } from '../../supergraph/access-rules.ts';
import { validateDocument } from '../../operations/validation/validate-document.ts';
import type { Variant } from '../../operations/variant.ts';
import { PlanningThread } from './planning-thread.ts';

const MAX_CPU_MS = 1_000;
const supergraph = (): Promise<string> =>
  readFile(new URL('../../../../../schema/supergraph.graphql', import.meta.url), 'utf8');
let thread: PlanningThread;
let worker: Worker;
beforeAll(async () => {
  process.once('worker', (started) => (worker = started));
  const data = { supergraphSdl: await supergraph(), fastPaths: undefined, mutationLimits: undefined };
  thread = new PlanningThread(data, { maxCpuMs: MAX_CPU_MS, maxMs: 60_000 });
});
afterAll(() => thread?.close());

/** Reading the supergraph twice takes long where many others want the processors. */
const TIMEOUT_MS = 120_000;

/** Crosses subgraphs so many times; other names each time. */
let made = 0;

function document(fields: number): string {
  made += 1;
  const selections = Array.from(
    { length: fields },
    (_, i) => `p${made}_${i}: products(first: 1, channel: "default-channel") {
      edges { node { id name offering { id name plans { id } } variants { id sku } } } }`,
  );
  return `{ ${selections.join('\n')} }`;
}

const variant: Variant = {
  key: '',
  form: 'json',
  conditions: {},
  incremental: false,
  denials: NO_DENIALS,
  overrides: new Map(),
};

async function plan(fields: number): Promise<{ kind: string; cpuMs: number }> {
  let cpuMs = 0;
  const kind = await thread
    .compile(document(fields), undefined, variant, 'code', (ms) => void (cpuMs += ms))
    .then(
      ({ operation }) => operation,
      (error: { extensions: { code: string } }) => error.extensions.code,
    );
  return { kind, cpuMs };
}

test(
  'the thread keeps little of the memory in which it has read the supergraph',
  { timeout: TIMEOUT_MS },
  async () => {
    await plan(60);
    const { total_heap_size: bytes } = await worker.getHeapStatistics();
    // 190 MB where V8 decides, 90 with the bound.
    expect(bytes).toBeLessThan(140e6);
  },
);

test(
  'what takes too much of a processor is ended, is charged, and keeps nobody behind it from being planned',
  { timeout: TIMEOUT_MS },
  async () => {
    const [much, little, other] = await Promise.all([plan(3_500), plan(1), plan(2)]);
    expect(much).toMatchObject({ kind: 'PLANNING_LIMIT_EXCEEDED' });
    expect(much.cpuMs).toBeGreaterThanOrEqual(MAX_CPU_MS);
    for (const each of [little, other]) {
      expect(each.kind).toBe('query');
      expect(each.cpuMs).toBeGreaterThan(0);
    }
    // Afterwards as before.
    expect(await plan(1)).toMatchObject({ kind: 'query' });
  },
);

test(
  'what the main thread does for a new document is the smaller part of it by far',
  { timeout: TIMEOUT_MS },
  async () => {
    const supergraphSdl = await supergraph();
    const engine = createEngine({ supergraphSdl, plansInThread: true });
    const shares: number[] = [];
    for (let n = 0; n < 12; n += 1) {
      const text = document(20);
      let chargedMs = 0;
      const spend = (ms: number): void => void (chargedMs += ms);
      const before = process.threadCpuUsage();
      const valid = parse(text);
      expect(await engine.validate(text, valid, spend)).toEqual([]);
      const prepared = await engine.plan(
        { document: text, valid, context: undefined },
        { form: 'json', spend },
      );
      const { user, system } = process.threadCpuUsage(before);
      expect(prepared).toHaveProperty('program');
      shares.push((user + system) / 1_000 / chargedMs);
    }
    await engine.close();
    // The first ones, when nothing has been compiled, say little.
    expect(Math.min(...shares.slice(2))).toBeLessThan(0.25);
  },
);

test('what is in use is given its code one after the other, and not before what is new', async () => {
  const first = thread.improve(document(1), undefined, variant);
  expect(thread.improve(document(1), undefined, variant)).toBeUndefined();
  expect((await first)?.outline).toBeUndefined();
  expect((await thread.improve(document(1), undefined, variant))?.shaper).toBeDefined();
});

test('what is wrong with a document is told as if it were validated here', async () => {
  const text =
    '{ products(first: 1, filter: { price: { gte: 1e999 } }) { nodes { id } }\n  nothing(of: $that) }';
  const errors = await thread.validate(text);
  const schema = createEngine({ supergraphSdl: await supergraph() }).schema;
  expect(errors.map((error) => error.toJSON())).toEqual(
    validateDocument(schema, parse(text)).map((error) => error.toJSON()),
  );
  expect(errors.length).toBeGreaterThan(3);
});
