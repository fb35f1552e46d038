import { afterAll, beforeAll, expect, test } from 'vitest';
import { newId } from '#common/ids.ts';
import type { Service } from '#common/services/service.ts';
import { createWorld, type Buyer, type World } from './world.ts';

let world: World;
let runtime: Service;
let second: Service;
let buyer: Buyer;

beforeAll(async () => {
  world = await createWorld();
  // Two processes with one clock each: every time is taken once.
  runtime = await world.startRuntime({ LLM_BASE_URL: '' });
  second = await world.startRuntime({ LLM_BASE_URL: '' });
  buyer = await world.buyer(runtime.url);
});
afterAll(() => world?.stop());

interface Answer {
  schedule: { id: string; nextAt: string | null; isEnabled: boolean; timeZone: string } | null;
  errors: { code: string; field: string | null }[];
}
const fields = '{ schedule { id name nextAt isEnabled timeZone } errors { code field } }';
async function ask(of: Buyer, query: string, variables: Record<string, unknown>): Promise<Answer> {
  const { data, errors } = await of.ask<{ answer: Answer }>(query, variables);
  if (!data) throw new Error(JSON.stringify(errors));
  return data.answer;
}
const create = (input: Record<string, unknown> = {}, of = buyer): Promise<Answer> =>
  ask(
    of,
    `mutation ($input: RunScheduleCreateInput!) { answer: runScheduleCreate(input: $input) ${fields} }`,
    {
      input: {
        instance: of.instance.instance,
        name: 'Weekly',
        cron: '0 9 * * 1',
        input: 'Report, please.',
        ...input,
      },
    },
  );
const update = (id: string, input: Record<string, unknown>, of = buyer): Promise<Answer> =>
  ask(
    of,
    `mutation ($id: ID!, $input: RunScheduleUpdateInput!) { answer: runScheduleUpdate(id: $id, input: $input) ${fields} }`,
    { id, input },
  );
async function stateOf(
  id: string,
  of = buyer,
): Promise<{ lastRun: { id: string; state: string } | null; lastSkipped: string | null } | undefined> {
  const query =
    'query ($i: [_Any!]!) { _entities(representations: $i) { ... on RunSchedule { lastRun { id state } lastSkipped } } }';
  const { data } = await of.ask<{
    _entities: { lastRun: { id: string; state: string } | null; lastSkipped: string | null }[];
  }>(query, { i: [{ __typename: 'RunSchedule', id }] });
  return data?._entities[0];
}
/** As if its time had come, several times over, while all processes were down. */
const letItBeDue = async (id: string): Promise<void> => {
  await world.sql("UPDATE run_schedules SET next_at = now() - interval '3 weeks' WHERE id = $1", [id]);
  await world.sql("SELECT pg_notify('schedules_changed', '')");
};

test('a time that has come is one run, across two processes and three missed weeks', async () => {
  const { schedule, errors } = await create({ timeZone: 'Europe/Berlin' });
  expect(errors).toEqual([]);
  expect(new Date(schedule?.nextAt ?? 0).getTime()).toBeGreaterThan(Date.now());
  const id = schedule?.id as string;
  await letItBeDue(id);
  await expect.poll(async () => (await stateOf(id))?.lastRun?.state, { timeout: 10_000 }).toBe('SUCCEEDED');
  const runs = await world.sql('SELECT id FROM runs WHERE instance_id = $1', [buyer.instance.instance]);
  expect(runs).toHaveLength(1);
  const [row] = await world.sql<{ later: boolean }>(
    'SELECT next_at > now() AS later FROM run_schedules WHERE id = $1',
    [id],
  );
  expect(row).toEqual({ later: true });
});

test('one whose process died before it could say so is tried again, and is the same run', async () => {
  const own = await world.buyer(runtime.url);
  const { schedule } = await create({}, own);
  const id = schedule?.id as string;
  await letItBeDue(id);
  await expect
    .poll(async () => (await stateOf(id, own))?.lastRun?.state, { timeout: 10_000 })
    .toBe('SUCCEEDED');
  const first = (await stateOf(id, own))?.lastRun?.id;
  const finished = () =>
    world.sql(
      "SELECT FROM jobs WHERE queue = 'schedules' AND key LIKE $1 AND finished_at IS NOT NULL AND attempts > 1",
      [`${id} %`],
    );
  await expect
    .poll(() =>
      world.sql(
        "UPDATE jobs SET finished_at = NULL, run_at = now() WHERE queue = 'schedules' AND key LIKE $1 AND finished_at IS NOT NULL RETURNING id",
        [`${id} %`],
      ),
    )
    .toHaveLength(1);
  await world.sql('UPDATE run_schedules SET last_run_id = NULL WHERE id = $1', [id]);
  await world.sql("SELECT pg_notify('jobs', 'schedules')");
  await expect.poll(finished, { timeout: 10_000 }).toHaveLength(1);
  expect((await stateOf(id, own))?.lastRun?.id).toBe(first);
  expect(await world.sql('SELECT FROM runs WHERE instance_id = $1', [own.instance.instance])).toHaveLength(1);
});

test('one that cannot be paid for is left out and says why; the next one comes all the same', async () => {
  const poor = await world.buyer(second.url, { credits: 1 });
  const { schedule } = await create({ budget: 5 }, poor);
  const id = schedule?.id as string;
  await letItBeDue(id);
  await expect
    .poll(async () => (await stateOf(id, poor))?.lastSkipped, { timeout: 10_000 })
    .toContain('fewer than the 5 credits');
  expect(
    await world.sql('SELECT FROM run_schedules WHERE id = $1 AND is_enabled AND next_at > now()', [id]),
  ).toHaveLength(1);
});

test('turned off it does not run, turned on it counts from now; deleted it is gone', async () => {
  const { schedule } = await create();
  const id = schedule?.id as string;
  expect((await update(id, { isEnabled: false })).schedule).toMatchObject({ isEnabled: false, nextAt: null });
  expect((await update(id, { isEnabled: true, cron: '0 9 1 1 *' })).schedule?.nextAt).toMatch(/-01-01T09:00/);
  const gone = await ask(buyer, `mutation ($id: ID!) { answer: runScheduleDelete(id: $id) ${fields} }`, {
    id,
  });
  expect(gone.errors).toEqual([]);
  expect(await stateOf(id)).toBeNull();
  expect((await update(id, { name: 'x' })).errors).toMatchObject([{ code: 'NOT_FOUND' }]);
});

test('the same id and content is the same schedule, other content a conflict', async () => {
  const id = newId();
  expect((await create({ id })).schedule?.id).toBe(id);
  expect((await create({ id })).schedule?.id).toBe(id);
  expect((await create({ id, cron: '0 8 * * 1' })).errors).toMatchObject([{ code: 'CONFLICT', field: 'id' }]);
});

test('a creation that is repeated after a change finds the schedule as it is now; what it was changed to is another', async () => {
  const id = newId();
  await create({ id, name: 'Mornings' });
  expect((await update(id, { name: 'Evenings' })).errors).toEqual([]);
  expect(await create({ id, name: 'Mornings' })).toMatchObject({
    schedule: { id, name: 'Evenings' },
    errors: [],
  });
  expect((await create({ id, name: 'Evenings' })).errors).toMatchObject([{ code: 'CONFLICT', field: 'id' }]);
  // One of an earlier version, of which nobody noted what was asked for, is compared as it is.
  await world.sql('UPDATE run_schedules SET asked_hash = NULL WHERE id = $1', [id]);
  expect((await create({ id, name: 'Evenings' })).errors).toEqual([]);
  expect((await create({ id, name: 'Mornings' })).errors).toMatchObject([{ code: 'CONFLICT', field: 'id' }]);
});

test.each([
  [{ cron: '* * * * * *' }, 'cron'],
  [{ cron: '0 0 30 2 *' }, 'cron'],
  [{ timeZone: 'Mars/Olympus' }, 'timeZone'],
  [{ name: ' ' }, 'name'],
  [{ input: 7 }, 'input'],
  [{ budget: -1 }, 'budget'],
  [{ instance: newId() }, 'instance'],
])('refused with its field: %j', async (input, field) => {
  expect((await create(input)).errors.map((error) => error.field)).toContain(field);
});

test("another tenant's schedules are a miss on every path", async () => {
  const { schedule } = await create();
  const stranger = await world.buyer(runtime.url);
  expect(await stateOf(schedule?.id as string, stranger)).toBeNull();
  expect((await update(schedule?.id as string, { name: 'mine' }, stranger)).errors).toMatchObject([
    { code: 'NOT_FOUND' },
  ]);
  expect((await create({ instance: buyer.instance.instance }, stranger)).errors).toMatchObject([
    { code: 'NOT_FOUND' },
  ]);
  const list =
    'query ($i: [_Any!]!) { _entities(representations: $i) { ... on Instance { schedules { id } } } }';
  const i = [{ __typename: 'Instance', id: buyer.instance.instance }];
  expect((await stranger.ask(list, { i })).data).toEqual({ _entities: [{ schedules: [] }] });
});

const quote = async (of: Buyer, input: object = {}): Promise<unknown> =>
  (
    await of.ask(
      'query ($input: RunStartInput!) { runQuote(input: $input) { hold expected errors { code field } } }',
      { input: { instance: of.instance.instance, input: 'Hi', ...input } },
    )
  ).data;

test('a quote says what a run would hold, and what it costs where no model decides', async () => {
  expect(await quote(buyer)).toEqual({ runQuote: { hold: 10, expected: null, errors: [] } });
  const fixed = await world.buyer(runtime.url, {
    instance: {
      pricing: { perRun: 4, perThousandInputTokens: 0, perThousandOutputTokens: 0, perToolCall: 0 },
    },
  });
  expect(await quote(fixed)).toEqual({ runQuote: { hold: 4, expected: 4, errors: [] } });
  expect(await quote(fixed, { budget: 6 })).toEqual({ runQuote: { hold: 6, expected: 4, errors: [] } });
  expect(await quote(fixed, { budget: 3 })).toEqual({
    runQuote: { hold: 0, expected: null, errors: [{ code: 'INVALID', field: 'budget' }] },
  });
  expect(await quote(buyer, { instance: fixed.instance.instance })).toMatchObject({
    runQuote: { errors: [{ code: 'NOT_FOUND' }] },
  });
  expect(await world.sql('SELECT FROM runs WHERE instance_id = $1', [fixed.instance.instance])).toEqual([]);
});
