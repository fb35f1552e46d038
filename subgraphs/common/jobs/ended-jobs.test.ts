import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { openDatabase, type Database } from '#common/database/database.ts';
import { createLogger } from '#common/process/logging.ts';
import { createTestDatabase, type TestDatabase } from '#test/harness/database.ts';
import { endedJobs } from './ended-jobs.ts';

let testDatabase: TestDatabase;
let database: Database;

beforeAll(async () => {
  testDatabase = await createTestDatabase('billing');
  const logger = createLogger('test', 'silent');
  database = openDatabase({ url: testDatabase.url, maxConnections: 5, applicationName: 'test', logger });
});
afterAll(async () => {
  await database.close();
  await testDatabase.drop();
});
beforeEach(async () => void (await database.pool.query('DELETE FROM jobs')));

const insertJobs = (name: string, count: number, finished: string | null, failed: string | null) =>
  database.pool.query(
    `INSERT INTO jobs (id, queue, key, payload, max_attempts, created_at, finished_at, failed_at)
     SELECT gen_random_uuid(), 'q', $1 || n, '{}', 1, now() - interval '1 year',
            now() - $3::interval, now() - $4::interval FROM generate_series(1, $2::int) AS n`,
    [name, count, finished, failed],
  );

async function sweepAll(): Promise<number[]> {
  const { deleteBatch } = endedJobs(database.pool);
  const batches: number[] = [];
  for (let deleted = 1; deleted > 0; batches.push(deleted)) deleted = await deleteBatch();
  return batches;
}

async function keysLeft(): Promise<string[]> {
  const { rows } = await database.pool.query<{ key: string }>('SELECT key FROM jobs ORDER BY key');
  return rows.map(({ key }) => key);
}

test('jobs go 90 days after they were finished or given up; those that wait stay', async () => {
  await insertJobs('finished long ago ', 1, '91 days', null);
  await insertJobs('finished ', 1, '89 days', null);
  await insertJobs('given up long ago ', 1, null, '91 days');
  await insertJobs('given up ', 1, null, '89 days');
  await insertJobs('waits since a year ', 1, null, null);
  expect(await sweepAll()).toEqual([2, 0]);
  expect(await keysLeft()).toEqual(['finished 1', 'given up 1', 'waits since a year 1']);
});

test('what is owed stays when it was given up, however long ago', async () => {
  await insertJobs('finished long ago ', 1, '91 days', null);
  await insertJobs('given up long ago ', 1, null, '400 days');
  expect(await endedJobs(database.pool, { owed: ['q'] }).deleteBatch()).toBe(1);
  expect(await keysLeft()).toEqual(['given up long ago 1']);
  expect(await endedJobs(database.pool, { owed: ['another'] }).deleteBatch()).toBe(1);
});

test('a backlog goes in batches, and two who sweep at the same time share it', async () => {
  await insertJobs('old ', 4_500, '91 days', null);
  expect(await sweepAll()).toEqual([1_000, 1_000, 1_000, 1_000, 500, 0]);
  await insertJobs('old ', 4_500, '91 days', null);
  const both = await Promise.all([sweepAll(), sweepAll()]);
  expect(both.flat().reduce((sum, deleted) => sum + deleted)).toBe(4_500);
  expect(await keysLeft()).toEqual([]);
});

test('the old ones are found without reading those that are kept', async () => {
  await insertJobs('kept ', 5_000, '1 day', null);
  await database.pool.query('ANALYZE jobs');
  const { rows } = await database.pool.query<{ 'QUERY PLAN': string }>(
    `EXPLAIN SELECT id FROM jobs WHERE coalesce(finished_at, failed_at) < now() - 90 * interval '1 day'
     ORDER BY coalesce(finished_at, failed_at) LIMIT 1000 FOR UPDATE SKIP LOCKED`,
  );
  expect(rows.map((row) => row['QUERY PLAN']).join('\n')).toContain('Index Scan using jobs_ended');
});
