import { sqlState } from './database-error.ts';
import { singleConnection } from './single-connection.ts';

/** PostgreSQL's codes for a database that somebody else made a moment ago. */
const ALREADY_THERE = new Set(['42P04', '23505']);

/** Creates a database on the server that the URL names, unless it is there. */
export async function ensureDatabase(adminUrl: string, name: string): Promise<void> {
  const client = singleConnection(adminUrl);
  await client.connect();
  try {
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [name]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}`);
  } catch (error) {
    if (!ALREADY_THERE.has(sqlState(error)?.code ?? '')) throw error;
  } finally {
    await client.end();
  }
}
