import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { Client } from 'pg';
import { startEmbeddedPostgres, type EmbeddedPostgres } from '#common/embedded/postgres.ts';
import { freePort } from '#test/harness/ports.ts';

/** A PostgreSQL of its own that is killed in the middle of its work. */
export interface MortalPostgres {
  url: string;
  /** One of its processes: the server ends all connections, and recovers from its log. */
  killBackend(): Promise<void>;
  /** The server itself; it is started again at once. */
  killServer(): Promise<void>;
  stop(): Promise<void>;
}

const START_AGAIN_WITHIN_MS = 60_000;

/** It may be known as a zombie for ever; until it is one, it looks like a server that could be taken over. */
async function untilDead(pid: number): Promise<void> {
  for (;;) {
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
    if (stat === '' || /\) Z /.test(stat)) return;
    await delay(10);
  }
}

export async function startMortalPostgres(folder: string): Promise<MortalPostgres> {
  // What is not on the disk when it dies is lost, as in a power cut.
  const options = { folder, port: await freePort() };
  let server: EmbeddedPostgres = await startEmbeddedPostgres(options);
  const pidFile = join(folder, 'cluster', 'postmaster.pid');
  const url = server.url('postgres');

  /** Its other processes may still be there for a moment. */
  const startAgain = async (): Promise<EmbeddedPostgres> => {
    for (const until = Date.now() + START_AGAIN_WITHIN_MS; ;) {
      await rm(pidFile, { force: true });
      try {
        return await startEmbeddedPostgres(options);
      } catch (error) {
        if (Date.now() > until) throw error;
        await delay(100);
      }
    }
  };

  return {
    url,
    async killBackend() {
      const client = new Client({ connectionString: url });
      client.on('error', () => undefined);
      try {
        await client.connect();
        const { rows } = await client.query<{ pid: number }>(
          `SELECT pid FROM pg_stat_activity WHERE backend_type = 'client backend' AND pid <> pg_backend_pid() LIMIT 1`,
        );
        if (rows[0]) process.kill(rows[0].pid, 'SIGKILL');
      } catch {
        // It recovers from the last time.
      } finally {
        await client.end().catch(() => undefined);
      }
    },
    async killServer() {
      const pid = Number((await readFile(pidFile, 'utf8')).split('\n')[0]);
      process.kill(pid, 'SIGKILL');
      await untilDead(pid);
      server = await startAgain();
    },
    stop: () => server.stop(),
  };
}
