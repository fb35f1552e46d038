import { createServer, type ServerResponse } from 'node:http';
import { listen } from '#common/serving/listen.ts';

/** One request for a completion, answered by the test. */
export interface ModelCall {
  body: { model?: string; messages: { role: string; content: string }[]; [name: string]: unknown };
  authorization: string | undefined;
  /** Streams one piece of text. */
  say(text: string): void;
  /** Asks for these tools to be called, as `c0`, `c1` and so on, and ends the answer. */
  callTools(...calls: [name: string, args: object][]): void;
  /** Ends the answer as the protocol wants it. */
  finish(usage?: { prompt_tokens: number; completion_tokens: number }): void;
  /** Sends anything at all. */
  raw(data: string): void;
  /** Answers in one piece, as if nobody had asked for a stream. */
  json(body: unknown): void;
  status(code: number, body: string): void;
  /** Ends the answer as it is. */
  end(): void;
  cut(): void;
  /** Resolves when the client has gone away. */
  gone: Promise<void>;
}

export interface ModelServer {
  url: string;
  /** The next request that arrives (or has arrived and was not taken yet). */
  nextCall(): Promise<ModelCall>;
  stop(): Promise<void>;
}

/** A server that speaks OpenAI's chat completions, word by word as the test says. */
export async function startModelServer(): Promise<ModelServer> {
  const calls: ModelCall[] = [];
  const waiting: ((call: ModelCall) => void)[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      if (request.url !== '/v1/chat/completions') return void response.writeHead(404).end();
      const call = toCall(JSON.parse(body) as ModelCall['body'], request.headers.authorization, response);
      const taker = waiting.shift();
      if (taker) taker(call);
      else calls.push(call);
    });
  });
  const port = await listen(server, '127.0.0.1', 0);
  return {
    url: `http://127.0.0.1:${port}/v1`,
    nextCall: async () => calls.shift() ?? new Promise((resolve) => waiting.push(resolve)),
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function toCall(
  body: ModelCall['body'],
  authorization: string | undefined,
  response: ServerResponse,
): ModelCall {
  const raw = (data: string): void => {
    if (!response.headersSent) response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.write(data);
  };
  const event = (data: unknown): void => raw(`data: ${JSON.stringify(data)}\n\n`);
  return {
    body,
    authorization,
    raw,
    say: (text) => event({ choices: [{ index: 0, delta: { content: text }, finish_reason: null }] }),
    callTools(...calls) {
      const parts = calls.map(([name, args], index) => ({
        index,
        id: `c${index}`,
        function: { name, arguments: JSON.stringify(args) },
      }));
      event({ choices: [{ index: 0, delta: { tool_calls: parts }, finish_reason: 'tool_calls' }] });
      raw('data: [DONE]\n\n');
      response.end();
    },
    finish(usage) {
      event({ choices: [{ index: 0, delta: {}, finish_reason: 'stop' }] });
      if (usage) event({ choices: [], usage });
      raw('data: [DONE]\n\n');
      response.end();
    },
    json: (body) =>
      void response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body)),
    status: (code, text) => void response.writeHead(code).end(text),
    end: () => void response.end(),
    cut: () => void response.destroy(),
    gone: new Promise((resolve) => response.on('close', resolve)),
  };
}
