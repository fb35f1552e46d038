import { Client } from 'pg';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { Service } from '#common/services/service.ts';
import { createWorld, type Buyer, type World } from './world.ts';

let world: World;
let runtime: Service;
let buyer: Buyer;
/** Newest first. */
const runs: string[] = [];

beforeAll(async () => {
  world = await createWorld();
  runtime = await world.startRuntime({ LLM_BASE_URL: '' });
  buyer = await world.buyer(runtime.url);
  for (let count = 0; count < 5; count++) {
    const run = await buyer.run();
    const watched = buyer.follow(run);
    await watched.ended;
    await watched.stop();
    runs.unshift(run);
  }
});
afterAll(() => world?.stop());

interface Page {
  totalCount: number;
  pageInfo: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor: string | null;
    endCursor: string | null;
  };
  edges: { cursor: string; node: { id: string } }[];
}

async function page(args: string): Promise<Page> {
  const { data, errors } = await buyer.ask<{ _entities: { runs: Page }[] }>(
    `query ($id: ID!) {
      _entities(representations: [{ __typename: "Instance", id: $id }]) {
        ... on Instance {
          runs${args} {
            totalCount
            pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
            edges { cursor node { id } }
          }
        }
      }
    }`,
    { id: buyer.instance.instance },
  );
  if (errors) throw new Error(errors[0]?.message);
  return data?._entities[0]?.runs as Page;
}
const idsOf = ({ edges }: Page): string[] => edges.map(({ node }) => node.id);

test('an instance lists its runs, newest first, in pages both ways', async () => {
  expect(idsOf(await page(''))).toEqual(runs);
  const first = await page('(first: 2)');
  expect(idsOf(first)).toEqual(runs.slice(0, 2));
  expect(first).toMatchObject({
    totalCount: 5,
    pageInfo: { hasNextPage: true, hasPreviousPage: false, endCursor: first.edges[1]?.cursor },
  });
  const second = await page(`(first: 3, after: "${first.pageInfo.endCursor}")`);
  expect(idsOf(second)).toEqual(runs.slice(2));
  expect(second.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
  const last = await page('(last: 2)');
  expect(idsOf(last)).toEqual(runs.slice(3));
  expect(idsOf(await page(`(last: 2, before: "${last.pageInfo.startCursor}")`))).toEqual(runs.slice(1, 3));
});

test('runs are filtered by state, and pages are bounded', async () => {
  expect(await page('(state: [QUEUED, FAILED])')).toMatchObject({ totalCount: 0, edges: [] });
  expect(idsOf(await page('(state: [SUCCEEDED])'))).toHaveLength(5);
  await expect(page('(first: 101)')).rejects.toThrow('between 0 and 100');
  for (const key of ['nonsense', '["1","2"]', '["2026-11-20T12:00:00Z"]', '["2026-11-20T12:00:00Z","7"]']) {
    const cursor = Buffer.from(key).toString('base64url');
    await expect(page(`(after: "${cursor}")`)).rejects.toThrow('cursor');
  }
});

const readLog = async (args: string): Promise<number[]> => {
  const { data, errors } = await buyer.ask<{ run: { events: { sequence: number }[] } }>(
    `query ($id: ID!) { run(id: $id) { events${args} { sequence } } }`,
    { id: runs[0] },
  );
  if (errors) throw new Error(errors[0]?.message);
  return data?.run.events.map(({ sequence }) => sequence) ?? [];
};

test('the log of a run is read in parts', async () => {
  expect(await readLog('(after: 1, first: 2)')).toEqual([2, 3]);
  expect(await readLog('(after: 2147483647)')).toEqual([]);
  await expect(readLog('(first: 101)')).rejects.toThrow('100');
  await expect(readLog('(after: -1)')).rejects.toThrow('sequence');
});

interface PlanNode {
  'Actual Rows': number;
  'Actual Loops': number;
  'Rows Removed by Filter'?: number;
  Plans?: PlanNode[];
}
/** The most rows that a step of the plan touches. */
const rowsRead = (node: PlanNode): number =>
  Math.max(
    (node['Actual Rows'] + (node['Rows Removed by Filter'] ?? 0)) * node['Actual Loops'],
    ...(node.Plans ?? []).map(rowsRead),
  );

/** Of each SELECT that the work makes: how many rows it reads. */
async function rowsReadBy(work: () => Promise<unknown>): Promise<number[]> {
  const spy = vi.spyOn(Client.prototype, 'query');
  await work();
  const calls = spy.mock.calls as unknown as [
    string | { text: string; values?: unknown[] },
    unknown[] | undefined,
  ][];
  const statements = calls.map(([query, values]) =>
    typeof query === 'string'
      ? { text: query, values }
      : { text: query.text, values: values ?? query.values },
  );
  spy.mockRestore();
  const read: number[] = [];
  // billing works in this process as well.
  const own =
    /^select .* from "(runs|flows|run_events|session_messages)"|^select .* from (unnest|jsonb_to_recordset)/is;
  for (const { text, values } of statements.filter(({ text }) => own.test(text))) {
    const [row] = await world.sql<{ 'QUERY PLAN': { Plan: PlanNode }[] }>(
      `EXPLAIN (ANALYZE, FORMAT JSON) ${text}`,
      values,
    );
    read.push(rowsRead(row?.['QUERY PLAN'][0]?.Plan as PlanNode));
  }
  return read;
}

test('no lookup reads through what an instance has done before', async () => {
  const limits = { requestsPerDay: 10, requestsPerMinute: 10, concurrentRuns: 1 };
  const busy = await world.buyer(runtime.url, { instance: { limits } });
  await world.sql(
    `INSERT INTO runs (id, instance_id, organization_id, flow_id, content_hash, state, input, terms, budget,
       deadline_at, created_at, started_at, finished_at)
     SELECT gen_random_uuid(), $1, $2, flow_id, '', 'SUCCEEDED', '"Hi"', terms, 10, now(),
       now() - interval '2 days', now(), now()
     FROM runs, generate_series(1, 5000) WHERE id = $3`,
    [busy.instance.instance, busy.instance.organization, runs[0]],
  );
  await world.sql(
    `INSERT INTO session_messages (instance_id, session, run_id, sender, text)
     SELECT instance_id, 's', id, 'User', 'Hi' FROM runs`,
  );
  await world.sql('ANALYZE runs');
  await world.sql('ANALYZE session_messages');
  const list = `query ($representations: [_Any!]!) {
    _entities(representations: $representations) {
      ... on Instance {
        runs(first: 2) { edges { node { state } } }
        open: runs(first: 2, state: [QUEUED, RUNNING]) { edges { node { state } } }
        failed: runs(first: 2, state: [FAILED]) { totalCount edges { node { state } } }
        broken: runs(first: 2, state: [CANCELED, FAILED]) { totalCount edges { node { state } } }
      }
    }
  }`;
  const other = await world.buyer(runtime.url);
  const representations = [busy, other].map(({ instance }) => ({
    __typename: 'Instance',
    id: instance.instance,
  }));
  const listing = await rowsReadBy(() => busy.ask(list, { representations }));
  expect(listing.length).toBeGreaterThanOrEqual(6);
  expect(Math.max(...listing)).toBeLessThan(20);
  const starting = await rowsReadBy(async () => {
    const watched = busy.follow(await busy.run());
    await watched.ended;
    await watched.stop();
  });
  expect(starting.length).toBeGreaterThanOrEqual(5);
  expect(Math.max(...starting)).toBeLessThan(20);
  // Looked up by PostgreSQL itself when a start is taken back and its run deleted.
  const [plan] = await world.sql<{ 'QUERY PLAN': string }>(
    'EXPLAIN SELECT FROM session_messages WHERE run_id = $1',
    [runs[0]],
  );
  expect(plan?.['QUERY PLAN']).toContain('session_messages_of_run');
});

test('a hundred instances with their runs, flows and logs take as many statements as one', async () => {
  const query = /* GraphQL */ `
    query ($representations: [_Any!]!) {
      _entities(representations: $representations) {
        ... on Instance {
          runs(first: 5) {
            totalCount
            edges {
              node {
                state
                usage {
                  outputTokens
                }
                flow {
                  name
                }
                events(first: 3) {
                  sequence
                  run {
                    state
                  }
                }
              }
            }
          }
        }
      }
    }
  `;
  const others = await Promise.all(
    Array.from({ length: 99 }, () => world.buyer(runtime.url, { credits: 0 })),
  );
  const instances = [buyer, ...others].map(({ instance }) => instance.instance);
  await world.sql(
    `INSERT INTO runs (id, instance_id, organization_id, flow_id, content_hash, state, input, terms, budget,
       deadline_at, started_at, finished_at)
     SELECT gen_random_uuid(), instance, $2, flow_id, '', 'SUCCEEDED', '"Hi"', terms, 10, now(), now(), now()
     FROM runs, unnest($1::uuid[]) AS instance WHERE id = $3`,
    [instances, buyer.instance.organization, runs[0]],
  );
  const statementsOnce = async (ids: string[]): Promise<number> => {
    const spy = vi.spyOn(Client.prototype, 'query');
    const representations = ids.map((id) => ({ __typename: 'Instance', id }));
    const { errors } = await buyer.ask(query, { representations });
    expect(errors).toBeUndefined();
    const count = spy.mock.calls.length;
    spy.mockRestore();
    return count;
  };
  // The service's own clockwork asks the database meanwhile, too: the least of three is the query alone.
  const statements = async (ids: string[]): Promise<number> => {
    const counts = [await statementsOnce(ids), await statementsOnce(ids), await statementsOnce(ids)];
    return Math.min(...counts);
  };
  const one = await statements(instances.slice(0, 1));
  expect(await statements(instances)).toBe(one);
  expect(one).toBeLessThanOrEqual(6);
});
