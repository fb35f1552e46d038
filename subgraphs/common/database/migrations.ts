import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { Client } from 'pg';
import { isDatabaseAway, sqlState } from './database-error.ts';
import { singleConnection } from './single-connection.ts';
import type { Database } from './database.ts';
import { ensureDatabase } from './ensure-database.ts';
import type { Logger } from '../process/logging.ts';

interface Migration {
  name: string;
  sql: string;
  checksum: string;
}

/** Any number will do, as long as all processes take the same one. */
const LOCK = 4_217_001;

/**
 * Brings the database to the newest schema: plain SQL files `NNNN_name.sql`, in order, each in a
 * transaction of its own; a database that is not there is made. Two processes that start together take turns; a file that was changed
 * after it ran is refused, because two databases would silently differ. With a logger, a database that is away
 * is waited for: a service that starts while PostgreSQL restarts must not need somebody to start it again.
 */
export async function migrate(
  { url }: Pick<Database, 'url'>,
  folder: string,
  logger?: Logger,
): Promise<void> {
  const migrations = [
    ...(await readMigrations(join(import.meta.dirname, 'migrations'), 'common/')),
    ...(await readMigrations(folder, '')),
  ];
  // Not one of the pool: an index on a large table, or the wait for one, takes longer than a request may.
  const client = await connectWhenThere(url, logger);
  try {
    await client.query('SELECT pg_advisory_lock($1)', [LOCK]);
    await applyPending(client, migrations);
  } finally {
    // The lock goes with the connection.
    await client.end();
  }
}

/** How often the log says that the database is still waited for. */
const SAY_EVERY = 10;

async function connectWhenThere(url: string, logger: Logger | undefined): Promise<Client> {
  for (let tries = 0; ; tries++) {
    const client = singleConnection(url, {
      application_name: 'migrations',
      keepAlive: true,
      keepAliveInitialDelayMillis: 10_000,
    });
    try {
      await client.connect();
      return client;
    } catch (error) {
      await client.end().catch(() => undefined);
      if (sqlState(error)?.code === NO_SUCH_DATABASE) {
        await createDatabase(url);
        continue;
      }
      if (!logger || !isDatabaseAway(error)) throw error;
      if (tries % SAY_EVERY === 0) logger.warn({ err: error }, 'the database is away; waiting for it');
      await delay(1_000);
    }
  }
}

/** PostgreSQL's code for a database that nobody has made yet. */
const NO_SUCH_DATABASE = '3D000';

/** Makes the database that the URL names, from the one that every server has. */
async function createDatabase(url: string): Promise<void> {
  const maintenance = new URL(url);
  const name = decodeURIComponent(maintenance.pathname.slice(1));
  maintenance.pathname = '/postgres';
  await ensureDatabase(maintenance.href, name);
}

async function applyPending(client: Client, migrations: Migration[]): Promise<void> {
  await client.query(
    `CREATE TABLE IF NOT EXISTS migrations (
       name text PRIMARY KEY, checksum text NOT NULL, applied_at timestamptz NOT NULL DEFAULT now())`,
  );
  const { rows } = await client.query<{ name: string; checksum: string }>(
    'SELECT name, checksum FROM migrations',
  );
  const applied = new Map(rows.map((row) => [row.name, row.checksum]));
  for (const migration of migrations) {
    const checksum = applied.get(migration.name);
    if (checksum === undefined) await apply(client, migration);
    else if (checksum !== migration.checksum) {
      throw new Error(`Migration ${migration.name} was changed after it ran here: add a new one instead.`);
    }
  }
}

async function apply(client: Client, migration: Migration): Promise<void> {
  await client.query('BEGIN');
  try {
    await client.query(migration.sql);
    await client.query('INSERT INTO migrations (name, checksum) VALUES ($1, $2)', [
      migration.name,
      migration.checksum,
    ]);
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK');
    throw new Error(`Migration ${migration.name} failed`, { cause: error });
  }
}

async function readMigrations(folder: string, prefix: string): Promise<Migration[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.sql')).toSorted();
  return Promise.all(
    files.map(async (file) => {
      const sql = await readFile(join(folder, file), 'utf8');
      return { name: prefix + file, sql, checksum: createHash('sha256').update(sql).digest('hex') };
    }),
  );
}
