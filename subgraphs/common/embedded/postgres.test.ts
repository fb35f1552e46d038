import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { freePort } from '#test/harness/ports.ts';
import { EmbeddedPostgresError, startEmbeddedPostgres } from './postgres.ts';

let closed: string;
let folder: string;
beforeAll(async () => {
  // Nobody else may pass through this one, as through /root.
  closed = await mkdtemp(join(tmpdir(), 'closed-'));
  folder = join(closed, 'project', 'data');
  await mkdir(folder, { recursive: true });
});
afterAll(() => rm(closed, { recursive: true, force: true }));

async function ask(url: string, sql: string): Promise<unknown> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ answer: unknown }>(sql);
    return rows[0]?.answer;
  } finally {
    await client.end();
  }
}

const start = async () => startEmbeddedPostgres({ folder, port: await freePort(), disposable: true });

test('it runs below a folder that is closed to others, and its data is there again after a stop', async () => {
  const first = await start();
  await first.ensureDatabase('shop');
  await first.ensureDatabase('shop');
  await ask(first.url('shop'), 'CREATE TABLE orders AS SELECT 7 AS answer');
  await first.stop();
  const second = await start();
  expect(await ask(second.url('shop'), 'SELECT answer FROM orders')).toBe(7);
  expect(await ask(second.url('shop'), 'SELECT current_setting($$listen_addresses$$) AS answer')).toBe(
    '127.0.0.1',
  );
  await second.stop();
}, 60_000);

test('one that was left running is taken over on the port that it has', async () => {
  const left = await start();
  const taken = await start();
  expect(taken.url('shop')).toBe(left.url('shop'));
  await taken.stop();
  await expect(ask(left.url('shop'), 'SELECT 1')).rejects.toThrow(/ECONNREFUSED/);
}, 60_000);

test('a password is made for every folder, and kept from others', async () => {
  const password = await readFile(join(folder, 'password'), 'utf8');
  expect(password).toMatch(/^[\w-]{32}$/);
  const running = await start();
  const guessed = running.url('shop').replace(password, 'guessed');
  await expect(ask(guessed, 'SELECT 1')).rejects.toThrow(/password authentication failed/);
  await running.stop();
}, 60_000);

test('a port that is taken is an error that says how to choose another', async () => {
  const port = await freePort();
  const first = await startEmbeddedPostgres({ folder, port, disposable: true });
  const other = startEmbeddedPostgres({ folder: join(closed, 'other'), port, disposable: true });
  await expect(other).rejects.toThrow(EmbeddedPostgresError);
  await expect(other).rejects.toThrow(/POSTGRES_PORT chooses another port/);
  await first.stop();
}, 60_000);

test('a folder that cannot be made is an error that says how to choose another', async () => {
  const file = join(closed, 'file');
  await writeFile(file, '');
  const started = startEmbeddedPostgres({ folder: file, port: await freePort() });
  await expect(started).rejects.toThrow(EmbeddedPostgresError);
  await expect(started).rejects.toThrow(/file cannot be written to: .* DATA_DIR chooses another place/);
});
