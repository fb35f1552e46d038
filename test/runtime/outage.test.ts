import { afterAll, beforeAll, expect, test } from 'vitest';
import { newId } from '#common/ids.ts';
import type { Service } from '#common/services/service.ts';
import { createWorld, RUN_START, type Buyer, type World } from './world.ts';

/** control-plane is away; the runtime itself is well. */
let world: World;
let runtime: Service;
let buyer: Buyer;
let run: string;

beforeAll(async () => {
  world = await createWorld();
  runtime = await world.startRuntime();
  buyer = await world.buyer(runtime.url);
  run = await buyer.run();
  (await world.model.nextCall()).finish();
  const ended = buyer.follow(run);
  await ended.ended;
  await ended.stop();
  await world.controlPlane.stop();
});
afterAll(() => world?.stop());

const message =
  'The directory of organizations and instances cannot be reached at the moment. Try again later.';
const CANCEL = 'mutation ($run: ID!) { runCancel(id: $run) { errors { code } } }';

test.each<[string, string, () => Record<string, unknown>]>([
  ['a query', 'query ($run: ID!) { run(id: $run) { state } }', () => ({ run })],
  ['the cancelling of a run', CANCEL, () => ({ run })],
  [
    'the start of a run',
    RUN_START,
    () => ({ input: { id: newId(), instance: buyer.instance.instance, input: 'Hi' } }),
  ],
])('%s says what cannot be reached', async (_name, query, variables) => {
  const answer = await buyer.ask(query, variables());
  expect(answer.errors).toMatchObject([{ extensions: { code: 'SERVICE_UNAVAILABLE' } }]);
  expect(answer.errors?.[0]?.message).toContain(message);
  expect(JSON.stringify(answer)).not.toMatch(/127\.0\.0\.1|ECONN|control-plane/);
});

test('a subscription says what cannot be reached', async () => {
  const output = buyer.follow(run);
  expect(await output.ended).toMatchObject([{ message, extensions: { code: 'SERVICE_UNAVAILABLE' } }]);
  await output.stop();
});
