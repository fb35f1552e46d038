import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { openDatabase, type Database } from '#common/database/database.ts';
import { newId } from '#common/ids.ts';
import { createLogger } from '#common/process/logging.ts';
import type { Sweep } from '#common/database/sweeper.ts';
import { createTestDatabase, type TestDatabase } from '#test/harness/database.ts';
import { expiredEvents, oldMessages } from './retention.ts';

let testDatabase: TestDatabase;
let database: Database;
const flowId = newId();

const sql = async <T extends object>(text: string, values: unknown[] = []): Promise<T[]> =>
  (await database.pool.query<T>(text, values)).rows;

beforeAll(async () => {
  testDatabase = await createTestDatabase('runtime');
  const logger = createLogger('test', 'silent');
  database = openDatabase({ url: testDatabase.url, maxConnections: 5, applicationName: 'test', logger });
  await sql(`INSERT INTO flows (id, hash, name, definition) VALUES ($1, repeat('0', 64), 'f', '{}')`, [
    flowId,
  ]);
});
afterAll(async () => {
  await database.close();
  await testDatabase.drop();
});
beforeEach(async () => void (await sweepAll(expiredEvents(database.db, 0))));

/** Runs with a log each that ended so long ago, or go on. */
async function insertRuns(count: number, events: number, endedAgo: string | null): Promise<string[]> {
  const inserted = await sql<{ id: string }>(
    `INSERT INTO runs (id, instance_id, organization_id, flow_id, content_hash, state, work, due_at, input, terms,
       budget, deadline_at, last_sequence, created_at, finished_at)
     SELECT gen_random_uuid(), $1, $1, $2, '', CASE WHEN $5::interval IS NULL THEN 'RUNNING' ELSE 'SUCCEEDED' END,
       CASE WHEN $5::interval IS NULL THEN 'EXECUTE' END, CASE WHEN $5::interval IS NULL THEN now() END,
       '"Hi"', '{}', 10, now(), $4, now() - interval '1 year', now() - $5::interval
     FROM generate_series(1, $3::int) RETURNING id`,
    [newId(), flowId, count, events, endedAgo],
  );
  const ids = inserted.map(({ id }) => id);
  await sql(
    `INSERT INTO run_events (run_id, sequence, kind, payload)
     SELECT id, n, 'RunOutputDelta', '{"text": "x"}' FROM unnest($1::uuid[]) AS id, generate_series(1, $2::int) AS n`,
    [ids, events],
  );
  return ids;
}

async function sweepAll({ deleteBatch }: Sweep): Promise<number[]> {
  const batches: number[] = [];
  for (let deleted = 1; deleted > 0; batches.push(deleted)) deleted = await deleteBatch();
  return batches;
}

async function logOf(id: string | undefined) {
  const [run] = await sql(
    `SELECT state, events_expired_at IS NOT NULL AS expired,
       (SELECT count(*)::int FROM run_events WHERE run_id = runs.id) AS events FROM runs WHERE id = $1`,
    [id],
  );
  return run;
}

test('the log of a run goes so many days after its end, the run stays; one that goes on keeps its log', async () => {
  const [old] = await insertRuns(1, 7, '91 days');
  const [young] = await insertRuns(1, 7, '89 days');
  const [running] = await insertRuns(1, 7, null);
  expect(await sweepAll(expiredEvents(database.db, 90))).toEqual([7, 0]);
  expect(await logOf(old)).toEqual({ state: 'SUCCEEDED', expired: true, events: 0 });
  expect(await logOf(young)).toEqual({ state: 'SUCCEEDED', expired: false, events: 7 });
  expect(await logOf(running)).toEqual({ state: 'RUNNING', expired: false, events: 7 });
});

test('a batch is bounded by its events, a longer log is one of its own', async () => {
  await insertRuns(1, 25_000, '93 days');
  await insertRuns(25, 1_000, '92 days');
  expect(await sweepAll(expiredEvents(database.db, 90))).toEqual([25_000, 10_000, 10_000, 5_000, 0]);
});

test('two who sweep at the same time share a backlog', async () => {
  await insertRuns(3_000, 10, '91 days');
  const sweep = expiredEvents(database.db, 90);
  const both = await Promise.all([sweepAll(sweep), sweepAll(sweep)]);
  expect(both.flat().reduce((sum, deleted) => sum + deleted)).toBe(30_000);
});

test('otherwise a log cannot lose an event, and nothing of it can change', async () => {
  const [kept] = await insertRuns(1, 3, '91 days');
  const values = [kept];
  await expect(sql('DELETE FROM run_events WHERE run_id = $1 AND sequence = 3', values)).rejects.toThrow(
    'expire',
  );
  await expect(sql('UPDATE run_events SET sequence = 9 WHERE run_id = $1', values)).rejects.toThrow(
    'appended',
  );
  await expect(sql('TRUNCATE run_events')).rejects.toThrow('appended');
  expect(await logOf(kept)).toMatchObject({ events: 3 });
});

test('messages of sessions go by their age, in batches', async () => {
  const [run] = await insertRuns(1, 1, '1 day');
  const say = (text: string, count: number, ago: string) =>
    sql(
      `INSERT INTO session_messages (instance_id, session, run_id, sender, text, created_at)
       SELECT $1, 's' || n, $1, 'User', $2, now() - $4::interval FROM generate_series(1, $3::int) AS n`,
      [run, text, count, ago],
    );
  await say('old', 2_500, '91 days');
  await say('young', 2, '89 days');
  expect(await sweepAll(oldMessages(database.db, 90))).toEqual([1_000, 1_000, 500, 0]);
  expect(await sql('SELECT text FROM session_messages')).toEqual([{ text: 'young' }, { text: 'young' }]);
});

test('what is old is found without reading what is kept', async () => {
  await insertRuns(5_000, 1, '1 day');
  await sql('ANALYZE runs');
  const plan = await sql(
    `EXPLAIN SELECT id FROM runs WHERE finished_at < now() - 90 * interval '1 day' AND events_expired_at IS NULL
     ORDER BY finished_at LIMIT 1000 FOR UPDATE SKIP LOCKED`,
  );
  expect(JSON.stringify(plan)).toContain('Index Scan using runs_with_events');
});
