import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { openDatabase, type Database } from '#common/database/database.ts';
import { newId } from '#common/ids.ts';
import { createLogger } from '#common/process/logging.ts';
import { openNotifications, type Notifications } from '#common/database/notifications.ts';
import type { Service } from '#common/services/service.ts';
import { createRunLogReader } from '#runtime/store/runs/run-reader.ts';
import { followRun } from '#runtime/streaming/follow-run.ts';
import type { RunLogReader } from '#runtime/streaming/run-signals.ts';
import { openRunSignals, type RunSignals } from '#runtime/streaming/run-signals.ts';
import { person } from '#test/harness/identity.ts';
import { watch } from '#test/harness/subscribe.ts';
import {
  createWorld,
  lastOf,
  RUN_OUTPUT,
  sequencesOf,
  textOf,
  upTo,
  type Buyer,
  type RunEventData,
  type World,
} from '../world.ts';

let world: World;
let runtime: Service;
let buyer: Buyer;
let database: Database;
let notifications: Notifications;
let signals: RunSignals;

beforeAll(async () => {
  world = await createWorld();
  runtime = await world.startRuntime();
  buyer = await world.buyer(runtime.url, { credits: 1_000 });
  const logger = createLogger('test', 'silent');
  database = openDatabase({ url: world.databaseUrl, maxConnections: 4, applicationName: 'test', logger });
  notifications = openNotifications(world.databaseUrl, logger);
  signals = await openRunSignals(notifications);
});
afterAll(async () => {
  await notifications?.close();
  await database?.close();
  await world?.stop();
});

afterEach(() => vi.useRealTimers());

/** The clock of this process jumps so far ahead and stands there; its timers go on as ever. */
const letPass = (ms: number): void => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + ms });
};

/** A run that is answered piece by piece; each piece is an event of its own. */
async function speakingRun(pieces: number): Promise<{ run: string; speak: () => Promise<void> }> {
  const run = await buyer.run();
  const call = await world.model.nextCall();
  const speak = async (): Promise<void> => {
    for (let piece = 1; piece <= pieces; piece++) {
      const seen = buyer.follow(run);
      call.say(`${piece} `);
      await seen.until((events) => events.some(({ runOutput }) => runOutput.text?.includes(`${piece} `)));
      await seen.stop();
    }
    call.finish();
  };
  return { run, speak };
}

test('from the start, late, and from the middle: everybody sees 1..N once', async () => {
  const { run, speak } = await speakingRun(5);
  const early = [buyer.follow(run), buyer.follow(run)];
  const leaving = buyer.follow(run);
  await leaving.until((events) => events.length >= 2);
  await leaving.stop();
  await speak();
  await Promise.all(early.map((watched) => watched.ended));
  const back = buyer.follow(run, leaving.events.length);
  const late = buyer.follow(run);
  await Promise.all([back.ended, late.ended]);

  const all = upTo(early[0]?.events.length ?? 0);
  for (const watched of [...early, late]) expect(sequencesOf(watched)).toEqual(all);
  expect([...sequencesOf(leaving), ...sequencesOf(back)]).toEqual(all);
  expect(textOf(late)).toBe('1 2 3 4 5 ');
  for (const watched of [...early, back, late]) await watched.stop();
});

test('each event shows the log and the lists of its run as they are then', async () => {
  const run = await buyer.run();
  const call = await world.model.nextCall();
  const watched = watch<{ runOutput: { sequence: number; run: { events: unknown[] } } }>(
    runtime.url,
    `subscription ($run: ID!) {
      runOutput(run: $run) {
        sequence
        run { events { sequence } instance { runs(state: [SUCCEEDED], first: 1) { edges { node { id } } } } }
      }
    }`,
    { run },
    buyer.bearer,
  );
  await watched.until((events) => events.length >= 2);
  call.say('Hello.');
  await watched.until((events) => events.length >= 3);
  call.finish();
  await watched.ended;
  const last = watched.events.at(-1)?.runOutput;
  expect(last?.run.events).toHaveLength(last?.sequence ?? 0);
  expect(last?.run).toMatchObject({ instance: { runs: { edges: [{ node: { id: run } }] } } });
  await watched.stop();
});

test('who has seen the end already is told that there is nothing more', async () => {
  const { run, speak } = await speakingRun(1);
  const whole = buyer.follow(run);
  await speak();
  await whole.ended;
  for (const after of [whole.events.length, whole.events.length + 10]) {
    const again = buyer.follow(run, after);
    expect(await again.ended).toBeUndefined();
    expect(again.events).toEqual([]);
    await again.stop();
  }
  await whole.stop();
});

test('a notification connection that breaks costs no event', async () => {
  const { run, speak } = await speakingRun(1);
  const watched = buyer.follow(run);
  await watched.until((events) => events.length >= 2);
  await world.sql(
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
     WHERE application_name = 'notifications' AND datname = current_database()`,
  );
  await speak();
  expect(await watched.ended).toBeUndefined();
  expect(sequencesOf(watched)).toEqual(upTo(watched.events.length));
  expect(lastOf(watched)?.__typename).toBe('RunSucceeded');
  await watched.stop();
});

test('all who follow share one listening connection a process', async () => {
  const { run, speak } = await speakingRun(1);
  const all = Array.from({ length: 100 }, () => buyer.follow(run));
  await Promise.all(all.map((watched) => watched.until((events) => events.length >= 1)));
  const [listening] = await world.sql<{ count: number }>(
    `SELECT count(*)::int FROM pg_stat_activity
     WHERE application_name = 'notifications' AND datname = current_database()`,
  );
  // The runtime's, and this test's own.
  expect(listening?.count).toBe(2);
  await speak();
  await Promise.all(all.map((watched) => watched.ended));
  for (const watched of all) expect(textOf(watched)).toBe('1 ');
  await Promise.all(all.map((watched) => watched.stop()));
});

test('a member who is removed is shown no more of a run within seconds; the others read on', async () => {
  const leaver = await world.buyer(runtime.url);
  const colleague = `colleague-of-${leaver.email}`;
  world.controlPlane.members.set(colleague, [leaver.instance.organization]);
  const run = await leaver.run();
  const call = await world.model.nextCall();
  const watched = leaver.follow(run);
  const bearer = await world.bearerOf(person(colleague));
  const other = watch<RunEventData>(runtime.url, RUN_OUTPUT, { run, after: 0 }, bearer);
  await Promise.all([watched, other].map((each) => each.until((events) => events.length >= 2)));
  world.controlPlane.members.set(leaver.email, []);
  letPass(10_000);
  let over = false;
  void watched.ended.then(() => (over = true));
  await vi.waitFor(() => {
    call.say('x');
    expect(over).toBe(true);
  }, 10_000);
  expect(await watched.ended).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
  call.finish();
  expect(await other.ended).toBeUndefined();
  expect(lastOf(other)?.__typename).toBe('RunSucceeded');
  await Promise.all([watched.stop(), other.stop()]);
});

test('the stream of a member who is removed ends when nothing happens, too', async () => {
  const leaver = await world.buyer(runtime.url);
  const run = await leaver.run();
  const call = await world.model.nextCall();
  const watched = leaver.follow(run);
  await watched.until((events) => events.length >= 2);
  world.controlPlane.members.set(leaver.email, []);
  letPass(3_000);
  expect(await watched.ended).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
  call.finish();
  await watched.stop();
});

test('a directory that is away ends no stream', async () => {
  const run = await buyer.run();
  const call = await world.model.nextCall();
  const watched = buyer.follow(run);
  await watched.until((events) => events.length >= 2);
  world.controlPlane.away = true;
  for (const round of [1, 2]) {
    const asked = world.controlPlane.asked.length;
    letPass(10_000);
    await vi.waitFor(() => {
      call.say('x');
      expect(world.controlPlane.asked.length).toBeGreaterThan(asked);
    }, 10_000);
    call.say(`${round}`);
    await watched.until(() => textOf(watched).includes(`${round}`));
  }
  world.controlPlane.away = false;
  call.finish();
  expect(await watched.ended).toBeUndefined();
  expect(lastOf(watched)?.__typename).toBe('RunSucceeded');
  await watched.stop();
});

test('a slow consumer costs one page, and is read to when it asks', async () => {
  const run = await finishedRun(1_000);
  const reads: number[] = [];
  const reader = createRunLogReader(database.db);
  const log: RunLogReader = {
    async read(runId, after, limit) {
      reads.push(after);
      return reader.read(runId, after, limit);
    },
  };
  const events = followRun(run, 0, { log, signals });
  await events.next();
  expect(reads).toEqual([0]);
  let count = 1;
  for await (const event of events) expect(event.sequence).toBe(++count);
  expect(count).toBe(1_000);
  expect(reads).toEqual([0, 100, 200, 300, 400, 500, 600, 700, 800, 900]);
});

test('a subscriber who leaves while nothing happens is let go at once', async () => {
  const { run, speak } = await speakingRun(1);
  const events = followRun(run, 100, { log: createRunLogReader(database.db), signals });
  const waiting = events.next();
  await events.return?.();
  expect(await waiting).toEqual({ done: true, value: undefined });
  await speak();
});

/** A run that ended long ago, with so many events. */
async function finishedRun(events: number): Promise<string> {
  const id = newId();
  await world.sql(
    `INSERT INTO runs (id, instance_id, organization_id, flow_id, content_hash, state, input, terms, budget,
       deadline_at, last_sequence, started_at, finished_at)
     SELECT $1, $2, $3, $4, '', 'SUCCEEDED', '"Hi"', '{}', 10, now(), $5, now(), now()`,
    [id, newId(), newId(), buyer.instance.flow, events],
  );
  await world.sql(
    `INSERT INTO run_events (run_id, sequence, kind, payload)
     SELECT $1, n, CASE WHEN n = $2 THEN 'RunSucceeded' ELSE 'RunOutputDelta' END, '{"text": "x"}'
     FROM generate_series(1, $2::int) AS n`,
    [id, events],
  );
  return id;
}
