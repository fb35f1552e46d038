import { afterAll, beforeAll, expect, test } from 'vitest';
import { newId } from '#common/ids.ts';
import type { Service } from '#common/services/service.ts';
import { graphql } from '#test/harness/graphql.ts';
import { type Buyer, createWorld, RUN_START, type World } from '../world.ts';

let world: World;
let runtime: Service;
beforeAll(async () => {
  world = await createWorld();
  runtime = await world.startRuntime();
});
afterAll(() => world?.stop());

const ask = (query: string, variables: object, authorization: string) =>
  graphql(runtime.url, query, { ...variables }, { authorization });
const seconds = (most: number) => expect.toSatisfy((value: number) => value > most - 30 && value <= most);
const leftAfter = async (buyer: Buyer, bearer = buyer.bearer, input = {}) => {
  const start = { instance: buyer.instance.instance, input: 'Hi', budget: 3, ...input };
  return (await ask(RUN_START, { input: start }, bearer)).extensions?.['limits'];
};

const limits = { requestsPerDay: 500, requestsPerMinute: 3, concurrentRuns: 5 };

test('of a plan is told to each start, exactly; a refused one is told what refuses it', async () => {
  const buyer = await world.buyer(runtime.url, { instance: { limits } });
  const { instance } = buyer.instance;
  const id = newId();
  const told = [];
  for (const input of [{ id }, {}, {}, {}]) told.push(await leftAfter(buyer, undefined, input));
  const plan = (made: number) => ({
    instance,
    requestsPerMinute: { limit: 3, remaining: 3 - made, resetSeconds: seconds(60) },
    requestsPerDay: { limit: 500, remaining: 500 - made, resetSeconds: seconds(86_400) },
    concurrentRuns: { limit: 5, remaining: 5 - made },
  });
  expect(told).toEqual([
    { plans: [plan(1)] },
    { plans: [plan(2)] },
    { plans: [plan(3)] },
    { plans: [{ instance, requestsPerMinute: plan(3).requestsPerMinute }] },
  ]);
  // A repeated start is the run that was there, and draws on nothing.
  expect(await leftAfter(buyer, undefined, { id })).toBeUndefined();
  for (let count = 0; count < 3; count++) (await world.model.nextCall()).finish();
});

test('of what a credit could not be held for nothing is told; without limits neither', async () => {
  const poor = await world.buyer(runtime.url, { credits: 2, instance: { limits } });
  expect(await leftAfter(poor)).toBeUndefined();
  const free = await world.buyer(runtime.url);
  expect(await leftAfter(free)).toBeUndefined();
  (await world.model.nextCall()).finish();
});

test("of a key's budgets is told with what its runs may cost; several starts of one document are told once", async () => {
  const buyer = await world.buyer(runtime.url, { instance: { keyBudget: { perDay: 10, total: 8 } } });
  const key = await world.bearerOf({
    kind: 'program',
    apiKeyId: newId(),
    instanceId: buyer.instance.instance,
    organizationId: buyer.instance.organization,
    scopes: ['INVOKE'],
  });
  const twice = `mutation ($input: RunStartInput!) { a: runStart(input: $input) { run { id } } b: runStart(input: $input) { run { id } } }`;
  const input = { instance: buyer.instance.instance, input: 'Hi', budget: 3 };
  expect((await ask(twice, { input }, key)).extensions).toEqual({
    limits: {
      budgetPerDay: { limit: 10, remaining: 4, resetSeconds: seconds(86_400) },
      budgetTotal: { limit: 8, remaining: 2 },
    },
  });
  expect(await leftAfter(buyer, key)).toEqual({ budgetTotal: { limit: 8, remaining: 2 } });
  // Somebody else's starts draw on no key.
  expect(await leftAfter(buyer)).toBeUndefined();
  for (let count = 0; count < 3; count++) (await world.model.nextCall()).finish();
});
