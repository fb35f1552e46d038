import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { Service } from '#common/services/service.ts';
import {
  createWorld,
  lastOf,
  sequencesOf,
  textOf,
  upTo,
  type Buyer,
  type RunEventData,
  type World,
} from './world.ts';
import type { Watched } from '#test/harness/subscribe.ts';

let world: World;
const watchers: Watched<RunEventData>[] = [];
const services: Service[] = [];

beforeAll(async () => {
  world = await createWorld();
});
afterEach(async () => {
  await Promise.all(watchers.splice(0).map((watched) => watched.stop()));
  await Promise.all(services.splice(0).map((service) => service.stop()));
});
afterAll(() => world?.stop());

const shortLease = { RUN_LEASE_MS: '600' };
/** Where nobody is lost: on a busy machine a short one would say that somebody was. */
const longLease = { RUN_LEASE_MS: '30000' };

async function runtime(env: Record<string, string> = {}): Promise<Service> {
  const service = await world.startRuntime({ ...shortLease, ...env });
  services.push(service);
  return service;
}
function follow(buyer: Buyer, run: string, after = 0, url?: string): Watched<RunEventData> {
  const watched = buyer.follow(run, after, url);
  watchers.push(watched);
  return watched;
}

/** Lets the lease of a run expire until somebody has claimed it anew; a heartbeat may come in between. */
async function loseLease(run: string): Promise<void> {
  const lease = async (): Promise<number> => {
    const [row] = await world.sql<{ lease: number }>('SELECT lease FROM runs WHERE id = $1', [run]);
    return row?.lease ?? 0;
  };
  const lost = await lease();
  await expect
    .poll(async () => {
      await world.sql('UPDATE runs SET due_at = now() WHERE id = $1 AND lease = $2', [run, lost]);
      return lease();
    })
    .toBeGreaterThan(lost);
}
const says = (text: string) => (events: RunEventData[]) =>
  events.some(({ runOutput }) => runOutput.text?.includes(text));

test('killed in the middle of the output: the run ends as WORKER_LOST, without a gap, and costs nothing', async () => {
  const doomed = await world.startProcess(shortLease);
  const buyer = await world.buyer(doomed.url);
  const run = await buyer.run();
  const before = follow(buyer, run);
  const call = await world.model.nextCall();
  call.say('To be or ');
  await before.until(says('To be or '));
  await doomed.kill();
  await before.ended;
  const seen = before.events.length;

  const heir = await runtime();
  const after = follow(buyer, run, seen, heir.url);
  expect(await after.ended).toBeUndefined();
  expect([...sequencesOf(before), ...sequencesOf(after)]).toEqual(upTo(seen + after.events.length));
  expect(textOf(before) + textOf(after)).toBe('To be or ');
  expect(lastOf(after)).toMatchObject({ __typename: 'RunFailed', failure: { code: 'WORKER_LOST' } });
  await expect.poll(() => world.reservation(run)).toMatchObject({ state: 'VOIDED' });
  await expect
    .poll(() => world.wallet(buyer.instance.organization))
    .toMatchObject({ balance: 100, reserved: 0 });
});

test('killed before anything was shown: another worker begins again, and nobody pays twice', async () => {
  const doomed = await world.startProcess(shortLease);
  const buyer = await world.buyer(doomed.url);
  const run = await buyer.run();
  await world.model.nextCall();
  await doomed.kill();

  const heir = await runtime();
  const call = await world.model.nextCall();
  call.say('Hello!');
  call.finish();
  const watched = follow(buyer, run, 0, heir.url);
  expect(await watched.ended).toBeUndefined();
  expect(sequencesOf(watched)).toEqual(upTo(watched.events.length));
  expect(watched.events.filter(({ runOutput }) => runOutput.__typename === 'RunStarted')).toHaveLength(1);
  expect(lastOf(watched)).toMatchObject({ __typename: 'RunSucceeded', output: { text: 'Hello!' } });
  await expect
    .poll(() => world.wallet(buyer.instance.organization))
    .toMatchObject({ balance: 97, reserved: 0 });
});

test('a run that kills every worker is not begun for ever', async () => {
  const worker = await runtime();
  const buyer = await world.buyer(worker.url);
  const run = await buyer.run();
  for (let attempt = 1; attempt <= 3; attempt++) {
    await world.model.nextCall();
    await loseLease(run);
  }
  const watched = follow(buyer, run);
  await watched.ended;
  expect(lastOf(watched)).toMatchObject({ failure: { code: 'WORKER_LOST' } });
  await expect.poll(() => world.reservation(run)).toMatchObject({ state: 'VOIDED' });
});

test('killed while it owed billing the charge: another worker pays it, once', async () => {
  const doomed = await world.startProcess(shortLease);
  const buyer = await world.buyer(doomed.url);
  const run = await buyer.run();
  const watched = follow(buyer, run);
  const call = await world.model.nextCall();
  call.say('Done.');
  await watched.until(says('Done.'));
  await world.stopBilling();
  call.finish();
  await watched.ended;
  expect(lastOf(watched)?.__typename).toBe('RunSucceeded');
  await doomed.kill();
  await world.reviveBilling();
  await runtime();
  await expect
    .poll(() => world.reservation(run), { timeout: 15_000 })
    .toMatchObject({ state: 'SETTLED', settled: 3 });
});

test('a worker whose run was given to another shows nothing more of it', async () => {
  const zombie = await runtime({ RUN_CONCURRENCY: '1' });
  const buyer = await world.buyer(zombie.url);
  const run = await buyer.run();
  const watched = follow(buyer, run);
  const call = await world.model.nextCall();
  call.say('One ');
  await watched.until(says('One '));
  await runtime();
  await loseLease(run);
  call.say('two');
  expect(await watched.ended).toBeUndefined();
  expect(lastOf(watched)).toMatchObject({ failure: { code: 'WORKER_LOST' } });
  expect(sequencesOf(watched)).toEqual(upTo(watched.events.length));
  await call.gone;
  await expect.poll(() => world.reservation(run)).toMatchObject({ state: 'VOIDED' });
});

test('several workers share the queue: each run is executed once', async () => {
  const [one] = await Promise.all([runtime(longLease), runtime(longLease), runtime(longLease)]);
  const buyer = await world.buyer(one.url, { credits: 1_000 });
  const runs = await Promise.all(Array.from({ length: 15 }, () => buyer.run()));
  for (let count = 0; count < runs.length; count++) {
    const call = await world.model.nextCall();
    call.say('ok');
    call.finish();
  }
  const all = runs.map((run) => follow(buyer, run));
  await Promise.all(all.map((watched) => watched.ended));
  for (const watched of all) {
    expect(lastOf(watched)?.__typename).toBe('RunSucceeded');
    expect(textOf(watched)).toBe('ok');
  }
  await expect
    .poll(() => world.wallet(buyer.instance.organization))
    .toMatchObject({
      balance: 1_000 - 15 * 3,
      reserved: 0,
    });
});

test('stopping a worker lets a run finish, hands one back of which nothing was shown, and ends the rest', async () => {
  const stopping = await runtime({ ...longLease, RUN_STOP_GRACE_MS: '2000' });
  const [fast, silent, slow] = await Promise.all([1, 2, 3].map(() => world.buyer(stopping.url)));
  if (!fast || !silent || !slow) throw new Error('three buyers were made');
  const begin = async (buyer: Buyer, text?: string) => {
    const run = await buyer.run();
    const call = await world.model.nextCall();
    if (text === undefined) return { run, call };
    call.say(text);
    const watched = follow(buyer, run);
    await watched.until(says(text));
    return { run, call };
  };
  const [one, two, three] = [await begin(fast, 'fast'), await begin(silent), await begin(slow, 'slow')];
  const stopped = stopping.stop();
  one.call.finish();
  await stopped;
  await Promise.all([two.call.gone, three.call.gone]);

  const next = await runtime(longLease);
  const again = await world.model.nextCall();
  again.say('second try');
  again.finish();
  const ends = [
    follow(fast, one.run, 0, next.url),
    follow(silent, two.run, 0, next.url),
    follow(slow, three.run, 0, next.url),
  ];
  await Promise.all(ends.map((watched) => watched.ended));
  expect(ends.map(textOf)).toEqual(['fast', 'second try', 'slow']);
  expect(ends.map((watched) => lastOf(watched)?.__typename)).toEqual([
    'RunSucceeded',
    'RunSucceeded',
    'RunFailed',
  ]);
  expect(lastOf(ends[2] as Watched<RunEventData>)).toMatchObject({ failure: { code: 'WORKER_LOST' } });
});

test('a queued run is canceled at once, and one whose deadline passes in the queue costs nothing', async () => {
  const busy = await runtime({ ...longLease, RUN_CONCURRENCY: '1' });
  const buyer = await world.buyer(busy.url);
  await buyer.run();
  const first = await world.model.nextCall();
  const [canceled, late] = [await buyer.run(), await buyer.run()];
  const { data } = await buyer.ask(
    'mutation ($id: ID!) { runCancel(id: $id) { run { state } errors { code } } }',
    { id: canceled },
  );
  expect(data).toEqual({ runCancel: { run: { state: 'CANCELED' }, errors: [] } });
  const watched = follow(buyer, canceled);
  await watched.ended;
  expect(watched.events.map(({ runOutput }) => runOutput.__typename)).toEqual(['RunCanceled']);
  // The only place for runs is taken, but the hold is released all the same.
  await expect.poll(() => world.reservation(canceled)).toMatchObject({ state: 'VOIDED' });

  await world.sql('UPDATE runs SET deadline_at = now() WHERE id = $1', [late]);
  first.finish();
  const expired = follow(buyer, late);
  await expired.ended;
  expect(lastOf(expired)).toMatchObject({ failure: { code: 'DEADLINE_EXCEEDED' } });
  await expect.poll(() => world.reservation(late)).toMatchObject({ state: 'VOIDED' });
});
