import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { Client } from 'pg';
import { expect, test } from 'vitest';
import { startTestPostgres } from './postgres.ts';

async function dataFolderOf(url: string): Promise<string> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ data_directory: string }>('SHOW data_directory');
    return rows[0]?.data_directory as string;
  } finally {
    await client.end();
  }
}

async function expectGone(url: string, folder: string): Promise<void> {
  await expect(dataFolderOf(url)).rejects.toThrow('ECONNREFUSED');
  await expect(access(join(folder, '..'))).rejects.toThrow('ENOENT');
}

test('PostgreSQL and its folder are gone when it has stopped', async () => {
  const postgres = await startTestPostgres();
  const folder = await dataFolderOf(postgres.url);
  await postgres.stop();
  await expectGone(postgres.url, folder);
});

test('PostgreSQL and its folder go when the process that started it is killed with its whole group', async () => {
  const holder = spawn(process.execPath, [join(import.meta.dirname, 'fixtures/holds-postgres.ts')], {
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
  });
  const [printed] = (await once(holder.stdout, 'data')) as [Buffer];
  const url = printed.toString().trim();
  const folder = await dataFolderOf(url);
  // The pipe closes when the last one who holds it, the keeper of PostgreSQL, is gone.
  const closed = once(holder.stdout, 'close');
  process.kill(-(holder.pid as number), 'SIGKILL');
  await closed;
  await expectGone(url, folder);
});
