import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { Client } from 'pg';
import { inject } from 'vitest';
import { migrate } from '#common/database/migrations.ts';
import { createTestDatabase, type Subgraph, type TestDatabase } from './database.ts';

/**
 * A migrated database of one subgraph on a server with pgvector, which is not created there yet: on that of all tests
 * where it has it (`TEST_POSTGRES_URL`), else on PGlite, which is PostgreSQL compiled to WebAssembly. That has one
 * session, which all connections share.
 */
export async function createDatabaseWithPgvector(subgraph: Subgraph): Promise<TestDatabase> {
  if (await hasPgvector(inject('postgresUrl'))) return createTestDatabase(subgraph);
  const child = fork(new URL('pgvector-process.ts', import.meta.url), { execArgv: [] });
  const exited = once(child, 'exit');
  const url = await Promise.race([
    once(child, 'message').then(([message]) => String(message)),
    exited.then(() => undefined),
  ]);
  if (url === undefined) throw new Error('PGlite did not start; the reason is above');
  await migrate({ url }, join(import.meta.dirname, `../../subgraphs/${subgraph}/store/migrations`));
  return {
    url,
    async drop() {
      child.disconnect();
      await exited;
    },
  };
}

async function hasPgvector(server: string): Promise<boolean> {
  const client = new Client({ connectionString: server });
  await client.connect();
  try {
    const { rowCount } = await client.query("SELECT FROM pg_available_extensions WHERE name = 'vector'");
    return rowCount === 1;
  } finally {
    await client.end();
  }
}
