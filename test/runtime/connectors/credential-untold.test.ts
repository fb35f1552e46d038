import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ServiceProcess } from '#test/harness/service-process.ts';
import { flowOfAgentWithTools as flow } from './agent-with-tools.ts';
import { bindConnector } from './bind-connector.ts';
import { startMcpServer, type TestMcpServer } from './mcp-server.ts';
import { createWorld, lastOf, type World } from '../world.ts';

let world: World;
let mcp: TestMcpServer;
let runtime: ServiceProcess;

beforeAll(async () => {
  [world, mcp] = await Promise.all([createWorld(), startMcpServer()]);
  runtime = await world.startProcess({
    OUTBOUND_PRIVATE_HOSTS: `127.0.0.1:${mcp.port}`,
    LOG_LEVEL: 'trace',
  });
});
afterAll(async () => {
  await world?.stop();
  await mcp?.stop();
});

test('whatever becomes of calls, the credential stands in no log, table, answer or prompt', async () => {
  mcp.token = 'tok-geheim';
  const buyer = await world.buyer(runtime.url, { flow });
  const connector = await bindConnector(buyer, { url: mcp.url, credential: mcp.token });
  const run = await buyer.run();
  const asked: unknown[] = [];
  const endings: (() => void)[] = [
    () => (mcp.says = 'You came with Bearer tok-geheim.'),
    () => (mcp.token = 'another'),
    () =>
      (mcp.instead = ({ headers }, response) =>
        void response.writeHead(500).end(`No, ${headers.authorization}!`)),
    () => (mcp.instead = (request) => void request.socket.destroy()),
    () =>
      (mcp.instead = ({ headers }, response) =>
        void response.writeHead(302, { location: `/?${headers.authorization}` }).end()),
  ];
  for (const end of endings) {
    const call = await world.model.nextCall();
    asked.push(call.body);
    end();
    call.callTools(['look_up', {}]);
  }
  const last = await world.model.nextCall();
  asked.push(last.body);
  last.say('Enough.');
  last.finish();
  const watched = buyer.follow(run);
  await watched.ended;
  expect(lastOf(watched)).toMatchObject({ __typename: 'RunSucceeded' });
  await watched.stop();

  const answered = await buyer.ask(
    `query ($run: ID!, $connector: ID!, $i: [_Any!]!) {
      run(id: $run) { events { __typename ... on RunToolCalling { arguments } ... on RunToolCalled { result isError } } }
      connector(id: $connector) { name description url failure tools { name description inputSchema } }
      _entities(representations: $i) { ... on Instance { connectorBindings { id state failure tools } } } }`,
    { run, connector, i: [{ __typename: 'Instance', id: buyer.instance.instance }] },
  );
  expect(answered.errors).toBeUndefined();
  // It was there, and much was said of what went wrong.
  expect(JSON.stringify(answered.data)).toContain('You came with Bearer [credential].');
  expect(JSON.stringify(asked)).toContain('The server refuses the credential.');
  expect(runtime.output()).toContain('a connector failed');
  const tables = await world.sql<{ name: string }>(
    "SELECT quote_ident(table_name) AS name FROM information_schema.tables WHERE table_schema = 'public'",
  );
  const kept = await Promise.all(tables.map(({ name }) => world.sql(`SELECT t::text FROM ${name} t`)));
  expect(kept.flat().length).toBeGreaterThan(20);
  for (const told of [answered, asked, kept]) expect(JSON.stringify(told)).not.toContain('geheim');
  expect(runtime.output()).not.toContain('geheim');
});
