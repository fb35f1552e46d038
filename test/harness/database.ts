import { join } from 'node:path';
import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { inject } from 'vitest';
import { openDatabase } from '#common/database/database.ts';
import { createLogger } from '#common/process/logging.ts';
import { migrate } from '#common/database/migrations.ts';
import type { ServiceName } from '#common/services/service.ts';
import { templateName } from './templates.ts';

export type Subgraph = Exclude<ServiceName, 'gateway'>;

export interface TestDatabase {
  url: string;
  drop(): Promise<void>;
}

/** A migrated database of one subgraph for one test file: a clone of a template, made in milliseconds. */
export async function createTestDatabase(
  subgraph: Subgraph,
  /** Of the maintenance database of another server than that of all tests. */
  server = inject('postgresUrl'),
): Promise<TestDatabase> {
  const name = `${subgraph}_${randomBytes(8).toString('hex')}`;
  await withAdmin(server, async (admin) => {
    const template = await ensureTemplate(admin, server, subgraph);
    await admin.query(`CREATE DATABASE "${name}" TEMPLATE "${template}"`);
  });
  return testDatabase(name, server);
}

/**
 * An empty database of another locale than the server's, which its service migrates; `locale` as the options
 * of CREATE DATABASE say it. A clone of the template would have the template's locale.
 */
export async function createDatabaseOfLocale(subgraph: Subgraph, locale: string): Promise<TestDatabase> {
  const name = `${subgraph}_${randomBytes(8).toString('hex')}`;
  await withAdmin(inject('postgresUrl'), (admin) =>
    admin.query(`CREATE DATABASE "${name}" TEMPLATE template0 ENCODING 'UTF8' ${locale}`),
  );
  return testDatabase(name, inject('postgresUrl'));
}

const testDatabase = (name: string, server: string): TestDatabase => ({
  url: databaseUrl(server, name),
  drop: () =>
    withAdmin(
      server,
      async (admin) => void (await admin.query(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`)),
    ),
});

/** Migrates the template once a run; test files that start together take turns. */
async function ensureTemplate(admin: Client, server: string, subgraph: Subgraph): Promise<string> {
  const name = templateName(subgraph);
  await admin.query('SELECT pg_advisory_lock(hashtext($1))', [name]);
  try {
    const { rowCount } = await admin.query('SELECT FROM pg_database WHERE datname = $1', [name]);
    if (rowCount === 0) {
      await admin.query(`CREATE DATABASE "${name}_new"`);
      await migrateTemplate(subgraph, databaseUrl(server, `${name}_new`));
      await admin.query(`ALTER DATABASE "${name}_new" RENAME TO "${name}"`);
    }
    return name;
  } finally {
    await admin.query('SELECT pg_advisory_unlock(hashtext($1))', [name]);
  }
}

async function migrateTemplate(subgraph: Subgraph, url: string): Promise<void> {
  const logger = createLogger('harness', 'silent');
  const database = openDatabase({ url, maxConnections: 2, applicationName: 'harness', logger });
  try {
    await migrate(database, join(import.meta.dirname, `../../subgraphs/${subgraph}/store/migrations`));
  } finally {
    await database.close();
  }
}

function databaseUrl(server: string, name: string): string {
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}

async function withAdmin<T>(server: string, use: (admin: Client) => Promise<T>): Promise<T> {
  const admin = new Client({ connectionString: server });
  await admin.connect();
  try {
    return await use(admin);
  } finally {
    await admin.end();
  }
}
