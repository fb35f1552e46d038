import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { createOutbound, type Outbound } from '#common/outbound/outbound.ts';
import { createToolServers } from '#runtime/services/tool-servers.ts';
import type { ToolServers } from '#runtime/domain/connectors/ports.ts';
import { startMcpServer, type TestMcpServer } from './mcp-server.ts';

/** What a call of a tool may take, and what of its answer gets further. */
let mcp: TestMcpServer;
let outbound: Outbound;

beforeAll(async () => {
  mcp = await startMcpServer();
  outbound = createOutbound({ privateHosts: [`127.0.0.1:${mcp.port}`] });
});
afterAll(async () => {
  await outbound?.close();
  await mcp?.stop();
});
afterEach(() => {
  mcp.says = undefined;
  mcp.token = undefined;
});

const call = (tool: string, credential?: string, servers: ToolServers = createToolServers(outbound)) =>
  servers.call({ url: mcp.url, credential }, tool, {}, AbortSignal.timeout(30_000), () => undefined);

test('an answer that takes its time is waited for no longer than a call may take', async () => {
  const hurried = createToolServers(outbound, 300);
  await expect(call('wait', undefined, hurried)).rejects.toThrow('The server did not answer in time.');
});

test('an answer that is longer than is read is none', async () => {
  mcp.says = 'x'.repeat(4_900_000);
  expect((await call('look_up')).value).toHaveLength(4_900_000);
  mcp.says = 'x'.repeat(5_100_000);
  await expect(call('look_up')).rejects.toThrow('The server answers more than is read.');
});

test('a server that answers with the token that it was shown does not get it into a prompt', async () => {
  mcp.token = 'tok-geheim';
  mcp.says = 'You sent Bearer tok-geheim, and once more: tok-geheim.';
  expect(await call('look_up', 'tok-geheim')).toMatchObject({
    value: 'You sent Bearer [credential], and once more: [credential].',
  });
});
