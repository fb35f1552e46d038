import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres';
import type { Pool } from 'pg';
import { RecordingClient, RecordingPool } from '../audit/recording-client.ts';
import type { Logger } from '../process/logging.ts';

export type Db = NodePgDatabase<Record<string, never>>;
/** A database or a transaction on it: what a store function takes. */
export type Executor = Pick<
  Db,
  | 'select'
  | 'selectDistinct'
  | 'selectDistinctOn'
  | 'insert'
  | 'update'
  | 'delete'
  | 'execute'
  | '$with'
  | 'with'
>;

export interface Database {
  readonly db: Db;
  readonly pool: Pool;
  readonly url: string;
  close(): Promise<void>;
}

export interface DatabaseOptions {
  url: string;
  maxConnections: number;
  applicationName: string;
  logger: Logger;
}

/** Opens a pool whose every statement is bounded in time, so that a lock or a slow plan cannot hang a request. */
export function openDatabase({ url, maxConnections, applicationName, logger }: DatabaseOptions): Database {
  const pool = new RecordingPool({
    Client: RecordingClient,
    connectionString: url,
    max: maxConnections,
    application_name: applicationName,
    connectionTimeoutMillis: 5_000,
    idleTimeoutMillis: 30_000,
    statement_timeout: 15_000,
    idle_in_transaction_session_timeout: 30_000,
    // PostgreSQL's own time-outs say nothing when the server, or the way to it, is gone without a word.
    query_timeout: 20_000,
    keepAlive: true,
    keepAliveInitialDelayMillis: 10_000,
  });
  // A connection that breaks (database restarted) while nothing is asked of it emits: here when it is idle, and itself
  // when it is between two statements of a transaction. Without both listeners the process would die.
  pool.on('error', (error) => logger.warn({ err: error }, 'an idle database connection broke'));
  // Whoever uses it hears of it by the next statement.
  pool.on('connect', (client) => client.on('error', () => undefined));
  let closing: Promise<void> | undefined;
  return {
    db: drizzle({ client: pool }),
    pool,
    url,
    close: () => (closing ??= pool.end()),
  };
}
