import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { expect, test } from 'vitest';
import { readConfig } from '#billing/config.ts';
import { start } from '#billing/server.ts';
import { createTestDatabase } from '#test/harness/database.ts';
import { createTestIdentity } from '#test/harness/identity.ts';

test('the service forgets jobs that ended long ago', async () => {
  const [identity, database] = await Promise.all([createTestIdentity(), createTestDatabase('billing')]);
  const client = new Client({ connectionString: database.url });
  await client.connect();
  await client.query(
    `INSERT INTO jobs (id, queue, key, payload, max_attempts, finished_at)
     VALUES ($1, 'expiry', 'old', '{}', 1, now() - interval '91 days')`,
    [randomUUID()],
  );
  const service = await start(
    readConfig({
      NODE_ENV: 'test',
      LOG_LEVEL: 'silent',
      PORT: '0',
      DATABASE_URL: database.url,
      IDENTITY_DIR: identity.folder,
    }),
  );
  await expect.poll(async () => (await client.query('SELECT FROM jobs')).rowCount).toBe(0);
  await service.stop();
  await client.end();
  await Promise.all([identity.remove(), database.drop()]);
});
