import { afterAll, beforeAll, expect, test } from 'vitest';
import { newId } from '#common/ids.ts';
import type { Service } from '#common/services/service.ts';
import type { GraphQLAnswer } from '#test/harness/graphql.ts';
import { createWorld, lastOf, type Buyer, type World } from '../world.ts';

let world: World;
let runtime: Service;

beforeAll(async () => {
  world = await createWorld();
  runtime = await world.startRuntime({ LLM_BASE_URL: '' });
});
afterAll(() => world?.stop());

const REPORT =
  'mutation ($input: UsageReportInput!) { usageReport(input: $input) { creditsCharged errors { code field } } }';
type Report = {
  usageReport: { creditsCharged: number | null; errors: { code: string; field: string | null }[] };
};
const report = async (buyer: Buyer, more: object = {}): Promise<Report['usageReport']> => {
  const usage = { inputTokens: 1_000, outputTokens: 2_000, toolCalls: 0, milliseconds: 1_500 };
  const input = { instance: buyer.instance.instance, ...usage, ...more };
  const answer = (await world.asService(runtime.url, REPORT, { input })) as GraphQLAnswer<Report>;
  if (!answer.data) throw new Error(JSON.stringify(answer.errors));
  return answer.data.usageReport;
};

/** A run of our own that has ended. */
async function ownRun(buyer: Buyer): Promise<string> {
  const run = await buyer.run();
  const watched = buyer.follow(run);
  await watched.ended;
  expect(lastOf(watched)?.__typename).toBe('RunSucceeded');
  await watched.stop();
  return run;
}

test('is charged as our own runs are, once, however often and at the same time it is reported', async () => {
  const buyer = await world.buyer(runtime.url);
  const id = newId();
  const at = new Date(Date.now() - 3_600_000).toISOString();
  // 2 for the run, 0.5 for a thousand tokens in, 3 for two thousand out, rounded up.
  for (const answer of await Promise.all(Array.from({ length: 6 }, () => report(buyer, { id, at }))))
    expect(answer).toEqual({ creditsCharged: 6, errors: [] });
  expect(await report(buyer, { id, at })).toEqual({ creditsCharged: 6, errors: [] });
  expect(await world.wallet(buyer.instance.organization)).toEqual({
    balance: 94,
    reserved: 0,
    available: 94,
  });
  expect(await world.reservation(id)).toMatchObject({ state: 'SETTLED', settled: 6 });
  const query = `query ($id: ID!) { run(id: $id) {
    state finishedAt usage { inputTokens outputTokens toolCalls milliseconds } events { __typename sequence }
  } }`;
  expect((await buyer.ask(query, { id })).data).toEqual({
    run: {
      state: 'SUCCEEDED',
      finishedAt: at,
      usage: { inputTokens: 1_000, outputTokens: 2_000, toolCalls: 0, milliseconds: 1_500 },
      events: [
        { __typename: 'RunLogged', sequence: 1 },
        { __typename: 'RunSucceeded', sequence: 2 },
      ],
    },
  });
  expect(await world.sql('SELECT work FROM runs WHERE id = $1', [id])).toEqual([{ work: null }]);
});

test('refused is what has another content, what is nobody’s, and what cannot be: nothing is charged', async () => {
  const [buyer, other] = [await world.buyer(runtime.url), await world.buyer(runtime.url)];
  const id = newId();
  expect((await report(buyer, { id })).errors).toEqual([]);
  const refused = async (of: Buyer, more: object): Promise<unknown> =>
    (await report(of, { id: newId(), ...more })).errors;
  expect(await refused(buyer, { id, toolCalls: 1 })).toEqual([{ code: 'CONFLICT', field: 'id' }]);
  expect(await refused(other, { id })).toEqual([{ code: 'CONFLICT', field: 'id' }]);
  expect(await refused(buyer, { id: await ownRun(buyer) })).toEqual([{ code: 'CONFLICT', field: 'id' }]);
  expect(await refused(buyer, { instance: newId() })).toEqual([{ code: 'NOT_FOUND', field: 'instance' }]);
  expect(await refused(buyer, { outputTokens: -1, milliseconds: -5 })).toEqual([
    { code: 'INVALID', field: 'outputTokens' },
    { code: 'INVALID', field: 'milliseconds' },
  ]);
  expect(await refused(buyer, { at: '2999-01-01T00:00:00.000Z' })).toEqual([
    { code: 'INVALID', field: 'at' },
  ]);
  expect(await refused(buyer, { at: '2001-01-01T00:00:00.000Z' })).toEqual([
    { code: 'INVALID', field: 'at' },
  ]);
  expect(await world.wallet(other.instance.organization)).toMatchObject({ balance: 100, reserved: 0 });
  const answer = await buyer.ask(REPORT, { input: { id: newId(), instance: buyer.instance.instance } });
  expect(answer.errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
});

test('calls of tools are priced as in our own runs, by the price of each', async () => {
  const buyer = await world.buyer(runtime.url);
  buyer.instance.pricing.perToolCall = 4;
  expect(await report(buyer, { id: newId(), toolCalls: 3 })).toEqual({ creditsCharged: 18, errors: [] });
  expect(await world.wallet(buyer.instance.organization)).toMatchObject({ balance: 82, reserved: 0 });
});

test('without the credits it is kept nowhere, and charged once there are enough', async () => {
  const buyer = await world.buyer(runtime.url, { credits: 5 });
  const id = newId();
  expect(await report(buyer, { id })).toEqual({
    creditsCharged: null,
    errors: [{ code: 'INSUFFICIENT_CREDITS', field: 'instance' }],
  });
  expect(await world.sql('SELECT FROM runs WHERE id = $1', [id])).toEqual([]);
  expect(await world.wallet(buyer.instance.organization)).toMatchObject({ balance: 5, reserved: 0 });
  buyer.instance.pricing.perRun = 0;
  expect(await report(buyer, { id })).toEqual({ creditsCharged: 4, errors: [] });
  buyer.instance.pricing.perThousandInputTokens = 0;
  buyer.instance.pricing.perThousandOutputTokens = 0;
  expect(await report(buyer, { id: newId() })).toEqual({ creditsCharged: 0, errors: [] });
  expect(await world.wallet(buyer.instance.organization)).toMatchObject({ balance: 1, reserved: 0 });
});
