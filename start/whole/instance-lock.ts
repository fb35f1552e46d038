import type { Client } from 'pg';
import { sqlState } from '#common/database/database-error.ts';
import { singleConnection } from '#common/database/single-connection.ts';
import { StartError } from '../errors.ts';

/** Any number will do, as long as every start takes the same one. */
const LOCK = 4_217_002;
const LOCK_NOT_AVAILABLE = '55P03';

/** A predecessor that was killed leaves its lock as soon as PostgreSQL sees its connection gone. */
const PATIENCE_MS = 2_000;

/**
 * Lets one supergraph at a time run on these databases. PostgreSQL holds the lock for the
 * connection's life: a killed process holds nothing, which no lock file can promise.
 */
export async function lockInstance(adminUrl: string): Promise<() => Promise<void>> {
  // The embedded PostgreSQL stops last and takes this connection with it.
  const client = singleConnection(adminUrl, {
    application_name: `supergraph (process ${process.pid})`,
    keepAlive: true,
  });
  await client.connect();
  try {
    await client.query(`SET lock_timeout = ${PATIENCE_MS}`);
    await client.query('SELECT pg_advisory_lock($1)', [LOCK]);
  } catch (error) {
    const holder = await holderOf(client).catch(() => undefined);
    await client.end();
    if (sqlState(error)?.code !== LOCK_NOT_AVAILABLE) throw error;
    throw new StartError(
      `The supergraph already runs on this data${holder === undefined ? '' : `: ${holder}`}. Stop it first (Ctrl-C in its terminal), or give this one a DATA_DIR of its own.`,
      { cause: error },
    );
  }
  return () => client.end();
}

async function holderOf(client: Client): Promise<string | undefined> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT application_name AS name FROM pg_locks JOIN pg_stat_activity USING (pid)
     WHERE locktype = 'advisory' AND granted AND ((classid::bigint << 32) | objid::bigint) = $1`,
    [LOCK],
  );
  return rows[0]?.name;
}
