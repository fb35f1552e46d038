import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Pool } from 'pg';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Database } from '#common/database/database.ts';
import { openDatabase } from '#common/database/database.ts';
import { createLogger } from '#common/process/logging.ts';
import { migrate } from '#common/database/migrations.ts';
import { createTestDatabase, type TestDatabase } from '#test/harness/database.ts';

let testDatabase: TestDatabase;
let database: Database;
let folder: string;

beforeAll(async () => {
  testDatabase = await createTestDatabase('billing');
  const { url } = testDatabase;
  const opened = openDatabase({
    url,
    maxConnections: 2,
    applicationName: 'test',
    logger: createLogger('test', 'silent'),
  });
  await opened.close();
  // Requests of this service have a tenth of a second for a statement.
  const pool = new Pool({ connectionString: url, statement_timeout: 100 });
  database = { ...opened, pool, close: () => pool.end() };
});
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'migrations-'));
  return () => rm(folder, { recursive: true });
});
afterAll(async () => {
  await database?.close();
  await testDatabase?.drop();
});

const add = (file: string, sql: string) => writeFile(join(folder, file), sql);
const tables = async () => {
  const { rows } = await database.pool.query<{ name: string }>(
    `SELECT table_name AS name FROM information_schema.tables WHERE table_name LIKE 'new_%' ORDER BY 1`,
  );
  return rows.map(({ name }) => name);
};

test('a migration may take longer than a statement of a request', async () => {
  await add('9001_slow.sql', 'SELECT pg_sleep(0.4); CREATE TABLE new_slow ();');
  await migrate(database, folder);
  expect(await tables()).toEqual(['new_slow']);
});

test('processes that start together take turns, each file runs once and in order', async () => {
  await add('9003_b.sql', 'ALTER TABLE new_a ADD b int;');
  await add('9002_a.sql', 'SELECT pg_sleep(0.2); CREATE TABLE new_a ();');
  await Promise.all(Array.from({ length: 4 }, () => migrate(database, folder)));
  expect(await tables()).toEqual(['new_a', 'new_slow']);
});

test('a file that fails leaves nothing of itself, and one that was changed afterwards is refused', async () => {
  await add('9004_c.sql', 'CREATE TABLE new_c (); SELECT 1 / 0;');
  await expect(migrate(database, folder)).rejects.toThrow('9004_c.sql failed');
  expect(await tables()).not.toContain('new_c');
  await add('9004_c.sql', 'CREATE TABLE new_c ();');
  await migrate(database, folder);
  await add('9004_c.sql', 'CREATE TABLE new_c (); -- changed');
  await expect(migrate(database, folder)).rejects.toThrow('9004_c.sql was changed');
});
