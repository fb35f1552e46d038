import type { Client } from 'pg';
import { singleConnection } from '#common/database/single-connection.ts';
import { EmbeddedPostgresError } from '#common/embedded/postgres.ts';
import { withStoredDatabases } from '#common/embedded/stored-databases.ts';
import { UsageError } from '#common/process/command-line.ts';
import { ConfigError, type Env } from '#common/process/config.ts';

/** Where a command writes. */
export interface Output {
  out(text: string): unknown;
  err(text: string): unknown;
}

/** Reads control-plane's database, by its own address or where `npm start` keeps it, as it is at one moment. */
export function withControlPlane<T>(
  env: Env,
  database: string | undefined,
  application: string,
  read: (client: Client) => Promise<T>,
): Promise<T> {
  if (database !== undefined) return withClient(database, application, read);
  return withStoredDatabases(env, (urlOf) => withClient(urlOf('control_plane'), application, read));
}

/** One transaction that sees one state, however much comes meanwhile. */
async function withClient<T>(
  connectionString: string,
  application: string,
  read: (client: Client) => Promise<T>,
): Promise<T> {
  const client = singleConnection(connectionString, { application_name: application });
  await client.connect();
  try {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    return await read(client);
  } finally {
    await client.end();
  }
}

/** What went wrong, for people. */
export function sentenceOf(error: unknown, problem: string): string {
  const expected = [UsageError, ConfigError, EmbeddedPostgresError].some((kind) => error instanceof kind);
  const message = error instanceof Error ? error.message || error.name : String(error);
  return expected ? message : `${problem}: ${message}`;
}
