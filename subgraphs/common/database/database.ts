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
  // An idle connection that breaks (database restarted) emits here; without a listener the process would die.
  pool.on('error', (error) => logger.warn({ err: error }, 'an idle database connection broke'));
  let closing: Promise<void> | undefined;
  return {
    db: drizzle({ client: pool }),
    pool,
    url,
    close: () => (closing ??= pool.end()),
  };
}

/** PostgreSQL's code for a row that a unique constraint refuses. */
export const UNIQUE_VIOLATION = '23505';

/** The SQLSTATE and constraint behind an error, whether drizzle wrapped it or not. */
export function sqlState(error: unknown): { code: string; constraint?: string } | undefined {
  for (let cause: unknown = error; cause instanceof Error; cause = cause.cause) {
    if ('code' in cause && typeof cause.code === 'string' && /^[0-9A-Z]{5}$/.test(cause.code)) {
      const constraint =
        'constraint' in cause && typeof cause.constraint === 'string' ? cause.constraint : undefined;
      return { code: cause.code, constraint };
    }
  }
  return undefined;
}

/** The database refuses or breaks connections: PostgreSQL stops, starts, fails over, or has none left. */
const awayStates = /^(08...|57P0[1-3]|53300|25006)$/;
const awayCodes = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'EAI_AGAIN',
]);
const awayMessages =
  /^(Connection terminated|timeout exceeded when trying to connect|Query read timeout|Client has encountered a connection error)/;

/** Whether the database, or the way to it, is away for the moment: the same statement may work later. */
export function isDatabaseAway(error: unknown): boolean {
  for (let cause: unknown = error; cause instanceof Error; cause = cause.cause) {
    // Of several addresses of one name none answers.
    if (cause instanceof AggregateError && cause.errors.some(isDatabaseAway)) return true;
    const code = 'code' in cause && typeof cause.code === 'string' ? cause.code : '';
    if (awayStates.test(code) || awayCodes.has(code) || awayMessages.test(cause.message)) return true;
  }
  return false;
}
