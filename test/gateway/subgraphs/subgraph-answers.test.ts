import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import type { Service } from '#common/services/service.ts';
import { readConfig } from '#gateway/config.ts';
import { start } from '#gateway/server.ts';
import { FEDERATION } from '../../federation/harness/case.ts';
import { compose } from '../../federation/harness/gateway.ts';
import { graphql } from '../../harness/graphql.ts';

const TEXT = JSON.stringify({ data: { text: 'long '.repeat(1_000) } });
const MAX_ANSWER_BYTES = 10_000;

/** What the subgraph answers next, and how it says that it is encoded. */
let answer: { encoding: string; body: Buffer };
let received: IncomingHttpHeaders;
let receivedBody: string;
let gateway: Service;
let folder: string;
let supergraph: string;
const subgraph = createServer((request, response) => {
  received = request.headers;
  receivedBody = '';
  request.setEncoding('utf8').on('data', (chunk: string) => (receivedBody += chunk));
  response.setHeader('content-type', 'application/json').setHeader('content-encoding', answer.encoding);
  request.on('end', () => response.end(answer.body));
});

beforeAll(async () => {
  subgraph.listen(0, '127.0.0.1');
  await once(subgraph, 'listening');
  const url = `http://127.0.0.1:${(subgraph.address() as AddressInfo).port}/`;
  folder = await mkdtemp(join(tmpdir(), 'subgraph-answers-test-'));
  supergraph = join(folder, 'supergraph.graphql');
  const definition = {
    typeDefs: `${FEDERATION} scalar JSON type Query { text(note: JSON): String }`,
    resolvers: {},
  };
  await writeFile(supergraph, compose({ books: definition }, { books: url }));
  const SUBGRAPHS = JSON.stringify({
    books: { maxAnswerBytes: MAX_ANSWER_BYTES, forwardHeaders: ['X-Shop', 'accept-language'] },
  });
  gateway = await start(readConfig({ SUPERGRAPH: supergraph, SUBGRAPHS, PORT: '0', LOG_LEVEL: 'silent' }));
});
afterAll(async () => {
  await gateway?.stop();
  subgraph.close();
  await rm(folder, { recursive: true, force: true });
});

const ask = (headers: Record<string, string> = {}) => graphql(gateway.url, '{ text }', {}, headers);

test.each([
  ['gzip', gzipSync(TEXT)],
  ['x-gzip', gzipSync(TEXT)],
  ['br', brotliCompressSync(TEXT)],
  ['deflate', deflateSync(TEXT)],
  ['deflate', deflateRawSync(TEXT)],
  ['gzip, br', brotliCompressSync(gzipSync(TEXT))],
  ['identity', Buffer.from(TEXT)],
])('an answer as %s is understood', async (encoding, body) => {
  answer = { encoding, body };
  expect(await ask()).toMatchObject({ status: 200, ...JSON.parse(TEXT) });
  expect(received['accept-encoding']).toBe('gzip, br, deflate');
});

test.each([
  ['gzip', Buffer.from(TEXT), 'bytes that cannot be decompressed'],
  ['zip', Buffer.from(TEXT), 'bytes that cannot be decompressed'],
  ['gzip', gzipSync(TEXT).subarray(0, 20), 'bytes that cannot be decompressed'],
  // A small body that would fill the memory.
  ['gzip', gzipSync(Buffer.alloc(5_000_000, 'x')), `more than ${MAX_ANSWER_BYTES} bytes`],
])('%s that is broken or too much is an error of the subgraph', async (encoding, body, message) => {
  answer = { encoding, body };
  expect(await ask()).toMatchObject({
    data: { text: null },
    errors: [
      { message: expect.stringContaining(message), extensions: { code: 'SUBGRAPH_INVALID_RESPONSE' } },
    ],
  });
});

const said = (body: unknown): Buffer => Buffer.from(JSON.stringify(body));
test.each([
  ['a refusal of the whole query', said({ errors: [{ message: 'no' }] }), [['one'], ['two']]],
  ['an answer that is none', Buffer.from('<html>'), [['one'], ['two']]],
  [
    'an error about nothing in particular',
    said({ data: { one: 'x', two: null }, errors: [{ message: 'no' }] }),
    [['two']],
  ],
  [
    'an error with a path',
    said({ data: { one: 'x', two: null }, errors: [{ message: 'no', path: ['two'] }] }),
    [['two']],
  ],
])('every null says why, at its path: %s', async (_what, body, paths) => {
  answer = { encoding: 'identity', body };
  const { errors } = await graphql(gateway.url, '{ one: text two: text(note: 1) }');
  expect(errors?.map(({ path }) => path)).toEqual(paths);
});

test('what an operation may come to is a setting; compressed answers count by what they are', async () => {
  const limited = await start(
    readConfig({ SUPERGRAPH: supergraph, PORT: '0', LOG_LEVEL: 'silent', MAX_ANSWER_BYTES: '8000' }),
  );
  try {
    answer = { encoding: 'gzip', body: gzipSync(TEXT) };
    expect(await graphql(limited.url, '{ text }')).toMatchObject({ status: 200, ...JSON.parse(TEXT) });
    answer = { encoding: 'gzip', body: gzipSync(TEXT.replaceAll('long ', 'longer still ')) };
    expect(await graphql(limited.url, '{ text }')).toEqual({
      status: 200,
      data: null,
      errors: [
        {
          message: expect.stringContaining('more than 8000 bytes'),
          path: ['text'],
          extensions: { code: 'ANSWER_TOO_LONG', limit: 8_000 },
        },
      ],
    });
  } finally {
    await limited.stop();
  }
});

test('the headers on a subgraph’s list are passed on, and no others', async () => {
  answer = { encoding: 'identity', body: Buffer.from(TEXT) };
  await ask({ 'x-shop': 'north', 'accept-language': 'de', 'x-other': 'secret' });
  expect(received).toMatchObject({ 'x-shop': 'north', 'accept-language': 'de' });
  expect(received).not.toHaveProperty('x-other');
});

test('callers with other such headers share no fetch', async () => {
  answer = { encoding: 'identity', body: Buffer.from(TEXT) };
  const seen: unknown[] = [];
  const note = (_request: unknown): void => void seen.push(received['x-shop']);
  subgraph.on('request', note);
  await Promise.all(['north', 'south', 'east'].map((shop) => ask({ 'x-shop': shop })));
  subgraph.off('request', note);
  expect(seen.toSorted()).toEqual(['east', 'north', 'south']);
});

test.each(['authorization', 'cookie', 'x-api-key', 'content-length', 'x-request-id', 'bad name'])(
  'a list with %s is refused at the start',
  (name) => {
    const SUBGRAPHS = JSON.stringify({ books: { forwardHeaders: [name] } });
    expect(() => readConfig({ SUBGRAPHS })).toThrow(/SUBGRAPHS.books.forwardHeaders.0: /);
  },
);

describe('numbers that JavaScript cannot tell apart arrive with all their digits', () => {
  const query = 'query ($note: JSON) { text(note: $note) }';
  const variables = '{"note":{"n":9007199254740993}}';
  const body = `{"query":${JSON.stringify(query)},"variables":${variables}}`;

  test.each(['application/json', 'text/event-stream'])('by POST for %s', async (accept) => {
    answer = { encoding: 'identity', body: Buffer.from(TEXT) };
    const headers = { 'content-type': 'application/json', accept };
    await (await fetch(gateway.url, { method: 'POST', headers, body })).text();
    expect(receivedBody).toContain('9007199254740993');
  });

  test('by GET', async () => {
    answer = { encoding: 'identity', body: Buffer.from(TEXT) };
    const search = new URLSearchParams({ query, variables });
    await (
      await fetch(`${gateway.url}?${search}`, { headers: { 'content-type': 'application/json' } })
    ).text();
    expect(receivedBody).toContain('9007199254740993');
  });

  test('by WebSocket', async () => {
    answer = { encoding: 'identity', body: Buffer.from(TEXT) };
    const socket = new WebSocket(gateway.url.replace('http', 'ws'), 'graphql-transport-ws');
    await new Promise<void>((resolve) => {
      socket.on('open', () => socket.send('{"type":"connection_init"}'));
      socket.on('message', (data) => {
        const text = String(data);
        if (text.includes('connection_ack')) socket.send(`{"type":"subscribe","id":"1","payload":${body}}`);
        if (text.includes('"next"')) resolve();
      });
    });
    expect(receivedBody).toContain('9007199254740993');
    socket.terminate();
  });
});
