import { afterAll, beforeAll, expect, test } from 'vitest';
import { graphql } from '#test/harness/graphql.ts';
import type { ServiceProcess } from '#test/harness/service-process.ts';
import { flowOfAgentWithTools as flow } from './agent-with-tools.ts';
import { bindConnector } from './bind-connector.ts';
import { startMcpServer, type TestMcpServer } from './mcp-server.ts';
import { createWorld, lastOf, type Buyer, type World } from '../world.ts';

let world: World;
let mcp: TestMcpServer;
let processes: ServiceProcess[];

beforeAll(async () => {
  [world, mcp] = await Promise.all([createWorld(), startMcpServer()]);
  const env = { OUTBOUND_PRIVATE_HOSTS: `127.0.0.1:${mcp.port}` };
  processes = await Promise.all([world.startProcess(env), world.startProcess(env)]);
});
afterAll(async () => {
  await world?.stop();
  await mcp?.stop();
});

test('when a revocation is answered no process calls the tool again, in the middle of runs that it has called in', async () => {
  const [here, there] = processes as [ServiceProcess, ServiceProcess];
  const buyer = await world.buyer(here.url, { flow });
  await bindConnector(buyer, { url: mcp.url });
  const runs = [];
  for (const { url } of [here, there]) {
    const run = await startAt(url, buyer);
    (await world.model.nextCall()).callTools(['look_up', {}]);
    // It has the tool's answer, and thinks.
    runs.push({ run, call: await world.model.nextCall() });
  }
  expect(mcp.calls).toHaveLength(2);

  const [binding] = await world.sql<{ id: string }>(
    'SELECT id FROM connector_bindings WHERE instance_id = $1',
    [buyer.instance.instance],
  );
  const { data } = await buyer.ask<{ answer: { binding: { state: string } } }>(
    'mutation ($id: ID!) { answer: connectorRevoke(id: $id) { binding { state } } }',
    { id: binding?.id },
  );
  expect(data?.answer.binding).toEqual({ state: 'REVOKED' });
  for (const { run, call } of runs) {
    call.callTools(['look_up', {}]);
    const last = await world.model.nextCall();
    expect(last.body.messages.at(-1)?.content).toContain('revoked');
    last.say('Without it, then.');
    last.finish();
    const watched = buyer.follow(run);
    await watched.ended;
    expect(lastOf(watched)).toMatchObject({ __typename: 'RunSucceeded' });
    await watched.stop();
  }
  expect(mcp.calls).toHaveLength(2);
});

async function startAt(url: string, buyer: Buyer): Promise<string> {
  const { data } = await graphql<{ runStart: { run: { id: string } } }>(
    url,
    'mutation ($input: RunStartInput!) { runStart(input: $input) { run { id } } }',
    { input: { instance: buyer.instance.instance, input: 'Look it up.' } },
    { authorization: buyer.bearer },
  );
  return data?.runStart.run.id ?? '';
}
