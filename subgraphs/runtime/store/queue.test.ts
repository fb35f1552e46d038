import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDatabase, type Database } from '#common/database/database.ts';
import { newId } from '#common/ids.ts';
import { createLogger } from '#common/process/logging.ts';
import { createTestDatabase, type TestDatabase } from '#test/harness/database.ts';
import { LeaseLostError, type ClaimedRun, type NewRun } from '../domain/run/ports.ts';
import { createRunAdmission } from './admission.ts';
import { createRunQueue } from './queue.ts';

let testDatabase: TestDatabase;
let database: Database;
let queue: ReturnType<typeof createRunQueue>;
let admission: ReturnType<typeof createRunAdmission>;
const flowId = newId();

beforeAll(async () => {
  testDatabase = await createTestDatabase('runtime');
  database = openDatabase({
    url: testDatabase.url,
    maxConnections: 10,
    applicationName: 'test',
    logger: createLogger('test', 'silent'),
  });
  queue = createRunQueue(database.db);
  admission = createRunAdmission(database.db);
  await database.pool.query(
    `INSERT INTO flows (id, hash, name, definition) VALUES ($1, repeat('0', 64), 'f', '{}')`,
    [flowId],
  );
});
afterAll(async () => {
  await database.close();
  await testDatabase.drop();
});

const noLimits = { requestsPerDay: null, requestsPerMinute: null, concurrentRuns: null, keyBudget: null };
const noUsage = { inputTokens: 0, outputTokens: 0, toolCalls: 0 };
const newRun = (): NewRun => ({
  id: newId(),
  instanceId: newId(),
  organizationId: newId(),
  flowId,
  offeringId: null,
  publisherId: null,
  apiKeyId: null,
  contentHash: 'x',
  session: null,
  input: 'Hi',
  terms: {
    pricing: { perRun: 1, perThousandInputTokens: 0, perThousandOutputTokens: 0, perToolCall: 0 },
    settings: { displayName: 'Ada', persona: null, tone: null, greeting: null },
    offeringName: 'Agent',
  },
  budgetCredits: 10,
  deadlineSeconds: 60,
  asked: { budgetCredits: null, deadlineSeconds: null },
});

async function admitted(): Promise<string> {
  const run = newRun();
  await admission.insert(run, noLimits, 100);
  await admission.admit(run.id);
  return run.id;
}
async function claimOne(): Promise<ClaimedRun> {
  const [run] = await queue.claim(['EXECUTE'], 1, 500);
  if (!run) throw new Error('nothing was due');
  return run;
}
const expire = (id: string) => database.pool.query('UPDATE runs SET due_at = now() WHERE id = $1', [id]);
const sequencesOf = async (id: string): Promise<number[]> => {
  const { rows } = await database.pool.query<{ sequence: number }>(
    'SELECT sequence FROM run_events WHERE run_id = $1 ORDER BY sequence',
    [id],
  );
  return rows.map(({ sequence }) => sequence);
};

test('a run is claimed once, however many workers look at the same time', async () => {
  const ids = await Promise.all(Array.from({ length: 20 }, admitted));
  const claims = await Promise.all(Array.from({ length: 8 }, () => queue.claim(['EXECUTE'], 5, 60_000)));
  const claimed = claims.flat().map(({ id }) => id);
  expect(claims.every((claim) => claim.length <= 5)).toBe(true);
  expect(claimed.toSorted()).toEqual(ids.toSorted());
});

test('a worker that lost its lease can write nothing any more', async () => {
  const id = await admitted();
  const zombie = await claimOne();
  await queue.begin(zombie);
  await queue.append(zombie, 0, [{ kind: 'RunStarted' }], noUsage);
  await expire(id);
  const heir = await claimOne();
  expect(heir).toMatchObject({ id, lease: zombie.lease + 1, state: 'RUNNING', lastSequence: 1 });

  const end = {
    outcome: { state: 'CANCELED' as const },
    chargeCredits: 0,
    usage: noUsage,
    messages: [],
  };
  const writes = [
    () => queue.begin(zombie),
    () => queue.append(zombie, 1, [{ kind: 'RunOutputDelta', text: 'boo' }], noUsage),
    () => queue.saveOutcome(zombie, end),
    () => queue.conclude(zombie, { settled: true, retryInMs: 0 }),
    () => queue.handBack(zombie),
  ];
  for (const write of writes) await expect(write()).rejects.toThrow(LeaseLostError);
  expect(await queue.extend(zombie, 60_000)).toBe('lost');

  await queue.append(heir, 1, [{ kind: 'RunOutputDelta', text: 'hello' }], noUsage);
  await queue.saveOutcome(heir, end);
  await queue.conclude(heir, { settled: true, retryInMs: 0 });
  expect(await sequencesOf(id)).toEqual([1, 2, 3]);
});

test('an append whose answer got lost can be repeated: nothing is doubled', async () => {
  const id = await admitted();
  const run = await claimOne();
  await queue.begin(run);
  const append = () =>
    queue.append(run, 0, [{ kind: 'RunStarted' }, { kind: 'RunOutputDelta', text: 'a' }], noUsage);
  await append();
  await append();
  expect(await sequencesOf(id)).toEqual([1, 2]);
});

test('events cannot be changed or deleted', async () => {
  const id = await admitted();
  const run = await claimOne();
  await queue.begin(run);
  await queue.append(run, 0, [{ kind: 'RunStarted' }], noUsage);
  for (const statement of [
    'UPDATE run_events SET sequence = 9',
    'DELETE FROM run_events',
    'TRUNCATE run_events',
  ]) {
    await expect(database.pool.query(statement)).rejects.toThrow('only ever appended');
  }
  expect(await sequencesOf(id)).toEqual([1]);
});

test('an abandoned start cannot be admitted, an admitted one cannot be abandoned', async () => {
  const [one, two] = [newRun(), newRun()];
  await admission.insert(one, noLimits, 100);
  await admission.insert(two, noLimits, 100);
  await expire(one.id);
  const [abandoned] = await queue.claim(['ADMIT'], 1, 60_000);
  if (!abandoned) throw new Error('nothing was due');
  await queue.abandon(abandoned);
  await admission.admit(one.id);
  expect(await admission.find(one.id)).toMatchObject({ admitted: false });
  await queue.forget(abandoned);
  expect(await admission.find(one.id)).toBeUndefined();

  await expire(two.id);
  const [late] = await queue.claim(['ADMIT'], 1, 60_000);
  if (!late) throw new Error('nothing was due');
  await admission.admit(two.id);
  await expect(queue.abandon(late)).rejects.toThrow(LeaseLostError);
  expect((await admission.find(two.id))?.admitted).toBe(true);
});
