import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { readFile } from 'node:fs/promises';
import { listen } from '#common/serving/listen.ts';

/** What a real Langflow 1.13.0 streamed; of the log events of its agents, which nobody reads, the first two are kept. */
export type Recording = 'model' | 'agent' | 'error' | 'empty' | 'no-branch';

/** One request to run a flow, answered by the test. */
export interface LangflowCall {
  flowId: string;
  body: {
    input_value: string;
    session_id: string;
    tweaks: Record<string, Record<string, unknown>>;
    [name: string]: unknown;
  };
  /** Streams a recording from one event on and up to (not with) another, counted from 0. */
  play(recording: Recording, from?: number, to?: number): Promise<void>;
  /** Sends anything at all. */
  raw(data: string): void;
  status(code: number, body: string): void;
  end(): void;
  cut(): void;
  /** Resolves when the client has gone away. */
  gone: Promise<void>;
}

export interface LangflowTestServer {
  url: string;
  apiKey: string;
  /** Flows that it has, by id, as they were uploaded; a test may take some away. */
  flows: Map<string, Record<string, unknown>>;
  /** How often something was uploaded. */
  uploads: number;
  /** Whether it keeps the id that a flow brings along, as since 1.9. */
  keepsIds: boolean;
  /** Ids of messages that were taken out of its history. */
  forgotten: string[];
  nextCall(): Promise<LangflowCall>;
  stop(): Promise<void>;
}

const eventsOf = async (recording: Recording): Promise<string[]> =>
  (await readFile(new URL(`langflow-recordings/${recording}.txt`, import.meta.url), 'utf8'))
    .split('\n\n')
    .filter((event) => event !== '');

/** A server that speaks Langflow's protocol as 1.13.0 was seen to, event by event as the test says. */
export async function startLangflowServer(port = 0): Promise<LangflowTestServer> {
  const calls: LangflowCall[] = [];
  const waiting: ((call: LangflowCall) => void)[] = [];
  const server = createServer((request, response) => {
    void answer(request, response).catch(() => response.destroy());
  });
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = Buffer.concat(await request.toArray());
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    const json = (status: number, value: unknown): void =>
      void response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));
    if (request.headers['x-api-key'] !== test.apiKey)
      return json(403, { detail: 'Invalid or missing API key' });
    const [, flowId] = /^\/api\/v1\/run\/([^/]+)$/.exec(pathname) ?? [];
    if (pathname === '/api/v1/flows/upload/' && request.method === 'POST') {
      const form = await new Response(body, {
        headers: { 'content-type': request.headers['content-type'] ?? '' },
      }).formData();
      const flow = JSON.parse(await (form.get('file') as File).text()) as Record<string, unknown>;
      const given = String(flow['id']);
      if (given[14] === '5')
        return json(400, { detail: 'UUID5 flow IDs are reserved for public execution histories.' });
      const id = test.keepsIds ? given : crypto.randomUUID();
      test.uploads++;
      test.flows.set(id, { ...flow, id });
      return json(201, [{ ...flow, id }]);
    }
    if (pathname === '/api/v1/monitor/messages' && request.method === 'DELETE') {
      test.forgotten.push(...(JSON.parse(body.toString()) as string[]));
      return void response.writeHead(204).end();
    }
    if (pathname.startsWith('/api/v1/flows/') && request.method === 'DELETE') {
      test.flows.delete(pathname.slice('/api/v1/flows/'.length));
      return json(200, { message: 'Flow deleted successfully' });
    }
    if (flowId === undefined || request.method !== 'POST') return json(404, { detail: 'Not Found' });
    if (!test.flows.has(flowId)) return json(404, { detail: `Flow identifier ${flowId} not found` });
    if (searchParams.get('stream') !== 'true') return json(500, { detail: 'these tests ask for streams' });
    const call = toCall(flowId, JSON.parse(body.toString()) as LangflowCall['body'], response);
    const taker = waiting.shift();
    if (taker) taker(call);
    else calls.push(call);
  };
  const bound = await listen(server, '127.0.0.1', port);
  const test: LangflowTestServer = {
    url: `http://127.0.0.1:${bound}`,
    apiKey: 'sk-langflow-for-this-test',
    flows: new Map(),
    uploads: 0,
    keepsIds: true,
    forgotten: [],
    nextCall: async () => calls.shift() ?? new Promise((resolve) => waiting.push(resolve)),
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return test;
}

function toCall(flowId: string, body: LangflowCall['body'], response: ServerResponse): LangflowCall {
  const raw = (data: string): void => {
    if (!response.headersSent)
      response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8' });
    response.write(data);
  };
  return {
    flowId,
    body,
    raw,
    async play(recording, from = 0, to = Infinity) {
      for (const event of (await eventsOf(recording)).slice(from, to)) raw(`${event}\n\n`);
    },
    status: (code, text) => void response.writeHead(code, { 'content-type': 'application/json' }).end(text),
    end: () => void response.end(),
    cut: () => void response.destroy(),
    gone: new Promise((resolve) => response.on('close', resolve)),
  };
}
