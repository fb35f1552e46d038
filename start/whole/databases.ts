import { join } from 'node:path';
import { startEmbeddedPostgres } from '#common/embedded/postgres.ts';
import { onServer } from '#common/embedded/stored-databases.ts';
import { ensureDatabase } from '#common/database/ensure-database.ts';
import { StartError, sentenceOf } from '../errors.ts';
import { lockInstance } from './instance-lock.ts';
import type { Running } from '../process/lifetime.ts';
import type { Settings } from './settings.ts';

const names = {
  commerce: 'commerce',
  'control-plane': 'control_plane',
  billing: 'billing',
  runtime: 'runtime',
} as const;

export type DatabaseUrls = Record<keyof typeof names, string>;

export interface Databases {
  urls: DatabaseUrls;
  /** Where they are, without credentials. */
  place: string;
}

/** One database for each subgraph, on the configured server or the embedded one; locked for this process. */
export async function openDatabases(settings: Settings, running: Running): Promise<Databases> {
  return settings.DATABASE_URL === undefined
    ? openEmbedded(settings, running)
    : openConfigured(settings.DATABASE_URL, running);
}

async function openEmbedded(settings: Settings, running: Running): Promise<Databases> {
  const folder = join(settings.DATA_DIR, 'postgres');
  const postgres = await startEmbeddedPostgres({ folder, port: settings.POSTGRES_PORT });
  // A PostgreSQL whose lock another process holds belongs to that process: it is not ours to stop.
  running.stack.defer(await lockInstance(postgres.url('postgres')));
  running.stack.defer(() => postgres.stop());
  running.atOnce = () => postgres.stop();
  await Promise.all(Object.values(names).map((name) => postgres.ensureDatabase(name)));
  return { urls: urlsOf((name) => postgres.url(name)), place: folder };
}

async function openConfigured(serverUrl: string, running: Running): Promise<Databases> {
  const { host } = new URL(serverUrl);
  try {
    running.stack.defer(await lockInstance(serverUrl));
    for (const name of Object.values(names)) await ensureDatabase(serverUrl, name);
  } catch (error) {
    if (error instanceof StartError) throw error;
    throw new StartError(
      `The databases on ${host} cannot be opened: ${sentenceOf(error)}. DATABASE_URL says where they are; without it, PostgreSQL comes along.`,
      { cause: error },
    );
  }
  return { urls: urlsOf((name) => onServer(serverUrl, name)), place: host };
}

const urlsOf = (urlOf: (name: string) => string): DatabaseUrls =>
  Object.fromEntries(Object.entries(names).map(([service, name]) => [service, urlOf(name)])) as DatabaseUrls;
