import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { Pool } from 'pg';

const run = promisify(execFile);
const SCALE = 10;
const ACCOUNTS = 100_000 * SCALE;

/** Transactions a second of pgbench's `-N` script (one update, one select, one insert, on random rows). */
export interface Pgbench {
  /** `pgbench`, or the same statements from this process where that program is not installed. */
  readonly by: string;
  measure(clients: number, seconds: number): Promise<number>;
}

export async function preparePgbench(url: string): Promise<Pgbench> {
  const installed = await run('pgbench', ['--version']).then(
    () => true,
    () => false,
  );
  if (!installed) return sameStatements(url);
  await run('pgbench', ['-i', '-q', '-s', String(SCALE), url]);
  return {
    by: 'pgbench',
    async measure(clients, seconds) {
      const options = [
        '-n',
        '-N',
        '-M',
        'prepared',
        '-c',
        String(clients),
        '-j',
        '2',
        '-T',
        String(seconds),
        url,
      ];
      const { stdout } = await run('pgbench', options);
      const tps = /tps = ([\d.]+)/.exec(stdout)?.[1];
      if (tps === undefined) throw new Error(`pgbench printed no tps:\n${stdout}`);
      return Number(tps);
    },
  };
}

async function sameStatements(url: string): Promise<Pgbench> {
  const pool = new Pool({ connectionString: url, max: 64 });
  await pool.query(
    'CREATE TABLE pgbench_accounts (aid int PRIMARY KEY, bid int, abalance int, filler char(84))',
  );
  await pool.query(
    'CREATE TABLE pgbench_history (tid int, bid int, aid int, delta int, mtime timestamp, filler char(22))',
  );
  await pool.query(
    `INSERT INTO pgbench_accounts SELECT i, 1, 0, '' FROM generate_series(1, ${ACCOUNTS}) AS i`,
  );
  await pool.query('VACUUM ANALYZE pgbench_accounts');
  await pool.end();
  return {
    by: 'the statements of pgbench, from this process',
    async measure(clients, seconds) {
      const clientPool = new Pool({ connectionString: url, max: clients });
      const end = performance.now() + seconds * 1_000;
      let transactions = 0;
      const work = async (): Promise<void> => {
        const client = await clientPool.connect();
        while (performance.now() < end) {
          const aid = 1 + Math.floor(Math.random() * ACCOUNTS);
          const delta = Math.floor(Math.random() * 10_001) - 5_000;
          await client.query('BEGIN');
          await client.query({
            name: 'u',
            text: 'UPDATE pgbench_accounts SET abalance = abalance + $2 WHERE aid = $1',
            values: [aid, delta],
          });
          await client.query({
            name: 's',
            text: 'SELECT abalance FROM pgbench_accounts WHERE aid = $1',
            values: [aid],
          });
          await client.query({
            name: 'i',
            text: 'INSERT INTO pgbench_history VALUES (1, 1, $1, $2, now())',
            values: [aid, delta],
          });
          await client.query('COMMIT');
          transactions += 1;
        }
        client.release();
      };
      await Promise.all(Array.from({ length: clients }, work));
      await clientPool.end();
      return transactions / seconds;
    },
  };
}
