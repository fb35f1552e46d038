import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startMortalPostgres, type MortalPostgres } from './mortal-postgres.ts';

let folder: string;
let server: MortalPostgres;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mortal-postgres-'));
  server = await startMortalPostgres(folder);
});
afterAll(async () => {
  await server?.stop();
  await rm(folder, { recursive: true, force: true });
});

const ask = async (sql: string): Promise<Record<string, unknown>[]> => {
  const client = new Client({ connectionString: server.url });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
};

test('a server that is killed is there again at its address, with what was committed', async () => {
  const [before] = await ask('CREATE TABLE kept (id int); INSERT INTO kept VALUES (1); SELECT 1').then(() =>
    ask('SELECT pg_postmaster_start_time()::text AS at'),
  );
  await server.killServer();
  expect(await ask('SELECT id FROM kept')).toEqual([{ id: 1 }]);
  expect(await ask('SELECT pg_postmaster_start_time()::text AS at')).not.toEqual([before]);
});
