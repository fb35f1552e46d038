import { access } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { databaseUrl, parseConfig, type Env } from '../process/config.ts';
import { EmbeddedPostgresError, startEmbeddedPostgres } from './postgres.ts';

const settings = z.object({
  DATABASE_URL: databaseUrl.optional(),
  DATA_DIR: z.string().default('.data'),
  POSTGRES_PORT: z.coerce.number().int().min(0).max(65_535).default(4006),
});

export const STORED_DATABASES_HELP = `Variables:
  DATABASE_URL   the PostgreSQL server, as npm start takes it; without it the embedded one, running or not
  DATA_DIR       where the embedded one keeps its data (.data)`;

/**
 * Opens the databases that `npm start` keeps, for a program that only reads them: on the configured server,
 * or on the embedded one, which is started for as long as the work takes when it does not run.
 */
export async function withStoredDatabases<T>(
  env: Env,
  work: (urlOf: (database: string) => string) => Promise<T>,
): Promise<T> {
  const { DATABASE_URL, DATA_DIR, POSTGRES_PORT } = parseConfig('the command line', settings, env);
  if (DATABASE_URL !== undefined) return work((database) => onServer(DATABASE_URL, database));
  const folder = resolve(DATA_DIR, 'postgres');
  await access(join(folder, 'cluster')).catch((error: unknown) => {
    const message = `There is no data in ${resolve(DATA_DIR)}. DATA_DIR says where it is; or DATABASE_URL names a server.`;
    throw new EmbeddedPostgresError(message, { cause: error });
  });
  const postgres = await startEmbeddedPostgres({ folder, port: POSTGRES_PORT });
  try {
    return await work((database) => postgres.url(database));
  } finally {
    if (!postgres.isTakenOver) await postgres.stop();
  }
}

export function onServer(serverUrl: string, database: string): string {
  const url = new URL(serverUrl);
  url.pathname = `/${database}`;
  return url.href;
}
