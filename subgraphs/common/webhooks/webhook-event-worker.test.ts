import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDatabase, type Database } from '#common/database/database.ts';
import { openNotifications, type Notifications } from '#common/database/notifications.ts';
import { newId } from '#common/ids.ts';
import { enqueue } from '#common/jobs/enqueue.ts';
import { createLogger, type Logger } from '#common/process/logging.ts';
import { ServiceCallError } from '#common/services/service-call-error.ts';
import { createTestDatabase, type TestDatabase } from '#test/harness/database.ts';
import { startWebhookEventWorker } from './webhook-event-worker.ts';

let testDatabase: TestDatabase;
let database: Database;
let notifications: Notifications;

beforeAll(async () => {
  testDatabase = await createTestDatabase('billing');
  const logger = createLogger('test', 'silent');
  const { url } = testDatabase;
  database = openDatabase({ url, maxConnections: 5, applicationName: 'test', logger });
  notifications = openNotifications(url, logger);
});
afterAll(async () => {
  await notifications.close();
  await database.close();
  await testDatabase.drop();
});

test('while runtime is away events wait, which is told once; then each is handed over', async () => {
  const warned: string[] = [];
  const logger = {
    ...createLogger('test', 'silent'),
    warn: (_about: object, text: string) => void warned.push(text),
  };
  const raised: unknown[] = [];
  let refused = 0;
  let isAway = true;
  const runtime = {
    async request(_document: string, { input }: Record<string, unknown>) {
      if (isAway) {
        refused += 1;
        throw new ServiceCallError('runtime', 'does not answer');
      }
      raised.push(input);
      return { webhookEventRaise: { errors: [] } } as never;
    },
    subscribe: () => {
      throw new Error('nobody subscribes here');
    },
  };
  const payload = { organization: newId(), event: 'WALLET_LOW', at: '2026-01-31T12:00:00.000Z', data: {} };
  for (const key of ['a', 'b', 'c'])
    await enqueue(database.db, { queue: 'webhook-event', key, payload, maxAttempts: 100 });
  const worker = await startWebhookEventWorker(
    { database, notifications, logger: logger as unknown as Logger },
    runtime,
  );
  await expect.poll(() => refused).toBeGreaterThanOrEqual(3);
  isAway = false;
  await expect.poll(() => raised.length, { timeout: 20_000 }).toBe(3);
  expect(raised).toContainEqual({ id: expect.any(String), ...payload });
  expect(warned).toEqual(['runtime cannot be told of events for webhooks; they wait']);
  await worker.stop();
});
