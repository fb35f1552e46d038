import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startEmbeddedPostgres, type EmbeddedPostgres } from '#common/embedded/postgres.ts';
import { newId } from '#common/ids.ts';
import type { Service } from '#common/services/service.ts';
import { freePort } from '#test/harness/ports.ts';
import { createWorld, lastOf, RUN_START, sequencesOf, textOf, upTo, type World } from './world.ts';

/** runtime's PostgreSQL restarts; billing and control-plane are well. */
let world: World;
let folder: string;
let port: number;
let postgres: EmbeddedPostgres;
let env: Record<string, string>;
const open = (): Promise<EmbeddedPostgres> => startEmbeddedPostgres({ folder, port, disposable: true });

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'database-outage-'));
  port = await freePort();
  [world, postgres] = await Promise.all([createWorld(), open()]);
  await postgres.ensureDatabase('runtime');
  env = { DATABASE_URL: postgres.url('runtime'), RUN_LEASE_MS: '1500' };
}, 60_000);
afterAll(async () => {
  await world?.stop();
  await postgres?.stop();
  await rm(folder, { recursive: true, force: true });
});

test('runs in flight wait for it and go on; meanwhile all are told to try again, and a start waits', async () => {
  // Two workers: neither may take what the other cannot keep just now.
  const [one, two] = [await world.startRuntime(env), await world.startRuntime(env)];
  const buyer = await world.buyer(one.url);
  const runs = [await buyer.run(), await buyer.run(), await buyer.run()];
  const calls = [await world.model.nextCall(), await world.model.nextCall(), await world.model.nextCall()];
  const watchers = runs.map((run) => buyer.follow(run, 0, two.url));
  for (const call of calls) call.say('One ');
  await Promise.all(
    watchers.map((watched) => watched.until((events) => events.some(({ runOutput }) => runOutput.text))),
  );

  await postgres.stop();
  for (const call of calls) call.say('two.');
  calls[0]?.finish();
  const away = {
    extensions: { code: 'SERVICE_UNAVAILABLE' },
    message: expect.stringContaining('Try again') as string,
  };
  const start = { input: { id: newId(), instance: buyer.instance.instance, input: 'Hi' } };
  expect((await buyer.ask(RUN_START, start)).errors).toMatchObject([away]);
  expect(
    (await buyer.ask('query ($run: ID!) { run(id: $run) { state } }', { run: runs[0] })).errors,
  ).toMatchObject([away]);
  const stream = buyer.follow(runs[1] as string);
  expect(await stream.ended).toMatchObject([away]);
  let third: Service | undefined;
  const starting = world.startRuntime(env).then((service) => (third = service));
  // Longer than the lease and than the retries of a connection.
  await new Promise((resolve) => setTimeout(resolve, 4_000));
  expect(third).toBeUndefined();

  postgres = await open();
  for (const call of calls.slice(1)) call.finish();
  const late = runs.map((run) => buyer.follow(run, 0, two.url));
  await Promise.all(late.map((watched) => watched.ended));
  for (const watched of late) {
    expect(lastOf(watched)).toMatchObject({ __typename: 'RunSucceeded', output: { text: 'One two.' } });
    expect(textOf(watched)).toBe('One two.');
    expect(sequencesOf(watched)).toEqual(upTo(watched.events.length));
  }
  for (const run of runs)
    await expect.poll(() => world.reservation(run)).toMatchObject({ state: 'SETTLED', settled: 3 });
  expect((await starting).url).toMatch(/^http/);
  await Promise.all([...watchers, ...late, stream].map((watched) => watched.stop()));
}, 60_000);
