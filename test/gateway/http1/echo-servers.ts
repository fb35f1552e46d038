import type { IncomingMessage, ServerResponse } from 'node:http';
import { type Answer, jsonAnswer, writeAnswer } from '#gateway/http/answers/answer.ts';
import { closeHttpServer, createHttpServer } from '#gateway/http/http-server.ts';
import { OwnConnections } from '#gateway/http/http1/connections.ts';
import { STANDARD_HEADERS } from '#gateway/http/answers/standard-headers.ts';
import { listen } from '#common/serving/listen.ts';

export interface EchoServer {
  url: string;
  /** How many requests were answered by our own way. */
  ownCount(): number;
  drain(): void;
  stop(): Promise<void>;
}

export interface EchoOptions {
  headersTimeoutMs: number;
  requestTimeoutMs: number;
  maxConnectionsPerAddress: number;
  /** Of each answer, at least. */
  answerBytes: number;
}

const DEFAULTS: EchoOptions = {
  headersTimeoutMs: 10_000,
  requestTimeoutMs: 10_000,
  maxConnectionsPerAddress: 1_000,
  answerBytes: 0,
};

const MAX_BODY_BYTES = 2_000;

/** Answers each request with what was read of it, by node:http alone or by our own way before it. */
export async function startEchoServer(
  hasOwn: boolean,
  changes: Partial<EchoOptions> = {},
): Promise<EchoServer> {
  const options = { ...DEFAULTS, ...changes };
  const server = createHttpServer({ ...options, maxConnections: 1_000, isProxy: () => false });
  const filler = 'x'.repeat(options.answerBytes);
  const echo = (method: string, url: string, headers: object, body: string): Answer =>
    jsonAnswer(body.includes('odd') ? 404 : 200, { method, url, headers, body, filler });
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    const chunks: Buffer[] = [];
    request.on('error', () => {});
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      response.setHeader('vary', 'Origin');
      response.setHeader('x-request-id', 'same');
      for (const [name, value] of STANDARD_HEADERS) response.setHeader(name, value);
      const body = Buffer.concat(chunks).toString('latin1');
      writeAnswer(response, echo(request.method ?? '', request.url ?? '', request.headers, body));
    });
  });
  let ownCount = 0;
  const answer: OwnConnections['answer'] = async ({ head, body }) => {
    ownCount += 1;
    const answer = echo('POST', '/graphql', head.headers, body.toString('latin1'));
    const isAscii = /^[\0-\x7f]*$/.test(String(answer.body));
    return {
      answer: { ...answer, isAscii },
      requestId: 'same',
      closes: false,
    };
  };
  const own = hasOwn ? new OwnConnections(server, { maxBodyBytes: MAX_BODY_BYTES, answer }) : undefined;
  const port = await listen(server, '127.0.0.1', 0);
  return {
    url: `http://127.0.0.1:${port}/graphql`,
    ownCount: () => ownCount,
    drain: () => own?.drain(),
    stop: () => closeHttpServer(server, own),
  };
}
