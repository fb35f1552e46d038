import { sql } from 'drizzle-orm';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '#test/harness/database.ts';
import { createLogger } from '../process/logging.ts';
import { openDatabase, type Database, type Executor } from './database.ts';

let own: TestDatabase;
let database: Database;
beforeAll(async () => {
  own = await createTestDatabase('billing');
  const logger = createLogger('test', 'silent');
  database = openDatabase({ url: own.url, maxConnections: 2, applicationName: 'test', logger });
});
afterAll(async () => {
  await database?.close();
  await own?.drop();
});

const backendOf = async (db: Executor): Promise<number> =>
  (await db.execute<{ pid: number }>(sql`SELECT pg_backend_pid() AS pid`)).rows[0]!.pid;

test('a connection that breaks between two statements of a transaction fails the transaction, and not the process', async () => {
  const died: unknown[] = [];
  const note = (error: unknown) => void died.push(error);
  process.prependListener('uncaughtExceptionMonitor', note);
  try {
    const broken = database.db.transaction(async (transaction) => {
      const pid = await backendOf(transaction);
      await database.db.execute(sql`SELECT pg_terminate_backend(${pid}, 5000)`);
      // What it says when it goes arrives while nothing is asked of it.
      await delay(100);
      await transaction.execute(sql`SELECT 1`);
    });
    await expect(broken).rejects.toThrow();
    expect(died).toEqual([]);
    // The next one gets another connection.
    expect(await database.db.transaction(backendOf)).toBeGreaterThan(0);
  } finally {
    process.removeListener('uncaughtExceptionMonitor', note);
  }
});
