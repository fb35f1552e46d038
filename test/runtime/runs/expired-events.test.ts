import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { newId } from '#common/ids.ts';
import type { Service } from '#common/services/service.ts';
import { createWorld, lastOf, type Buyer, type World } from '../world.ts';

const input = { id: newId(), session: 'long ago' };
let world: World;
let buyer: Buyer;
let sweeping: Service;

/** A run that ended longer ago than a second process, started later, keeps events. */
beforeAll(async () => {
  world = await createWorld();
  const runtime = await world.startRuntime({ LLM_BASE_URL: '' });
  buyer = await world.buyer(runtime.url);
  const watched = buyer.follow(await buyer.run(input));
  await watched.ended;
  expect(lastOf(watched)?.__typename).toBe('RunSucceeded');
  await watched.stop();
  expect(await count('session_messages')).toBe(2);
  await world.sql(`UPDATE runs SET finished_at = now() - interval '8 days'`);
  await world.sql(`UPDATE session_messages SET created_at = now() - interval '8 days'`);
  sweeping = await world.startRuntime({ LLM_BASE_URL: '', RUN_EVENT_RETENTION_DAYS: '7' });
  await vi.waitFor(async () => {
    expect(await count('run_events')).toBe(0);
    expect(await count('session_messages')).toBe(0);
  });
});
afterAll(() => world?.stop());

async function count(table: string): Promise<number> {
  const [row] = await world.sql<{ count: number }>(`SELECT count(*)::int FROM ${table}`);
  return row?.count ?? -1;
}

interface RunData {
  run: { state: string; output: { text: string } | null; eventsExpiredAt: string | null; events: unknown[] };
}
const RUN = `query ($id: ID!) { run(id: $id) { state output eventsExpiredAt events { sequence } } }`;

test('the run still says how it ended, has no events, and says since when', async () => {
  const { data } = await buyer.ask<RunData>(RUN, { id: input.id });
  expect(data?.run).toEqual({
    state: 'SUCCEEDED',
    output: { text: expect.any(String) as string },
    eventsExpiredAt: expect.any(String) as string,
    events: [],
  });
  expect(Date.parse(data?.run.eventsExpiredAt ?? '')).toBeCloseTo(Date.now(), -5);
});

test('whoever follows it is told when its events were deleted, at whatever place and process', async () => {
  const { data } = await buyer.ask<RunData>(RUN, { id: input.id });
  for (const url of [undefined, sweeping.url]) {
    for (const after of [0, 3, 1_000]) {
      const watched = buyer.follow(input.id, after, url);
      expect(await watched.ended).toMatchObject([
        { extensions: { code: 'EXPIRED', expiredAt: data?.run.eventsExpiredAt } },
      ]);
      expect(watched.events).toEqual([]);
      await watched.stop();
    }
  }
});

test('its id is still taken: the same start is the same run, another one a conflict', async () => {
  expect(await buyer.start(input)).toEqual({ run: { id: input.id, state: 'SUCCEEDED' }, errors: [] });
  const other = await buyer.start({ ...input, session: 'today' });
  expect(other.errors).toMatchObject([{ code: 'CONFLICT', field: 'id' }]);
});

test('it can neither be seen nor told from a missing run by others', async () => {
  const stranger = await world.buyer(sweeping.url);
  const watched = stranger.follow(input.id);
  expect(await watched.ended).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
  await watched.stop();
});
