import { Client, type ClientConfig } from 'pg';

/**
 * One connection, for what needs no pool: commands, locks that go with it, work that takes longer than a request may.
 * One that breaks while nothing is asked of it emits, and without a listener the process would die with a stack of
 * the driver's: whoever uses it hears of it by the next statement.
 */
export function singleConnection(connectionString: string, config: ClientConfig = {}): Client {
  const client = new Client({ connectionString, connectionTimeoutMillis: 5_000, ...config });
  client.on('error', () => undefined);
  return client;
}
