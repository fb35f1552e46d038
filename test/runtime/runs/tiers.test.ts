import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Meter, PriceTier } from '#common/pricing/run-pricing.ts';
import type { Service } from '#common/services/service.ts';
import { newId } from '#common/ids.ts';
import type { GraphQLAnswer } from '#test/harness/graphql.ts';
import { createWorld, type Buyer, type World } from '../world.ts';

let world: World;
let runtime: Service;
let local: Service;

beforeAll(async () => {
  world = await createWorld();
  local = await world.startRuntime({ LLM_BASE_URL: '' });
  runtime = await world.startRuntime({ LLM_API_KEY: 'test-key', LLM_MODEL: 'test-model' });
});
afterAll(() => world?.stop());

const free = { perRun: 0, perThousandInputTokens: 0, perThousandOutputTokens: 0, perToolCall: 0 };
const tiered = (tiers: Partial<Record<Meter, PriceTier[]>>) => ({
  ...free,
  tiers: { runs: [], inputTokens: [], outputTokens: [], toolCalls: [], ...tiers },
});
const quoteOf = async (buyer: Buyer, more: object = {}): Promise<unknown> => {
  const { data } = await buyer.ask<{ runQuote: object }>(
    'query ($input: RunStartInput!) { runQuote(input: $input) { hold expected errors { code } } }',
    { input: { instance: buyer.instance.instance, input: 'Hi', ...more } },
  );
  return data?.runQuote;
};

test('runs that start together cost what their sum costs, each what was quoted and held', async () => {
  const runs = [
    { upTo: 3, price: 0 },
    { upTo: 6, price: 2.5 },
    { upTo: null, price: 1 },
  ];
  const buyer = await world.buyer(local.url, { instance: { pricing: tiered({ runs }) } });
  expect(await quoteOf(buyer)).toEqual({ hold: 1, expected: 0, errors: [] });
  const first = await buyer.run();
  await expect.poll(() => world.reservation(first)).toMatchObject({ amount: 1, state: 'VOIDED' });
  const others = await Promise.all(Array.from({ length: 7 }, () => buyer.run()));
  const bills = async () => {
    const reservations = await Promise.all(others.map((run) => world.reservation(run)));
    return reservations
      .map((one) => `${one?.amount} ${one?.state} ${one?.settled ?? 0}`)
      .toSorted((a, b) => a.localeCompare(b));
  };
  await expect
    .poll(bills, { timeout: 30_000 })
    .toEqual([
      '1 SETTLED 1',
      '1 SETTLED 1',
      '1 VOIDED 0',
      '1 VOIDED 0',
      '3 SETTLED 3',
      '3 SETTLED 3',
      '3 SETTLED 3',
    ]);
  expect(await quoteOf(buyer)).toEqual({ hold: 1, expected: 1, errors: [] });
  // Asked for again, the same run is the same, and has its place once.
  expect(await buyer.run({ id: first })).toBe(first);
  expect(await quoteOf(buyer)).toEqual({ hold: 1, expected: 1, errors: [] });
});

test('what was charged at flat prices before tiers came counts towards the month', async () => {
  const outputTokens = [
    { upTo: 8, price: 5_000 },
    { upTo: null, price: 1_000 },
  ];
  const runs = [
    { upTo: 1, price: 9 },
    { upTo: null, price: 2 },
  ];
  const buyer = await world.buyer(runtime.url, { instance: { pricing: { ...free, perRun: 1 } } });
  const answered = async (at: Buyer): Promise<string> => {
    const run = await at.run({ budget: 30 });
    const call = await world.model.nextCall();
    call.say('Hi');
    call.finish({ prompt_tokens: 5, completion_tokens: 8 });
    return run;
  };
  const flat = await answered(buyer);
  await expect.poll(() => world.reservation(flat)).toMatchObject({ state: 'SETTLED', settled: 1 });
  // One that cost nothing, because it failed, does not count.
  const failed = await buyer.run({ budget: 30 });
  (await world.model.nextCall()).status(500, '');
  await expect.poll(() => world.reservation(failed)).toMatchObject({ state: 'VOIDED' });
  Object.assign(buyer.instance, { pricing: tiered({ runs, outputTokens }) });
  await expect.poll(() => quoteOf(buyer)).toMatchObject({ hold: 10, errors: [] });
  const first = await answered(buyer);
  // 2 for the second run, 8 for tokens of the second tier.
  await expect.poll(() => world.reservation(first)).toMatchObject({ state: 'SETTLED', settled: 10 });
  expect(
    await world.sql('SELECT runs, output_tokens, flat FROM instance_meters WHERE instance_id = $1', [
      buyer.instance.instance,
    ]),
  ).toEqual([
    {
      runs: '2',
      output_tokens: '16',
      flat: { runs: 1, inputTokens: 5, outputTokens: 8, toolCalls: 0 },
    },
  ]);
});

test('what ends at flat prices after tiers came counts towards the month too, in whatever order', async () => {
  const runs = [
    { upTo: 3, price: 9 },
    { upTo: null, price: 2 },
  ];
  const flatly = { ...free, perRun: 1 };
  const buyer = await world.buyer(runtime.url, { instance: { pricing: flatly } });
  const answer = async (completionTokens: number): Promise<void> => {
    const call = await world.model.nextCall();
    call.say('Hi');
    call.finish({ prompt_tokens: 5, completion_tokens: completionTokens });
  };
  const settled = (run: string, credits: number) =>
    expect.poll(() => world.reservation(run)).toMatchObject({ state: 'SETTLED', settled: credits });
  // Under way at a flat price when prices become tiered.
  const early = await buyer.run({ budget: 30 });
  Object.assign(buyer.instance, { pricing: tiered({ runs }) });
  await expect.poll(() => quoteOf(buyer)).toMatchObject({ hold: 9 });
  const first = await buyer.run({ budget: 30 });
  await answer(3);
  await answer(3);
  await settled(early, 1);
  await settled(first, 9);
  Object.assign(buyer.instance, { pricing: flatly });
  await expect.poll(() => quoteOf(buyer)).toMatchObject({ hold: 1 });
  const later = await buyer.run({ budget: 30 });
  await answer(4);
  await settled(later, 1);
  Object.assign(buyer.instance, { pricing: tiered({ runs }) });
  await expect.poll(() => quoteOf(buyer)).toMatchObject({ hold: 2, expected: 2 });
  const last = await buyer.run({ budget: 30 });
  await answer(5);
  await settled(last, 2);
  expect(
    await world.sql('SELECT runs, output_tokens, flat FROM instance_meters WHERE instance_id = $1', [
      buyer.instance.instance,
    ]),
  ).toEqual([
    {
      runs: '4',
      output_tokens: '15',
      flat: { runs: 2, inputTokens: 10, outputTokens: 7, toolCalls: 0 },
    },
  ]);
});

test('none is lost of those that end at flat prices while the month’s meter begins', async () => {
  const flatly = { ...free, perRun: 1 };
  const buyer = await world.buyer(local.url, { credits: 200, instance: { pricing: flatly } });
  const some = () => Array.from({ length: 12 }, () => buyer.run({ budget: 5 }));
  const flat = some();
  await Promise.race(flat);
  Object.assign(buyer.instance, { pricing: tiered({ runs: [{ upTo: null, price: 1 }] }) });
  const all = await Promise.all([...flat, ...some()]);
  const states = async () =>
    new Set(await Promise.all(all.map(async (run) => (await world.reservation(run))?.state)));
  await expect.poll(states, { timeout: 30_000 }).toEqual(new Set(['SETTLED']));
  expect(
    await world.sql(
      `SELECT m.runs, (m.flat ->> 'runs')::bigint = f.runs AS exact
       FROM instance_meters m, flat_usage(m.instance_id, m.month) f WHERE m.instance_id = $1`,
      [buyer.instance.instance],
    ),
  ).toEqual([{ runs: '24', exact: true }]);
});

test('a start that cannot be paid for gives its place to the next one', async () => {
  const runs = [
    { upTo: 1, price: 20 },
    { upTo: null, price: 2 },
  ];
  const buyer = await world.buyer(local.url, { credits: 5, instance: { pricing: tiered({ runs }) } });
  const { data } = await buyer.ask(
    'mutation ($input: RunStartInput!) { runStart(input: $input) { run { id } errors { code } } }',
    { input: { instance: buyer.instance.instance, input: 'Hi' } },
  );
  expect(data).toEqual({ runStart: { run: null, errors: [{ code: 'INSUFFICIENT_CREDITS' }] } });
  expect(await quoteOf(buyer)).toEqual({ hold: 20, expected: 20, errors: [] });
  expect(await quoteOf(buyer, { budget: 19 })).toMatchObject({ errors: [{ code: 'INVALID' }] });
  expect(
    await buyer.ask(
      'mutation ($input: RunStartInput!) { runStart(input: $input) { run { id } errors { code field } } }',
      { input: { instance: buyer.instance.instance, input: 'Hi', budget: 5 } },
    ),
  ).toMatchObject({ data: { runStart: { run: null, errors: [{ code: 'INVALID', field: 'budget' }] } } });
});

test('tokens are priced by the tier that they fall into, after those of the month before them; a free run uses none', async () => {
  const outputTokens = [
    { upTo: 10, price: 1_000 },
    { upTo: null, price: 2_000 },
  ];
  const buyer = await world.buyer(runtime.url, { instance: { pricing: tiered({ outputTokens }) } });
  expect(await quoteOf(buyer)).toEqual({ hold: 10, expected: null, errors: [] });
  const answered = async (tokens: number): Promise<string> => {
    const run = await buyer.run({ budget: 30 });
    const call = await world.model.nextCall();
    call.say('Hi');
    call.finish({ prompt_tokens: 5, completion_tokens: tokens });
    return run;
  };
  const first = await answered(8);
  await expect.poll(() => world.reservation(first)).toMatchObject({ state: 'SETTLED', settled: 8 });
  const failed = await buyer.run({ budget: 30 });
  (await world.model.nextCall()).status(500, '');
  await expect.poll(() => world.reservation(failed)).toMatchObject({ state: 'VOIDED' });
  const second = await answered(4);
  await expect.poll(() => world.reservation(second)).toMatchObject({ state: 'SETTLED', settled: 6 });
  // So much is left of 30 credits at the second tier's price.
  await buyer.run({ budget: 30 });
  expect((await world.model.nextCall()).body['max_tokens']).toBe(15);
});

test('runs elsewhere that are reported at the same time count one after the other', async () => {
  const outputTokens = [
    { upTo: 10, price: 1_000 },
    { upTo: null, price: 2_000 },
  ];
  const buyer = await world.buyer(runtime.url, { instance: { pricing: tiered({ outputTokens }) } });
  const report = async (): Promise<number> => {
    const { data } = (await world.asService(
      runtime.url,
      'mutation ($input: UsageReportInput!) { usageReport(input: $input) { creditsCharged } }',
      { input: { id: newId(), instance: buyer.instance.instance, outputTokens: 8 } },
    )) as GraphQLAnswer<{ usageReport: { creditsCharged: number } }>;
    return data!.usageReport.creditsCharged;
  };
  const charged = await Promise.all([report(), report(), report()]);
  expect(charged.toSorted((a, b) => a - b)).toEqual([8, 14, 16]);
  expect((await world.wallet(buyer.instance.organization)).balance).toBe(62);
});
