import { afterAll, beforeAll, expect, test } from 'vitest';
import { sql } from 'drizzle-orm';
import { openDatabase, type Database } from '#common/database/database.ts';
import { newId } from '#common/ids.ts';
import { createLogger } from '#common/process/logging.ts';
import { createTestDatabase, type TestDatabase } from '#test/harness/database.ts';
import type { NewRun } from '../../domain/run/ports.ts';
import { percentile } from '../../domain/run/statistics.ts';
import { createRunAdmission } from './admission.ts';
import { readRunStatistics, statisticsStatement } from './run-statistics.ts';
import { readRunUsage } from './run-usage.ts';
import { sumUpStatistics } from './sum-up-statistics.ts';

let testDatabase: TestDatabase;
let database: Database;
const flowId = newId();
const [instance, offering, publisher] = [newId(), newId(), newId()];

beforeAll(async () => {
  testDatabase = await createTestDatabase('runtime');
  const logger = createLogger('test', 'silent');
  database = openDatabase({ url: testDatabase.url, maxConnections: 5, applicationName: 'test', logger });
  await database.pool.query(
    `INSERT INTO flows (id, hash, name, definition) VALUES ($1, repeat('0', 64), 'f', '{}')`,
    [flowId],
  );
});
afterAll(async () => {
  await database.close();
  await testDatabase.drop();
});

const newRun = (values: Partial<NewRun> = {}): NewRun => ({
  id: newId(),
  instanceId: instance,
  organizationId: newId(),
  flowId,
  offeringId: offering,
  publisherId: publisher,
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
  ...values,
});
const silent = { begun: () => undefined, grown: () => undefined };
const noLimits = { requestsPerDay: null, requestsPerMinute: null, concurrentRuns: null, keyBudget: null };

/** A run that was taken up and ended at known times. */
async function ended(
  state: string,
  from: string,
  milliseconds: number,
  values: Partial<NewRun> = {},
): Promise<void> {
  const run = newRun(values);
  await createRunAdmission(database.db, silent).insert(run, noLimits, 1_000);
  await database.pool.query(
    `UPDATE runs SET state = $2, work = NULL, due_at = NULL, started_at = $3::timestamptz, charge = 3,
       finished_at = $3::timestamptz + $4 * interval '1 millisecond', input_tokens = 100, output_tokens = 20, tool_calls = 1
     WHERE id = $1`,
    [run.id, state, from, milliseconds],
  );
}

const january = [new Date('2026-01-01T00:00:00Z'), new Date('2026-02-01T00:00:00Z')] as const;

test('ended runs are counted by the log, each once, by instance, offering and publisher', async () => {
  await ended('SUCCEEDED', '2026-01-01T10:00:00Z', 100);
  await ended('SUCCEEDED', '2026-01-01T10:59:59Z', 2_000);
  await ended('FAILED', '2026-01-02T10:00:00Z', 50);
  await ended('CANCELED', '2026-01-02T11:00:00Z', 10, { instanceId: newId() });
  await ended('SUCCEEDED', '2026-03-01T10:00:00Z', 100);
  // What is done to a run afterwards counts no more.
  await database.pool.query(
    `UPDATE runs SET state = 'FAILED' WHERE state = 'SUCCEEDED' AND finished_at > '2026-02-01'`,
  );
  const read = (scope: Parameters<typeof readRunStatistics>[1], interval: 'HOUR' | 'DAY' = 'DAY') =>
    readRunStatistics(database.db, scope, ...january, interval);
  expect(await read({ by: 'instance', id: instance })).toMatchObject({
    runs: 3,
    succeeded: 2,
    failed: 1,
    canceled: 0,
    inputTokens: 300,
    outputTokens: 60,
    toolCalls: 3,
    points: [
      { at: new Date('2026-01-01T00:00:00Z'), runs: 2, succeeded: 2, failed: 0 },
      { at: new Date('2026-01-02T00:00:00Z'), runs: 1, succeeded: 0, failed: 1 },
    ],
  });
  for (const by of ['offering', 'publisher'] as const)
    expect(await read({ by, id: by === 'offering' ? offering : publisher })).toMatchObject({
      runs: 4,
      canceled: 1,
    });
  expect((await read({ by: 'all' }, 'HOUR')).points.map(({ at, runs }) => [at.toISOString(), runs])).toEqual([
    ['2026-01-01T10:00:00.000Z', 1],
    ['2026-01-01T11:00:00.000Z', 1],
    ['2026-01-02T10:00:00.000Z', 1],
    ['2026-01-02T11:00:00.000Z', 1],
  ]);
  expect(await read({ by: 'instance', id: newId() })).toMatchObject({ runs: 0, points: [] });
});

test('percentiles are at most 19 % above the truth', async () => {
  const statistics = await readRunStatistics(
    database.db,
    { by: 'instance', id: instance },
    ...january,
    'MONTH',
  );
  const [median, slow] = [percentile(statistics, 0.5) ?? 0, percentile(statistics, 0.95) ?? 0];
  expect(median).toBeGreaterThanOrEqual(100);
  expect(median).toBeLessThanOrEqual(119);
  expect(slow).toBeGreaterThanOrEqual(2_000);
  expect(slow).toBeLessThanOrEqual(2_380);
  expect(percentile({ latencies: [0, 0] }, 0.5)).toBeNull();
});

test('what is added up reads as it was counted, whoever adds it up how often, and later runs count on', async () => {
  const read = (scope: Parameters<typeof readRunStatistics>[1], interval: 'HOUR' | 'DAY' | 'MONTH') =>
    // Neither end is that of a day.
    readRunStatistics(
      database.db,
      scope,
      new Date('2026-01-01T10:00:00Z'),
      new Date('2026-03-02T11:00:00Z'),
      interval,
    );
  const scopes = [
    { by: 'instance', id: instance },
    { by: 'offering', id: offering },
    { by: 'publisher', id: publisher },
    { by: 'all' },
  ] as const;
  const all = () =>
    Promise.all(
      scopes.flatMap((scope) => (['HOUR', 'DAY', 'MONTH'] as const).map((length) => read(scope, length))),
    );
  const before = await all();
  expect(before.map(({ runs }) => runs)).toEqual([4, 4, 4, 5, 5, 5, 5, 5, 5, 5, 5, 5]);
  await Promise.all([1, 2, 3].map(() => sumUpStatistics(database.db)));
  await sumUpStatistics(database.db);
  const { rows } = await database.pool.query<{ runs: number }>(
    `SELECT sum(runs)::integer AS runs FROM run_statistics_sums WHERE scope = $1 AND length = 'day'`,
    [offering],
  );
  expect(rows).toEqual([{ runs: 5 }]);
  expect(await all()).toEqual(before);
  const now = Date.now();
  await ended('SUCCEEDED', new Date(now).toISOString(), 100);
  const since = await readRunStatistics(
    database.db,
    { by: 'offering', id: offering },
    january[0],
    new Date(now + 3_600_000),
    'MONTH',
  );
  expect(since.runs).toBe(6);
});

test('a year of one offering reads its days, and those of its hours that are not added up; no run', async () => {
  await database.pool.query(
    `INSERT INTO run_statistics (instance_id, hour, offering_id, publisher_id, runs)
     SELECT gen_random_uuid(), '2025-01-01'::timestamptz + n % 8760 * interval '1 hour', gen_random_uuid(), gen_random_uuid(), 100
     FROM generate_series(1, 20000) n`,
  );
  await database.pool.query(
    `INSERT INTO run_statistics_sums
     SELECT gen_random_uuid(), 'day', '2025-01-01'::timestamptz + n % 365 * interval '1 day', 1, 1, 0, 0, 0, 0, 0,
       array_fill(0, ARRAY[96]) FROM generate_series(1, 20000) n`,
  );
  await database.pool.query('ANALYZE run_statistics, run_statistics_sums');
  const year = [new Date('2025-01-01T00:00:00Z'), new Date('2026-01-01T00:00:00Z')] as const;
  const scopes = { offering: 'run_statistics_offering', publisher: 'run_statistics_publisher' } as const;
  for (const [by, index] of Object.entries(scopes) as ['offering' | 'publisher', string][]) {
    const statement = statisticsStatement({ by, id: newId() }, ...year, 'DAY');
    const { rows } = await database.db.execute<{ 'QUERY PLAN': string }>(sql`EXPLAIN ${statement}`);
    const plan = rows.map((row) => row['QUERY PLAN']).join('\n');
    expect(plan).toContain(index);
    expect(plan).toContain('run_statistics_sums_pkey');
    // The one row that says how far it is added up.
    expect(plan.replaceAll('Seq Scan on run_statistics_summed', '')).not.toMatch(/Seq Scan|on runs/);
  }
});

test('runs count towards the limits of their instance', async () => {
  const busy = newId();
  for (let count = 0; count < 3; count++)
    await createRunAdmission(database.db, silent).insert(newRun({ instanceId: busy }), noLimits, 1_000);
  await database.pool.query(
    `UPDATE runs SET created_at = now() - interval '2 minutes' WHERE id = (SELECT id FROM runs WHERE instance_id = $1 LIMIT 1)`,
    [busy],
  );
  const idle = newId();
  expect(await readRunUsage(database.db, [busy, idle])).toEqual([
    { instance: busy, today: 3, thisMinute: 2, open: 3 },
    { instance: idle, today: 0, thisMinute: 0, open: 0 },
  ]);
});

test('the budget of a key is not overdrawn, by runs that start together either', async () => {
  const apiKeyId = newId();
  const admission = createRunAdmission(database.db, silent);
  const start = (keyBudget: { perDay: number | null; total: number | null }) =>
    admission.insert(newRun({ apiKeyId, organizationId: publisher }), { ...noLimits, keyBudget }, 1_000);
  const together = await Promise.all(Array.from({ length: 5 }, () => start({ perDay: 35, total: null })));
  expect(together.map(({ kind }) => kind).toSorted()).toEqual([
    'inserted',
    'inserted',
    'inserted',
    'key budget',
    'key budget',
  ]);
  // What ended counts with what it cost.
  await database.pool.query(
    `UPDATE runs SET state = 'SUCCEEDED', work = NULL, due_at = NULL, charge = 3, finished_at = now() WHERE api_key_id = $1`,
    [apiKeyId],
  );
  expect(await start({ perDay: 18, total: null })).toMatchObject({
    kind: 'key budget',
    left: 9,
    span: 'day',
  });
  await database.pool.query(
    `UPDATE runs SET created_at = now() - interval '25 hours' WHERE api_key_id = $1`,
    [apiKeyId],
  );
  expect(await start({ perDay: 10, total: 18 })).toMatchObject({ kind: 'key budget', left: 9, span: 'life' });
  expect(await start({ perDay: 10, total: 19 })).toMatchObject({ kind: 'inserted' });
});
