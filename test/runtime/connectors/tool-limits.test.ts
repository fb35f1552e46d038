import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Service } from '#common/services/service.ts';
import { flowOfAgentWithTools as flow } from './agent-with-tools.ts';
import { bindConnector } from './bind-connector.ts';
import { startMcpServer, type TestMcpServer } from './mcp-server.ts';
import { createWorld, lastOf, sequencesOf, upTo, type Buyer, type World } from '../world.ts';

/** Budget, deadline and a person's word count in the middle of a tool, too. */
let world: World;
let runtime: Service;
let mcp: TestMcpServer;

beforeAll(async () => {
  [world, mcp] = await Promise.all([createWorld(), startMcpServer()]);
  runtime = await world.startRuntime({ OUTBOUND_PRIVATE_HOSTS: `127.0.0.1:${mcp.port}` });
}, 60_000);
afterAll(async () => {
  await world?.stop();
  await mcp?.stop();
});
beforeEach(() => {
  mcp.calls.length = 0;
  mcp.gate = Promise.withResolvers<void>();
});

const pricing = { perRun: 1, perThousandInputTokens: 0, perThousandOutputTokens: 0, perToolCall: 2 };
async function bound(): Promise<Buyer> {
  const buyer = await world.buyer(runtime.url, { flow, instance: { pricing } });
  await bindConnector(buyer, { url: mcp.url });
  return buyer;
}
const called = (): string[] => mcp.calls.map(({ tool }) => tool);

test('a deadline that passes while a tool works ends the run, which pays for the call', async () => {
  const buyer = await bound();
  const run = await buyer.run({ deadlineSeconds: 8, budget: 9 });
  const watched = buyer.follow(run);
  (await world.model.nextCall()).callTools(['wait', {}]);
  await expect.poll(called).toEqual(['wait']);
  await watched.ended;
  expect(lastOf(watched)).toMatchObject({ __typename: 'RunFailed', failure: { code: 'DEADLINE_EXCEEDED' } });
  expect(sequencesOf(watched)).toEqual(upTo(watched.events.length));
  await expect.poll(() => world.reservation(run)).toMatchObject({ state: 'SETTLED', settled: 3 });
  await watched.stop();
});

test('canceled while a tool works, a run ends at once and pays for the call', async () => {
  const buyer = await bound();
  const run = await buyer.run({ budget: 9 });
  const watched = buyer.follow(run);
  (await world.model.nextCall()).callTools(['wait', {}]);
  await expect.poll(called).toEqual(['wait']);
  await buyer.ask('mutation ($id: ID!) { runCancel(id: $id) { errors { message } } }', { id: run });
  await watched.ended;
  expect(lastOf(watched)).toMatchObject({ __typename: 'RunCanceled' });
  await expect.poll(() => world.reservation(run)).toMatchObject({ state: 'SETTLED', settled: 3 });
  await watched.stop();
});

test('a run stops before the call that costs more than is held, and that call is not made', async () => {
  const buyer = await bound();
  const run = await buyer.run({ budget: 4 });
  const watched = buyer.follow(run);
  (await world.model.nextCall()).callTools(['look_up', {}]);
  (await world.model.nextCall()).callTools(['send_letter', { to: 'Ada' }]);
  await watched.ended;
  expect(lastOf(watched)).toMatchObject({ __typename: 'RunFailed', failure: { code: 'BUDGET_EXHAUSTED' } });
  expect(called()).toEqual(['look_up']);
  await expect.poll(() => world.reservation(run)).toMatchObject({ state: 'SETTLED', settled: 3 });
  await watched.stop();
});
