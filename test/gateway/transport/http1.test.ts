import { once } from 'node:events';
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import {
  array,
  assert,
  asyncProperty,
  boolean,
  constantFrom,
  integer,
  nat,
  record,
  string,
} from 'fast-check';
import { Worker } from 'node:worker_threads';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { askSubgraph } from '#test/harness/ask-subgraph.ts';
import { SubgraphClient, type TransportHooks } from '#gateway/engine/transport/subgraph-client.ts';

/** A server that says what it is told, byte by byte. */
let respond: (socket: Socket, request: string, count: number) => void = () => {};
const sockets = new Set<Socket>();
const requests: string[] = [];
let opened = 0;
const server: Server = createServer((socket) => {
  opened += 1;
  sockets.add(socket);
  socket.setNoDelay(true);
  socket.on('error', () => {});
  socket.on('close', () => sockets.delete(socket));
  let text = '';
  let count = 0;
  socket.on('data', (bytes) => {
    text += bytes.toString('latin1');
    for (let request = complete(text); request !== undefined; request = complete(text)) {
      text = text.slice(request.length);
      requests.push(request);
      respond(socket, request, (count += 1));
    }
  });
});

function complete(text: string): string | undefined {
  const headEnd = text.indexOf('\r\n\r\n');
  const length = Number(/content-length: (\d+)/iu.exec(text.slice(0, headEnd))?.[1] ?? 0);
  const end = headEnd + 4 + length;
  return headEnd !== -1 && text.length >= end ? text.slice(0, end) : undefined;
}

/** In a thread of its own: answers everything, and counts what has come. */
const COUNTING_SERVER = `
  const { createServer } = require('node:net');
  const { parentPort, workerData } = require('node:worker_threads');
  const server = createServer((socket) =>
    socket.on('data', (bytes) => {
      const requests = bytes.toString('latin1').split('POST ').length - 1;
      Atomics.add(workerData, 0, requests);
      Atomics.notify(workerData, 0);
      for (let i = 0; i < requests; i += 1) socket.write('HTTP/1.1 200 OK\\r\\ncontent-length: 11\\r\\n\\r\\n{"data":{}}');
    }),
  );
  server.listen(0, '127.0.0.1', () => parentPort.postMessage(server.address().port));`;

const clients: SubgraphClient[] = [];
const here = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql?a=1`;
function client(options: object = {}, hooks: TransportHooks = {}, url = here()): SubgraphClient {
  const bounds = { timeoutMs: 2_000, circuit: { maxFailures: 1e9, openMs: 1 } };
  const made = new SubgraphClient('books', url, { ...bounds, ...options }, hooks);
  clients.push(made);
  return made;
}

beforeAll(async () => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
});
beforeEach(() => {
  for (const socket of sockets) socket.destroy();
  requests.length = 0;
  opened = 0;
});
afterAll(async () => {
  await Promise.all(clients.map((made) => made.close()));
  server.close();
});

const OK = '{"data":{"a":1}}';
const ok = (body = OK, more = '') =>
  `HTTP/1.1 200 OK\r\n${more}content-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
const send = (to: SubgraphClient, body = '{}', headers = {}, signal?: AbortSignal) =>
  askSubgraph(to, body, headers, signal, true);
const mutate = (to: SubgraphClient, body = '{}') => askSubgraph(to, body, {}, undefined, false);

describe('the HTTP/1.1 client', () => {
  it('writes what a server can read, in any letters, on one connection after the other', async () => {
    respond = (socket) => socket.write(ok());
    const own = client();
    await send(own, '{"query":"é 質問"}', { authorization: 'Bearer x' });
    await send(own, '{"query":"plain"}', { 'x-request-id': '1' });
    expect(opened).toBe(1);
    const [first = '', second = ''] = requests;
    expect(Buffer.from(first, 'latin1').toString()).toMatch(/\r\n\r\n\{"query":"é 質問"\}$/u);
    expect(first).toMatch(/^POST \/graphql\?a=1 HTTP\/1\.1\r\nhost: 127\.0\.0\.1:\d+\r\n/u);
    expect(first).toContain('authorization: Bearer x\r\n');
    expect(second).toMatch(/content-length: 17\r\n\r\n\{"query":"plain"\}$/u);
  });

  it('leaves to undici what it does not know, which refuses what could be two requests', async () => {
    respond = (socket) => socket.write(ok());
    await expect(send(client(), '{}', { 'x-a': 'b\r\nx-c: d' })).rejects.toThrow();
    expect(await send(client(), '{}', { 'x-name': 'é' })).toEqual({ data: { a: 1 } });
  });

  it.each([
    ['two lengths', 'content-length: 16\r\ncontent-length: 17\r\n'],
    ['two equal lengths', 'content-length: 16\r\ncontent-length: 16\r\n'],
    ['a length and chunks', 'content-length: 16\r\ntransfer-encoding: chunked\r\n'],
    ['another transfer encoding', 'transfer-encoding: gzip, chunked\r\n'],
    ['a length with a sign', 'content-length: +16\r\n'],
    ['a header that goes on in the next line', 'x-a: b\r\n c\r\ncontent-length: 16\r\n'],
    ['a space before the colon', 'content-length : 16\r\n'],
    ['a line feed alone', 'x-a: b\ncontent-length: 16\r\n'],
  ])('takes no answer with %s', async (_what, headers) => {
    respond = (socket) => socket.write(`HTTP/1.1 200 OK\r\n${headers}\r\n${OK}`);
    await expect(mutate(client())).rejects.toMatchObject({ code: 'SUBGRAPH_UNAVAILABLE' });
    await expect.poll(() => sockets.size).toBe(0);
  });

  it.each([
    ['longer than it says', 'transfer-encoding: chunked\r\n\r\n4\r\n{"data":{"a":1}}\r\n0\r\n\r\n'],
    ['of no size', 'transfer-encoding: chunked\r\n\r\nx\r\n'],
    ['of a size that overflows', `transfer-encoding: chunked\r\n\r\n${'f'.repeat(17)}\r\n`],
  ])('takes no chunk %s', async (_what, rest) => {
    respond = (socket) => socket.write(`HTTP/1.1 200 OK\r\n${rest}`);
    await expect(mutate(client())).rejects.toMatchObject({ code: 'SUBGRAPH_UNAVAILABLE' });
  });

  it('reads each answer with its own length, whose heads differ in nothing else', async () => {
    const answers = ['x', 'xx', 'x'.repeat(900), 'x', 'x'.repeat(90_000), ''].map((a) => ({ data: { a } }));
    for (const more of ['', 'x-a: b\r\n']) {
      const own = client();
      respond = (socket, _request, count) => {
        const text = ok(JSON.stringify(answers[count - 1]), more);
        socket.write(more === '' ? text : text.replace(/(x-a: b\r\n)(content-length: \d+\r\n)/u, '$2$1'));
      };
      for (const answer of answers) expect(await mutate(own)).toEqual(answer);
    }
    expect(opened).toBe(2);
  });

  it.each(['+16', '16x', '0x10', '', '1 6', '9'.repeat(16)])(
    'takes no answer with the length "%s" after one whose head was the same',
    async (length) => {
      const own = client();
      respond = (socket) => socket.write(ok());
      await mutate(own);
      respond = (socket) => socket.write(ok().replace('length: 16', `length: ${length}`));
      await expect(mutate(own)).rejects.toMatchObject({ code: 'SUBGRAPH_UNAVAILABLE' });
      expect(opened).toBe(1);
    },
  );

  it('closes a connection with more on it than was asked for', async () => {
    respond = (socket) => socket.write(ok() + ok('{"data":{"a":2}}'));
    const own = client();
    expect(await mutate(own)).toEqual({ data: { a: 1 } });
    await expect.poll(() => sockets.size).toBe(0);
    expect(await mutate(own)).toEqual({ data: { a: 1 } });
    expect(opened).toBe(2);
  });

  it('does not use again what the server is about to close', async () => {
    respond = (socket) => socket.write(ok(OK, 'connection: close\r\n'));
    const own = client();
    await mutate(own);
    await mutate(own);
    respond = (socket) => socket.write(ok(OK, 'keep-alive: timeout=1\r\n'));
    await mutate(own);
    await mutate(own);
    expect(opened).toBe(4);
  });

  it('reads up to the end of the connection, and no answer from half of one', async () => {
    respond = (socket) => socket.end(`HTTP/1.1 200 OK\r\n\r\n${OK}`);
    expect(await mutate(client())).toEqual({ data: { a: 1 } });
    respond = (socket) => socket.end(ok().slice(0, -1));
    await expect(mutate(client())).rejects.toMatchObject({ code: 'SUBGRAPH_UNAVAILABLE' });
  });

  it('bounds an answer, and ends one that nobody waits for, with its connection', async () => {
    respond = (socket) => socket.write(ok(`{"data":{"a":"${'x'.repeat(1_000)}"}}`));
    await expect(send(client({ maxAnswerBytes: 100 }))).rejects.toMatchObject({
      code: 'SUBGRAPH_INVALID_RESPONSE',
    });
    respond = () => {};
    await expect(send(client({ timeoutMs: 20 }))).rejects.toMatchObject({ code: 'SUBGRAPH_TIMEOUT' });
    const controller = new AbortController();
    const answer = send(client(), '{}', {}, controller.signal);
    await expect.poll(() => requests.length).toBeGreaterThan(1);
    controller.abort();
    await expect(answer).rejects.toMatchObject({ code: 'REQUEST_ABORTED' });
    await expect.poll(() => sockets.size).toBe(0);
  });

  it('keeps answers apart that come in pieces at the same time, one after the other used and forgotten', async () => {
    const to = client();
    const SIZES = [10, 1_000, 60_000, 130_000, 131_072, 200_000];
    respond = (socket, request) => {
      const [, size = '0', letter = ''] = /\{"a":"(\d+)(\w)"/u.exec(request) ?? [];
      const bytes = Buffer.from(ok(JSON.stringify({ data: { a: letter.repeat(Number(size)) } })));
      const third = Math.ceil(bytes.length / 3);
      // Others write their pieces between these. Each waits for the one before it: of two timers that are late the
      // longer one may be first.
      const write = (i: number): void => {
        socket.write(bytes.subarray(i * third, (i + 1) * third));
        if (i < 2) setTimeout(write, 5, i + 1);
      };
      setTimeout(write, 0, 0);
    };
    for (let round = 0; round < 3; round += 1) {
      const asked = SIZES.flatMap((size) => ['x', 'y'].map((letter) => [size, letter] as const));
      const answers = await Promise.all(
        asked.map(([size, letter]) => send(to, JSON.stringify({ a: `${size}${letter}` }))),
      );
      for (const [i, [size, letter]] of asked.entries()) {
        expect(answers[i]?.data?.['a'] === letter.repeat(size)).toBe(true);
      }
    }
  });

  it('has no more connections than it may, and lets the rest wait in order', async () => {
    const waiting: Socket[] = [];
    respond = (socket) => void waiting.push(socket);
    const own = client({ maxConnections: 2 });
    const answers = Array.from({ length: 6 }, (_, i) => mutate(own, `{"i":${i}}`));
    while (requests.length < 6) {
      await expect.poll(() => waiting.length).toBeGreaterThan(0);
      waiting.shift()?.write(ok());
    }
    for (const socket of waiting) socket.write(ok());
    await Promise.all(answers);
    expect(opened).toBe(2);
    expect(requests.map((request) => request.slice(-7))).toEqual(
      Array.from({ length: 6 }, (_, i) => `{"i":${i}}`),
    );
  });

  describe('with pipelining', () => {
    it('puts queries on one connection, mutations never beside others', async () => {
      respond = (socket, request) => socket.write(ok(`{"data":{"a":${request.slice(-1 - 1, -1)}}}`));
      const own = client({ pipelining: 4 });
      const answers = await Promise.all([1, 2, 3, 4].map((i) => send(own, `{"i":${i}}`)));
      expect(answers).toEqual([1, 2, 3, 4].map((a) => ({ data: { a } })));
      expect(opened).toBe(1);
      await Promise.all([send(own, '{"i":5}'), mutate(own, '{"i":6}'), send(own, '{"i":7}')]);
      expect(opened).toBe(2);
    });

    it('asks elsewhere what a server that closes the connection has not answered', async () => {
      respond = (socket, request, count) => {
        const body = `{"data":{"a":${request.slice(-1 - 1, -1)}}}`;
        if (count === 1 && opened === 1) socket.end(ok(body, 'connection: close\r\n'));
        else if (opened > 1) socket.write(ok(body));
      };
      let retried = 0;
      const own = client({ pipelining: 4 }, { onRetry: () => (retried += 1) });
      const answers = await Promise.all([1, 2, 3].map((i) => send(own, `{"i":${i}}`)));
      expect(answers).toEqual([1, 2, 3].map((a) => ({ data: { a } })));
      expect(opened).toBe(3);
      // What would be counted, and is not done for everybody when much fails.
      expect(retried).toBe(0);
    });

    it('sends a few while the thread is still busy with the others of their turn', async () => {
      const requestsOf = new Int32Array(new SharedArrayBuffer(4));
      const other = new Worker(COUNTING_SERVER, { eval: true, workerData: requestsOf });
      try {
        const [port] = (await once(other, 'message')) as [number];
        const own = client({ pipelining: 8 }, {}, `http://127.0.0.1:${port}/`);
        await send(own);
        const answers = [1, 2, 3, 4, 5].map((i) => send(own, `{"i":${i}}`));
        // As long as this thread stands still, its turn does not end.
        await Promise.resolve();
        for (let count = 0; count < 5; count = Atomics.load(requestsOf, 0))
          if (Atomics.wait(requestsOf, 0, count, 5_000) === 'timed-out') break;
        expect(Atomics.load(requestsOf, 0)).toBe(5);
        await Promise.all(answers);
      } finally {
        await other.terminate();
      }
    });

    it('gives each its own answer when one of them is left', async () => {
      const held: Socket[] = [];
      respond = (socket) => void held.push(socket);
      const own = client({ pipelining: 4 });
      const controller = new AbortController();
      const left = send(own, '{"i":1}', {}, controller.signal);
      const stays = send(own, '{"i":2}');
      await expect.poll(() => held.length).toBe(2);
      controller.abort();
      await expect(left).rejects.toMatchObject({ code: 'REQUEST_ABORTED' });
      held[0]?.write(ok('{"data":{"a":1}}') + ok('{"data":{"a":2}}'));
      expect(await stays).toEqual({ data: { a: 2 } });
    });
  });
});

/** A response in all the ways that there are to write it, and cut anywhere. */
const response = record({
  status: constantFrom(200, 200, 200, 400, 503, 204),
  text: string({ maxLength: 30, unit: 'grapheme' }),
  framing: constantFrom('length', 'chunked', 'end'),
  chunkSizes: array(integer({ min: 1, max: 9 }), { maxLength: 6 }),
  extension: constantFrom('', ';a=b', ';a'),
  trailer: constantFrom('', 'x-sum: 1\r\n'),
  early: boolean(),
  spoil: constantFrom('', '', '', 'cut', 'byte'),
  cuts: array(nat(400), { maxLength: 4 }),
  at: nat(400),
});

it(
  'reads what undici reads, whatever the answer looks like and however it is cut',
  { timeout: 60_000 },
  async () => {
    const property = asyncProperty(response, async (given) => {
      const bytes = bytesOf(given);
      respond = (socket) =>
        void writeInPieces(socket, bytes, given.cuts, given.framing === 'end' || given.spoil !== '');
      const [ours, theirs] = [await outcome({}), await outcome({ ownHttp1: false })];
      // Of what is broken less may be taken, and nothing else be read from it.
      if (given.spoil === '' || 'data' in ours) expect(ours).toEqual(theirs);
    });
    await assert(property, { numRuns: 300, seed: 5 });
  },
);

/** Of a client of its own: a connection that the server is about to close is of no use to the next one. */
async function outcome(options: object): Promise<object> {
  return askSubgraph(client(options), '{}', {}, undefined, false).catch((error: { code: string }) => ({
    code: error.code,
  }));
}

interface Given {
  status: number;
  text: string;
  framing: string;
  chunkSizes: number[];
  extension: string;
  trailer: string;
  early: boolean;
  spoil: string;
  at: number;
}

function bytesOf(given: Given): Buffer {
  const { status, text, framing, early, spoil, at } = given;
  const body = status === 204 ? Buffer.alloc(0) : Buffer.from(JSON.stringify({ data: { text } }));
  const before = early ? 'HTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\n' : '';
  const length = framing === 'length' ? `content-length: ${body.length}\r\n` : '';
  const head = `${before}HTTP/1.1 ${status} Some Reason\r\nX-A:  b \r\n${framing === 'chunked' && status !== 204 ? 'Transfer-Encoding: chunked\r\n' : length}`;
  const isChunked = framing === 'chunked' && status !== 204;
  const bytes = Buffer.concat([Buffer.from(`${head}\r\n`), isChunked ? chunked(body, given) : body]);
  if (spoil === 'cut') return bytes.subarray(0, at % bytes.length);
  if (spoil === 'byte') bytes[at % bytes.length] = at % 256;
  return bytes;
}

function chunked(body: Buffer, { chunkSizes, extension, trailer }: Given): Buffer {
  const parts: Buffer[] = [];
  let from = 0;
  for (const size of [...chunkSizes, body.length]) {
    const chunk = body.subarray(from, from + size);
    from += chunk.length;
    if (chunk.length === 0) continue;
    parts.push(Buffer.from(`${chunk.length.toString(16)}${extension}\r\n`), chunk, Buffer.from('\r\n'));
  }
  return Buffer.concat([...parts, Buffer.from(`0\r\n${trailer}\r\n`)]);
}

async function writeInPieces(socket: Socket, bytes: Buffer, cuts: number[], ends: boolean): Promise<void> {
  let from = 0;
  for (const cut of [...cuts, bytes.length].toSorted((a, b) => a - b)) {
    const to = Math.min(cut, bytes.length);
    if (to > from && !socket.destroyed) socket.write(bytes.subarray(from, to));
    from = Math.max(from, to);
    await new Promise((resolve) => setImmediate(resolve));
  }
  if (ends) socket.end();
}
