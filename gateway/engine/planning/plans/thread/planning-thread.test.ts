import { readFile } from 'node:fs/promises';
import { type OperationDefinitionNode, parse } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { PlanningThread } from './planning-thread.ts';

const MAX_CPU_MS = 1_500;
let thread: PlanningThread;
beforeAll(async () => {
  const sdl = await readFile(new URL('../../../../../schema/supergraph.graphql', import.meta.url), 'utf8');
  thread = new PlanningThread(sdl, { maxCpuMs: MAX_CPU_MS, maxMs: 60_000 });
});
afterAll(() => thread?.close());

/** Crosses subgraphs so many times. */
function operation(fields: number): OperationDefinitionNode {
  const selections = Array.from(
    { length: fields },
    (_, i) => `p${i}: products(first: 1, channel: "default-channel") {
      edges { node { id name offering { id name plans { id } } variants { id sku } } } }`,
  );
  return parse(`{ ${selections.join('\n')} }`, { noLocation: true })
    .definitions[0] as OperationDefinitionNode;
}

async function plan(fields: number): Promise<{ kind: string; cpuMs: number }> {
  let cpuMs = 0;
  const kind = await thread
    .plan(operation(fields), new Map(), (ms) => void (cpuMs += ms))
    .then(
      (made) => made.kind,
      (error: { extensions: { code: string } }) => error.extensions.code,
    );
  return { kind, cpuMs };
}

test('what takes too much of a processor is ended, is charged, and keeps nobody behind it from being planned', async () => {
  const [much, little, other] = await Promise.all([plan(4_000), plan(1), plan(2)]);
  expect(much).toMatchObject({ kind: 'PLANNING_LIMIT_EXCEEDED' });
  expect(much.cpuMs).toBeGreaterThanOrEqual(MAX_CPU_MS);
  for (const each of [little, other]) {
    expect(each.kind).toBe('QueryPlan');
    expect(each.cpuMs).toBeGreaterThan(0);
  }
  // Afterwards as before.
  expect(await plan(1)).toMatchObject({ kind: 'QueryPlan' });
});
