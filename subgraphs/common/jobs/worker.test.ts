import { setTimeout as delay } from 'node:timers/promises';
import { sql } from 'drizzle-orm';
import { Pool } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDatabase, type Database } from '#common/database/database.ts';
import { enqueue } from '#common/jobs/enqueue.ts';
import { RejectedJob } from '#common/jobs/rejected-job.ts';
import { claimJobs } from '#common/jobs/store.ts';
import { startWorker } from '#common/jobs/worker.ts';
import { createLogger, sendLogsTo } from '#common/process/logging.ts';
import { openNotifications, type Notifications } from '#common/database/notifications.ts';
import { createTestDatabase, type TestDatabase } from '#test/harness/database.ts';

const logger = createLogger('test', 'silent');
let testDatabase: TestDatabase;
let database: Database;
let notifications: Notifications;

beforeAll(async () => {
  testDatabase = await createTestDatabase('billing');
  database = openDatabase({ url: testDatabase.url, maxConnections: 5, applicationName: 'test', logger });
  notifications = openNotifications(testDatabase.url, logger);
});

afterAll(async () => {
  await notifications.close();
  await database.close();
  await testDatabase.drop();
});

const worker = (
  queue: string,
  handle: (payload: unknown, attempt: number) => Promise<void>,
  leaseMs?: number,
) =>
  startWorker({
    queue,
    database,
    notifications,
    logger,
    leaseMs,
    retryDelayMs: () => 10,
    handle: (job) => handle(job.payload, job.attempt),
  });

test('runs a job once, however often its key is enqueued', async () => {
  const seen: unknown[] = [];
  const done = Promise.withResolvers<void>();
  for (let repeat = 0; repeat < 3; repeat++)
    await enqueue(database.db, { queue: 'once', key: 'a', payload: { repeat } });
  const running = await worker('once', async (payload) => {
    seen.push(payload);
    done.resolve();
  });
  await done.promise;
  await running.stop();
  await enqueue(database.db, { queue: 'once', key: 'a', payload: {} });
  const again = await worker('once', async (payload) => void seen.push(payload));
  await again.stop();
  expect(seen).toEqual([{ repeat: 0 }]);
});

test('wakes up for a job that is written while it waits, and for one that is due later', async () => {
  const done = Promise.withResolvers<void>();
  const seen: unknown[] = [];
  const running = await worker('wakes', async (payload) => {
    seen.push(payload);
    if (seen.length === 2) done.resolve();
  });
  await enqueue(database.db, {
    queue: 'wakes',
    key: 'later',
    payload: 'later',
    runAt: new Date(Date.now() + 300),
  });
  await enqueue(database.db, { queue: 'wakes', key: 'now', payload: 'now' });
  await done.promise;
  await running.stop();
  expect(seen).toEqual(['now', 'later']);
});

test('tries a failed job again and gives it up after the last attempt', async () => {
  const attempts: number[] = [];
  const running = await worker('fails', async (_payload, attempt) => {
    attempts.push(attempt);
    throw new Error('not today');
  });
  await enqueue(database.db, { queue: 'fails', key: 'a', payload: {}, maxAttempts: 3 });
  await expect.poll(() => jobState('fails')).toMatchObject({ failed: true, last_error: 'not today' });
  await running.stop();
  expect(attempts).toEqual([1, 2, 3]);
});

test('keeps the parameters of a failed statement neither in the log nor with the job', async () => {
  const lines: string[] = [];
  sendLogsTo({ write: (line) => void lines.push(line) });
  const running = await startWorker({
    queue: 'leaks',
    database,
    notifications,
    logger: createLogger('test', 'debug'),
    handle: async () => {
      const statement = database.db.execute(sql`SELECT ${'ann@example.com\nline'}::text, 1 / 0`);
      await statement.catch((cause: unknown) => {
        throw new Error('outer', { cause });
      });
    },
  });
  const direct = await startWorker({
    queue: 'leaks-directly',
    database,
    notifications,
    logger: createLogger('test', 'debug'),
    handle: async () => void (await database.db.execute(sql`SELECT ${'ann@example.com'}::text, 1 / 0`)),
  });
  for (const queue of ['leaks', 'leaks-directly'])
    await enqueue(database.db, { queue, key: 'a', payload: {}, maxAttempts: 1 });
  await expect.poll(() => jobState('leaks')).toMatchObject({ failed: true });
  await expect.poll(() => jobState('leaks-directly')).toMatchObject({ failed: true });
  await running.stop();
  await direct.stop();
  const kept = lines.join('') + JSON.stringify([await jobState('leaks'), await jobState('leaks-directly')]);
  expect(kept).toContain('division by zero');
  expect(kept).not.toContain('ann@example.com');
});

test('gives a job up when the end of the tries was told, and not before', async () => {
  const told: number[] = [];
  const running = await startWorker({
    queue: 'tells',
    database,
    notifications,
    logger,
    retryDelayMs: () => 10,
    handle: async () => {
      throw new Error('not today');
    },
    giveUp: async ({ attempt }) => {
      told.push(attempt);
      if (told.length < 3) throw new Error('nobody listens');
    },
  });
  await enqueue(database.db, { queue: 'tells', key: 'a', payload: {}, maxAttempts: 2 });
  await expect.poll(() => jobState('tells')).toMatchObject({ failed: true, last_error: 'not today' });
  await running.stop();
  expect(told).toEqual([2, 3, 4]);
});

test('claims no more jobs than there are places, whatever plan PostgreSQL makes of it', async () => {
  const nestedLoops = ['hashagg', 'hashjoin', 'mergejoin', 'sort', 'material'].map(
    (way) => `-c enable_${way}=off`,
  );
  const pool = new Pool({ connectionString: testDatabase.url, options: nestedLoops.join(' ') });
  for (let number = 0; number < 10; number++)
    await enqueue(database.db, { queue: 'many', key: `${number}`, payload: {} });
  expect(await claimJobs(pool, 'many', 3, 60_000)).toHaveLength(3);
  await pool.end();
});

test('gives a rejected job up at once', async () => {
  const attempts: number[] = [];
  const running = await worker('rejects', async (_payload, attempt) => {
    attempts.push(attempt);
    throw new RejectedJob('never');
  });
  await enqueue(database.db, { queue: 'rejects', key: 'a', payload: {} });
  await expect.poll(() => jobState('rejects')).toMatchObject({ failed: true, last_error: 'never' });
  await running.stop();
  expect(attempts).toEqual([1]);
});

test("takes over the job of a worker that went silent, and ignores the dead one's end", async () => {
  const first = Promise.withResolvers<void>();
  const attempts: number[] = [];
  await enqueue(database.db, { queue: 'silent', key: 'a', payload: {} });
  await database.pool.query(
    `UPDATE jobs SET attempts = 1, run_at = now() + interval '200 milliseconds' WHERE queue = 'silent'`,
  );
  const running = await worker('silent', async (_payload, attempt) => {
    attempts.push(attempt);
    first.resolve();
  });
  await first.promise;
  await running.stop();
  expect(attempts).toEqual([2]);
  expect(await jobState('silent')).toMatchObject({ finished: true });
});

test('keeps the lease of a job that takes longer than the lease', async () => {
  const attempts: number[] = [];
  const done = Promise.withResolvers<void>();
  const running = await worker(
    'long',
    async (_payload, attempt) => {
      attempts.push(attempt);
      await delay(3_500);
      done.resolve();
    },
    1_500,
  );
  await enqueue(database.db, { queue: 'long', key: 'a', payload: {} });
  await done.promise;
  await running.stop();
  expect(attempts).toEqual([1]);
});

async function jobState(queue: string): Promise<unknown> {
  const { rows } = await database.pool.query(
    'SELECT finished_at IS NOT NULL AS finished, failed_at IS NOT NULL AS failed, last_error FROM jobs WHERE queue = $1',
    [queue],
  );
  return rows[0];
}
