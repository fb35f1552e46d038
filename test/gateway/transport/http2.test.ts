import { once } from 'node:events';
import {
  createSecureServer,
  createServer,
  type Http2SecureServer,
  type Http2Server,
  type IncomingHttpHeaders,
  type ServerHttp2Session,
  type ServerHttp2Stream,
} from 'node:http2';
import { createServer as createHttpsServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { askSubgraph } from '#test/harness/ask-subgraph.ts';
import { SubgraphClient, type SubgraphOptions } from '#gateway/engine/transport/subgraph-client.ts';
import { type Certificate, trustedCertificate } from './certificate.ts';

const certificate: Certificate = trustedCertificate();

type Answer = (stream: ServerHttp2Stream, body: string, headers: IncomingHttpHeaders) => void;

interface Http2Subgraph {
  sessions: ServerHttp2Session[];
  streams: ServerHttp2Stream[];
}

let server: Http2Server | Http2SecureServer | Server;
let client: SubgraphClient;
let subgraph: Http2Subgraph;
let answer: Answer;

function serve(created: Http2Server | Http2SecureServer): void {
  server = created;
  const seen: Http2Subgraph = (subgraph = { sessions: [], streams: [] });
  created.on('session', (session) => seen.sessions.push(session));
  created.on('stream', async (stream: ServerHttp2Stream, headers: IncomingHttpHeaders) => {
    seen.streams.push(stream);
    stream.on('error', () => {});
    const body = await text(stream).catch(() => undefined);
    if (body !== undefined) answer(stream, body, headers);
  });
}

async function listen(port = 0): Promise<number> {
  server.listen(port, 'localhost');
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

async function stop(): Promise<void> {
  for (const session of subgraph.sessions) session.destroy();
  if (!server.listening) return;
  server.close();
  await once(server, 'close');
}

/** Says what it was sent. */
const echo: Answer = (stream, body, headers) => {
  stream.respond({ ':status': 200, 'content-type': 'application/json' });
  stream.end(JSON.stringify({ data: { body, path: headers[':path'], token: headers['authorization'] } }));
};

const query = (body = '{}', signal?: AbortSignal) =>
  askSubgraph(client, body, { authorization: 'Bearer 1' }, signal, true);
const mutation = () => askSubgraph(client, '{}', {}, undefined, false);

beforeEach(() => {
  answer = echo;
  subgraph = { sessions: [], streams: [] };
});
afterEach(async () => {
  await client.close();
  await stop();
});

async function overH2c(options: SubgraphOptions = {}): Promise<void> {
  serve(createServer());
  const port = await listen();
  client = new SubgraphClient('books', `http://localhost:${port}/graphql?v=1`, { h2c: true, ...options });
}

async function overTls(options: SubgraphOptions = {}): Promise<void> {
  serve(createSecureServer({ ...certificate, allowHTTP1: true }));
  const port = await listen();
  client = new SubgraphClient('books', `https://localhost:${port}/graphql?v=1`, options);
}

describe.each([
  ['h2c, as it is told', overH2c],
  ['TLS, as the subgraph offers it', overTls],
])('HTTP/2 over %s', (_title, start) => {
  it('carries requests side by side on one connection', async () => {
    await start();
    const held: (() => void)[] = [];
    answer = (...given) => {
      held.push(() => echo(...given));
      // All are there before the first is answered.
      if (held.length === 50) for (const release of held) release();
    };
    const answers = await Promise.all(Array.from({ length: 50 }, (_, i) => query(String(i))));
    expect(answers.map(({ data }) => data)).toEqual(
      answers.map((_, i) => ({ body: String(i), path: '/graphql?v=1', token: 'Bearer 1' })),
    );
    expect(subgraph.sessions).toHaveLength(1);
  });

  it('brings large answers whole', async () => {
    await start();
    const long = 'é'.repeat(6_000_000);
    answer = (stream) => {
      stream.respond({ ':status': 200 });
      stream.end(JSON.stringify({ data: { long } }));
    };
    expect((await query()).data).toEqual({ long });
  });

  it('stops an answer that is too large', async () => {
    await start({ maxAnswerBytes: 1_000 });
    const closed = new Promise((resolve) => {
      answer = (stream) => {
        stream.on('close', resolve);
        stream.respond({ ':status': 200 });
        stream.write('x'.repeat(2_000));
      };
    });
    await expect(query()).rejects.toMatchObject({ code: 'SUBGRAPH_INVALID_RESPONSE' });
    await closed;
  });

  it('takes a request off when its caller leaves, and the connection stays', async () => {
    await start();
    const leaving = new AbortController();
    const closed = new Promise<number | undefined>((resolve) => {
      answer = (stream) => {
        stream.on('close', () => resolve(stream.rstCode));
        leaving.abort();
      };
    });
    await expect(query('{}', leaving.signal)).rejects.toMatchObject({ code: 'REQUEST_ABORTED' });
    expect(await closed).toBe(8);
    answer = echo;
    await query();
    expect(subgraph.sessions).toHaveLength(1);
  });

  it('ends a request in time', async () => {
    await start({ timeoutMs: 100 });
    answer = () => {};
    await expect(query()).rejects.toMatchObject({ code: 'SUBGRAPH_TIMEOUT' });
  });

  it('sends a query again whose connection broke in the middle of the answer, and no mutation', async () => {
    await start();
    let broken = 0;
    answer = (...given) => {
      broken += 1;
      if (broken > 1) return echo(...given);
      const [stream] = given;
      stream.respond({ ':status': 200 });
      stream.write('{"data":{"half":', () => stream.session?.socket.destroy());
    };
    expect((await query('whole')).data).toMatchObject({ body: 'whole' });
    expect(subgraph.sessions).toHaveLength(2);
    broken = 0;
    await expect(mutation()).rejects.toMatchObject({ code: 'SUBGRAPH_UNAVAILABLE' });
    expect(subgraph.streams).toHaveLength(3);
  });

  it('takes an answer that is cut off for a failure', async () => {
    await start();
    answer = (stream) => {
      stream.respond({ ':status': 200 });
      stream.write('{"data":{}}', () => stream.destroy(new Error('a fault')));
    };
    await expect(mutation()).rejects.toMatchObject({ code: 'SUBGRAPH_UNAVAILABLE' });
  });

  it('opens another connection when the server says that it stops, and waits for what is under way', async () => {
    await start();
    const held = new Promise<() => void>((resolve) => {
      answer = (...given) => resolve(() => echo(...given));
    });
    const first = query('first');
    const release = await held;
    answer = echo;
    const [session] = subgraph.sessions;
    const told = new Promise<void>((resolve) => session?.settings({}, () => resolve()));
    session?.goaway(0);
    await told;
    expect((await query('second')).data).toMatchObject({ body: 'second' });
    expect(subgraph.sessions).toHaveLength(2);
    release();
    expect((await first).data).toMatchObject({ body: 'first' });
  });

  it('finds a subgraph again that was restarted', async () => {
    await start();
    await query();
    const { port } = server.address() as AddressInfo;
    const isSecure = 'setSecureContext' in server;
    await stop();
    await expect(query()).rejects.toMatchObject({ code: 'SUBGRAPH_UNAVAILABLE' });
    serve(isSecure ? createSecureServer(certificate) : createServer());
    await listen(port);
    expect((await query('back')).data).toMatchObject({ body: 'back' });
  });

  it('ends what is under way when it is closed', async () => {
    await start();
    const asked = new Promise<void>((resolve) => (answer = () => resolve()));
    const pending = mutation();
    const failed = expect(pending).rejects.toMatchObject({ code: 'SUBGRAPH_UNAVAILABLE' });
    await asked;
    await client.close();
    await failed;
  });
});

describe('over TLS', () => {
  it('a subgraph that speaks HTTP/1.1 alone is asked in that', async () => {
    server = createHttpsServer(certificate, (request, response) => {
      response.end(JSON.stringify({ data: { version: request.httpVersion } }));
    });
    const port = await listen();
    client = new SubgraphClient('books', `https://localhost:${port}/`, {});
    const answers = await Promise.all([query(), query(), query()]);
    expect(answers.map(({ data }) => data?.['version'])).toEqual(['1.1', '1.1', '1.1']);
  });

  it('a certificate of another host is refused', async () => {
    serve(createSecureServer(certificate));
    const port = await listen();
    const address = (server.address() as AddressInfo).family === 'IPv6' ? '[::1]' : '127.0.0.1';
    client = new SubgraphClient('books', `https://${address}:${port}/`, {});
    await expect(query()).rejects.toMatchObject({
      code: 'SUBGRAPH_UNAVAILABLE',
      cause: { code: 'ERR_TLS_CERT_ALTNAME_INVALID' },
    });
    expect(subgraph.streams).toHaveLength(0);
  });
});
