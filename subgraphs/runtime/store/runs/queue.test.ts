import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDatabase, type Database } from '#common/database/database.ts';
import { newId } from '#common/ids.ts';
import { createLogger } from '#common/process/logging.ts';
import { createTestDatabase, type TestDatabase } from '#test/harness/database.ts';
import type { RunEvent } from '../../domain/run/run-event.ts';
import { LeaseLostError, type ClaimedRun, type NewRun } from '../../domain/run/ports.ts';
import { createRunAdmission } from './admission.ts';
import { createRunQueue } from './queue.ts';
import { createRunLogReader } from './run-reader.ts';

let testDatabase: TestDatabase;
let database: Database;
let queue: ReturnType<typeof createRunQueue>;
let admission: ReturnType<typeof createRunAdmission>;
const flowId = newId();
/** Runs with new events, as they were told. */
const grown: string[] = [];

beforeAll(async () => {
  testDatabase = await createTestDatabase('runtime');
  database = openDatabase({
    url: testDatabase.url,
    maxConnections: 10,
    applicationName: 'test',
    logger: createLogger('test', 'silent'),
  });
  const signals = {
    grown: (run: string) => void grown.push(run),
    begun: ({ id }: { id: string }) => void grown.push(id),
  };
  queue = createRunQueue(database.db, signals.grown);
  admission = createRunAdmission(database.db, signals);
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
  placePrices: null,
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
  await queue.begin(zombie, [{ kind: 'RunStarted' }], noUsage);
  await expire(id);
  const heir = await claimOne();
  expect(heir).toMatchObject({ id, lease: zombie.lease + 1, state: 'RUNNING', lastSequence: 1 });

  const end = {
    lastSequence: 1,
    events: [{ kind: 'RunOutputDelta' as const, text: 'the end' }],
    outcome: { state: 'CANCELED' as const },
    charge: null,
    usage: noUsage,
    messages: [],
  };
  const writes = [
    () => queue.begin({ ...zombie, lastSequence: 1 }, [{ kind: 'RunStarted' }], noUsage),
    () => queue.append(zombie, 1, [{ kind: 'RunOutputDelta', text: 'boo' }], noUsage),
    () => queue.saveOutcome(zombie, end),
    () => queue.conclude(zombie, { settled: true, retryInMs: 0 }),
    () => queue.handBack(zombie),
  ];
  for (const write of writes) await expect(write()).rejects.toThrow(LeaseLostError);
  expect(await queue.extend(zombie, 60_000)).toBe('lost');

  await queue.append(heir, 1, [{ kind: 'RunOutputDelta', text: 'hello' }], noUsage);
  await queue.saveOutcome(heir, { ...end, lastSequence: 2 });
  await queue.conclude(heir, { settled: true, retryInMs: 0 });
  expect(await sequencesOf(id)).toEqual([1, 2, 3, 4]);
  expect(grown.filter((run) => run === id)).toHaveLength(4);
});

test('an append whose answer got lost can be repeated: nothing is doubled', async () => {
  const id = await admitted();
  const run = await claimOne();
  const begin = () => queue.begin(run, [{ kind: 'RunStarted' }], noUsage);
  await begin();
  await begin();
  const append = () => queue.append(run, 1, [{ kind: 'RunOutputDelta', text: 'a' }], noUsage);
  await append();
  await append();
  const outcome = { state: 'SUCCEEDED' as const, output: { text: 'ab' } };
  const events = [{ kind: 'RunOutputDelta' as const, text: 'b' }];
  const save = () =>
    queue.saveOutcome(run, {
      lastSequence: 2,
      events,
      outcome,
      charge: () => 1,
      usage: noUsage,
      messages: [],
    });
  await save();
  await save();
  await queue.conclude(run, { settled: true, retryInMs: 0 });
  await queue.conclude(run, { settled: true, retryInMs: 0 });
  expect(await sequencesOf(id)).toEqual([1, 2, 3, 4]);
});

test('events cannot be changed or deleted', async () => {
  const id = await admitted();
  const run = await claimOne();
  await queue.begin(run, [{ kind: 'RunStarted' }], noUsage);
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

test("a start into a free place is in a worker's hands at once: nobody else is told or may take it", async () => {
  const run = newRun();
  await admission.insert(run, noLimits, 100);
  const taken = { leaseMs: 60_000, beginning: [] };
  const claimed = await admission.admit(run.id, taken);
  expect(claimed).toMatchObject({ id: run.id, lease: 1, attempts: 1, work: 'EXECUTE', state: 'QUEUED' });
  expect((await queue.claim(['EXECUTE'], 100, 60_000)).map(({ id }) => id)).not.toContain(run.id);
  // Asked again, it is in the queue already.
  expect(await admission.admit(run.id, taken)).toBeUndefined();
  await queue.begin(claimed as ClaimedRun, [{ kind: 'RunStarted' }], noUsage);
  expect(await sequencesOf(run.id)).toEqual([1]);
});

test('a start whose beginning is known begins with its admission: its first events are there, and told of', async () => {
  const run = newRun();
  await admission.insert(run, noLimits, 100);
  const beginning = [{ kind: 'RunStarted' as const }, { kind: 'RunOutputDelta' as const, text: 'a' }];
  const claimed = await admission.admit(run.id, { leaseMs: 60_000, beginning });
  expect(claimed).toMatchObject({
    hasBegun: true,
    state: 'RUNNING',
    lastSequence: 2,
    startedAt: expect.any(Date),
  });
  expect(await sequencesOf(run.id)).toEqual([1, 2]);
  expect(grown.filter((id) => id === run.id)).toHaveLength(1);
  await queue.append(claimed as ClaimedRun, 2, [{ kind: 'RunOutputDelta', text: 'b' }], noUsage);
  expect(await sequencesOf(run.id)).toEqual([1, 2, 3]);
});

test('what is told of as written is what is stored, to the millisecond', async () => {
  const told: RunEvent[] = [];
  const begun = (_run: object, events: readonly RunEvent[]): void => void told.push(...events);
  const own = (_id: string, events: readonly RunEvent[] = []): void => void told.push(...events);
  const [writer, door] = [
    createRunQueue(database.db, own),
    createRunAdmission(database.db, { begun, grown: own }),
  ];
  const run = newRun();
  await door.insert(run, noLimits, 100);
  const claimed = (await door.admit(run.id, {
    leaseMs: 60_000,
    beginning: [{ kind: 'RunStarted' }, { kind: 'RunLogged', level: 'info', message: 'Answered by nobody.' }],
  })) as ClaimedRun;
  const call = { kind: 'RunToolCalling' as const, tool: 't', connectorId: null, arguments: { b: 1, a: [2] } };
  await writer.append(claimed, 2, [{ ...call, isRepeatable: true }], noUsage);
  const output = { text: 'the end' };
  await writer.saveOutcome(claimed, {
    lastSequence: 3,
    events: [{ kind: 'RunOutputDelta', text: 'the end' }],
    outcome: { state: 'SUCCEEDED', output, finish: 'COMPLETE' },
    charge: () => 3,
    usage: { inputTokens: 5, outputTokens: 7, toolCalls: 1 },
    messages: [],
  });
  await writer.conclude(claimed, { settled: true, retryInMs: 0 });
  const stored = await createRunLogReader(database.db).read(run.id, 0, 100);
  expect(stored).toEqual({ events: told, ended: true });
  expect(told).toHaveLength(5);
});

test("what is written of many runs at once is each run's own: one that is lost spoils no other", async () => {
  const ids = await Promise.all(Array.from({ length: 10 }, admitted));
  const claimed = (await queue.claim(['EXECUTE'], 100, 60_000)).filter(({ id }) => ids.includes(id));
  const lostOne = { ...(claimed[3] as ClaimedRun), lease: 7 };
  const broken = claimed[5] as ClaimedRun;
  const texts = (run: ClaimedRun) => (run === broken ? 'no \0 text' : `of ${run.id}`);
  const results = await Promise.allSettled(
    claimed.map((run, place) =>
      queue.begin(place === 3 ? lostOne : run, [{ kind: 'RunOutputDelta', text: texts(run) }], noUsage),
    ),
  );
  expect(results.map(({ status }) => status)).toEqual(
    claimed.map((_run, place) => (place === 3 || place === 5 ? 'rejected' : 'fulfilled')),
  );
  for (const [place, { id }] of claimed.entries()) {
    const { rows } = await database.pool.query<{ text: string }>(
      "SELECT payload->>'text' AS text FROM run_events WHERE run_id = $1",
      [id],
    );
    expect(rows).toEqual(place === 3 || place === 5 ? [] : [{ text: `of ${id}` }]);
  }
});
