import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/streamableHttp.js';
import { Server as PlainServer } from '@modelcontextprotocol/sdk/server/index.js';
import { ListToolsRequestSchema } from '@modelcontextprotocol/sdk/types.js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listen } from '#common/serving/listen.ts';
import type { Service } from '#common/services/service.ts';
import { createWorld, type Buyer, type World } from '../world.ts';

let world: World;
let runtime: Service;
let http: Server;
let origin: string;
let buyer: Buyer;

/** Servers by path; one with a session lives as long as it. */
const paths: Record<string, (request: IncomingMessage, response: ServerResponse) => unknown> = {};

beforeAll(async () => {
  http = createServer((request, response) => void paths[request.url ?? '']?.(request, response));
  const port = await listen(http, '127.0.0.1', 0);
  origin = `http://127.0.0.1:${port}`;
  world = await createWorld();
  runtime = await world.startRuntime({ LLM_BASE_URL: '', OUTBOUND_PRIVATE_HOSTS: `127.0.0.1:${port}` });
  buyer = await world.buyer(runtime.url);
  buyer.instance.publisher = buyer.instance.organization;
});
afterAll(async () => {
  await world?.stop();
  http?.closeAllConnections();
  http?.close();
});

interface Connector {
  id: string;
  state: string;
  failure: string | null;
  tools: { name: string; description: string }[];
}
async function create(path: string): Promise<Connector> {
  const input = {
    name: path,
    description: 'A server.',
    url: origin + path,
    publisher: buyer.instance.organization,
  };
  const { data, errors } = await buyer.ask<{ connectorCreate: { connector: Connector } }>(
    `mutation ($input: ConnectorCreateInput!) { connectorCreate(input: $input) {
      connector { id state failure tools { name description } } errors { message } } }`,
    { input },
  );
  if (!data) throw new Error(JSON.stringify(errors));
  return data.connectorCreate.connector;
}
/** A server that lists these tools, all at once; with a cursor, page after page. */
const listing =
  (tools: { name: string; description: string }[], nextCursor?: string) =>
  async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const server = new PlainServer({ name: 'list', version: '1' }, { capabilities: { tools: {} } });
    server.setRequestHandler(ListToolsRequestSchema, () => ({
      tools: tools.map((tool) => Object.assign({ inputSchema: { type: 'object' as const } }, tool)),
      ...(nextCursor !== undefined && { nextCursor }),
    }));
    const transport = new StreamableHTTPServerTransport({});
    response.on('close', () => void server.close());
    await server.connect(transport as never);
    await transport.handleRequest(request, response);
  };

test('a server with ten thousand tools is UNREACHABLE, and says why', async () => {
  paths['/many'] = listing(
    Array.from({ length: 10_000 }, (_value, index) => ({
      name: `tool_${index}`,
      description: 'One of many.',
    })),
  );
  expect(await create('/many')).toMatchObject({
    state: 'UNREACHABLE',
    failure: 'The server lists more than 200 tools.',
    tools: [],
  });
});

test('a list of tools that goes on page after page, with nothing on them, is UNREACHABLE, and says why', async () => {
  paths['/pages'] = listing([], 'more');
  const connector = await create('/pages');
  expect(connector).toMatchObject({ state: 'UNREACHABLE', tools: [] });
  expect(connector.failure).toMatch(/has no end|did not answer in time/);
});

test('of tools with one name the first is kept, and one with no name that can be called is left out', async () => {
  paths['/twins'] = listing([
    { name: 'send', description: 'The first.' },
    { name: 'send', description: 'The second.' },
    { name: 'no name at all', description: 'Blanks.' },
  ]);
  expect(await create('/twins')).toMatchObject({
    state: 'READY',
    tools: [{ name: 'send', description: 'The first.' }],
  });
});

test('a server that takes its time for ever is UNREACHABLE, and disturbs nobody meanwhile', async () => {
  paths['/slow'] = () => undefined;
  paths['/quick'] = listing([{ name: 'quick', description: 'At once.' }]);
  const slow = create('/slow');
  expect(await create('/quick')).toMatchObject({ state: 'READY' });
  expect(await slow).toMatchObject({ state: 'UNREACHABLE', failure: 'The server did not answer in time.' });
}, 30_000);

const register = (server: McpServer, name: string) =>
  server.registerTool(name, { description: name }, () => ({ content: [] }));

/** Registering a tool tells whoever listens; a second time it is there already. */
function registerSecond(server: McpServer): void {
  try {
    register(server, 'second');
  } catch {
    server.sendToolListChanged();
  }
}

interface Session {
  server: McpServer;
  transport: StreamableHTTPServerTransport;
  /** Somebody has read its list of tools. */
  isListed: boolean;
  /** Somebody hears what it says by itself. */
  isHeard: boolean;
}

test('what a server says of its tools is kept while nobody calls any', async () => {
  const sessions = new Map<string, Session>();
  paths['/changing'] = async (request, response) => {
    const text = Buffer.concat(await request.toArray()).toString();
    const body = text === '' ? undefined : (JSON.parse(text) as { method?: string });
    const known = sessions.get(String(request.headers['mcp-session-id']));
    if (known) {
      if (body?.method === 'tools/list') response.on('finish', () => (known.isListed = true));
      if (request.method === 'GET') {
        known.isHeard = true;
        response.on('close', () => (known.isHeard = false));
      }
      return known.transport.handleRequest(request, response, body);
    }
    const server = new McpServer({ name: 'changing', version: '1' });
    register(server, 'first');
    const transport = new StreamableHTTPServerTransport({
      sessionIdGenerator: () => crypto.randomUUID(),
      onsessioninitialized: (id) =>
        void sessions.set(id, { server, transport, isListed: false, isHeard: false }),
    });
    await server.connect(transport as never);
    return transport.handleRequest(request, response, body);
  };
  const { id, tools } = await create('/changing');
  expect(tools.map(({ name }) => name)).toEqual(['first']);
  const bound = await buyer.ask<{ connectorBind: { errors: unknown[] } }>(
    'mutation ($input: ConnectorBindInput!) { connectorBind(input: $input) { errors { message } } }',
    { input: { instance: buyer.instance.instance, connector: id } },
  );
  expect(bound.data?.connectorBind.errors).toEqual([]);
  const kept = async () => {
    const { data } = await buyer.ask<{ connector: Connector }>(
      'query ($id: ID!) { connector(id: $id) { tools { name } } }',
      { id },
    );
    return data?.connector.tools.map(({ name }) => name);
  };
  await expect
    .poll(
      async () => {
        // Only where the list was read before, and every session begins with the first alone: who does not hear of the
        // second never knows it.
        for (const { server, isListed, isHeard } of sessions.values())
          if (isListed && isHeard) registerSecond(server);
        return kept();
      },
      { timeout: 30_000, interval: 500 },
    )
    .toEqual(['first', 'second']);
}, 60_000);
