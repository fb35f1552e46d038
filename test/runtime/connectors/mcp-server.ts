import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/streamableHttp.js';
import { z } from 'zod';
import { listen } from '#common/serving/listen.ts';

export interface TestMcpServer {
  url: string;
  port: number;
  /** Every call of a tool, with the credential that it came with. */
  calls: { tool: string; args: unknown; authorization: string | undefined }[];
  /** Answers in place of MCP while it is set. */
  instead: ((request: IncomingMessage, response: ServerResponse) => void) | undefined;
  /** The token that it wants. */
  token: string | undefined;
  /** What its tools answer; that they are done when it is not set. */
  says: string | undefined;
  /** How long the others take, after they were called and before they answer. */
  worksMs: number;
  /** What the tool `wait` waits for. */
  gate: PromiseWithResolvers<void>;
  stop(): Promise<void>;
}

/** An MCP server of our own, without sessions: a new one for each request, as the SDK's documentation has it. */
export async function startMcpServer(): Promise<TestMcpServer> {
  const own: Pick<TestMcpServer, 'calls' | 'instead' | 'token' | 'says' | 'worksMs' | 'gate'> = {
    calls: [],
    instead: undefined,
    token: undefined,
    says: undefined,
    worksMs: 0,
    gate: Promise.withResolvers<void>(),
  };
  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { authorization } = request.headers;
    if (own.instead) return own.instead(request, response);
    if (own.token !== undefined && authorization !== `Bearer ${own.token}`)
      return void response.writeHead(401).end();
    const server = new McpServer({ name: 'test', version: '1' });
    const note = async (tool: string, args: unknown) => {
      own.calls.push({ tool, args, authorization });
      if (own.worksMs > 0) await delay(own.worksMs);
      return { content: [{ type: 'text' as const, text: own.says ?? `${tool} was done` }] };
    };
    server.registerTool(
      'send_letter',
      { description: 'Sends a letter to a person.', inputSchema: { to: z.string() } },
      (args) => note('send_letter', args),
    );
    server.registerTool(
      'look_up',
      { description: 'Looks a parcel up.', inputSchema: {}, annotations: { idempotentHint: true } },
      (args) => note('look_up', args),
    );
    server.registerTool('wait', { description: 'Waits patiently.', inputSchema: {} }, async (args) => {
      const answer = await note('wait', args);
      await own.gate.promise;
      return answer;
    });
    const transport = new StreamableHTTPServerTransport({});
    response.on('close', () => void server.close());
    await server.connect(transport as never);
    await transport.handleRequest(request, response);
  };
  const http = createServer((request, response) => void serve(request, response));
  const port = await listen(http, '127.0.0.1', 0);
  return Object.assign(own, {
    url: `http://127.0.0.1:${port}/mcp`,
    port,
    async stop() {
      own.gate.resolve();
      http.closeAllConnections();
      await new Promise((resolve) => http.close(resolve));
    },
  });
}
