import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureDatabase } from '#common/database/ensure-database.ts';
import { singleConnection } from '#common/database/single-connection.ts';
import { startEmbeddedPostgres } from '#common/embedded/postgres.ts';
import { freePort } from '#test/harness/ports.ts';

/** A database of its own: of the given server, else of an embedded one that is gone afterwards. */
export async function openBenchDatabase(
  server: string | undefined,
): Promise<{ url: string; drop(): Promise<void> }> {
  if (server === undefined) {
    const folder = await mkdtemp(join(tmpdir(), 'retrieval-bench-'));
    const postgres = await startEmbeddedPostgres({ folder, port: await freePort(), disposable: true });
    return {
      url: postgres.url('runtime'),
      async drop() {
        await postgres.stop();
        await rm(folder, { recursive: true, force: true });
      },
    };
  }
  const name = `retrieval_bench_${randomBytes(4).toString('hex')}`;
  await ensureDatabase(server, name);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return {
    url: url.href,
    async drop() {
      const client = singleConnection(server);
      await client.connect();
      await client.query(`DROP DATABASE ${client.escapeIdentifier(name)} WITH (FORCE)`);
      await client.end();
    },
  };
}
