import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readConfig } from '#gateway/config.ts';
import { type SmallGraph, startSmallGraph } from '../small-graph.ts';

const SHOP = 'https://shop.example';
const DESK = 'http://localhost:3000';

let graph: SmallGraph;
let closed: SmallGraph;
beforeAll(async () => {
  [graph, closed] = await Promise.all([
    startSmallGraph({ CORS_ORIGINS: `${SHOP}, ${DESK}` }),
    startSmallGraph(),
  ]);
});
afterAll(async () => {
  await Promise.all([graph?.stop(), closed?.stop()]);
});

const json = { 'content-type': 'application/json' };
const post = (query: string, headers: Record<string, string> = {}): RequestInit => ({
  method: 'POST',
  headers: { ...json, ...headers },
  body: JSON.stringify({ query }),
});
const preflight: RequestInit = {
  method: 'OPTIONS',
  headers: { 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' },
};

/** The headers of an answer that decide what a page sees. */
async function ask(url: string, init: RequestInit, origin?: string) {
  const headers = new Headers(init.headers);
  if (origin !== undefined) headers.set('origin', origin);
  const response = await fetch(url, { ...init, headers });
  await response.text();
  const names = [...response.headers.keys()].filter((name) => name.startsWith('access-control-'));
  return {
    status: response.status,
    vary: response.headers.get('vary'),
    allowed: Object.fromEntries(names.map((name) => [name, response.headers.get(name)])),
  };
}

const DEFER = '{ viewer ... @defer { slow } }';
const parts = { accept: 'multipart/mixed;deferSpec=20220824, application/json' };
const get = (): string => `${graph.url}?${new URLSearchParams({ query: '{ viewer }' })}`;

const ways: [string, () => string, RequestInit, number][] = [
  ['POST', () => graph.url, post('{ viewer }'), 200],
  [
    'POST for the other media type',
    () => graph.url,
    post('{ viewer }', { accept: 'application/graphql-response+json' }),
    200,
  ],
  ['GET', get, { headers: json }, 200],
  ['GET of events', get, { headers: { accept: 'text/event-stream' } }, 200],
  [
    'a stream of events',
    () => graph.url,
    post('subscription { count(to: 2) { number } }', { accept: 'text/event-stream' }),
    200,
  ],
  ['parts', () => graph.url, post(DEFER, parts), 200],
  ['an invalid operation', () => graph.url, post('{ nothing }'), 400],
  ['a refused credential', () => graph.url, post('{ viewer }', { authorization: 'Bearer nonsense' }), 401],
  [
    'a refused stream',
    () => graph.url,
    post('{ viewer }', { accept: 'text/event-stream', authorization: 'Bearer x' }),
    401,
  ],
  ['a broken body', () => graph.url, { ...post(''), body: '{' }, 400],
];

describe.each(ways)('%s', (_way, url, init, status) => {
  test('is shown to a page of an origin on the list, and to no other', async () => {
    const allowed = {
      'access-control-allow-origin': SHOP,
      'access-control-expose-headers': 'x-request-id,retry-after',
    };
    expect(await ask(url(), init, SHOP)).toEqual({ status, vary: 'Origin', allowed });
    expect(await ask(url(), init, 'https://shop.example.evil.example')).toEqual({
      status,
      vary: 'Origin',
      allowed: {},
    });
    expect(await ask(url(), init)).toEqual({ status, vary: 'Origin', allowed: {} });
  });
});

test('a browser that asks beforehand learns what a page may send, for two hours', async () => {
  const names =
    'x-apollo-operation-name, apollographql-client-name, traceparent, x-explain, graphql-client-version';
  const asked = { ...preflight, headers: { ...preflight.headers, 'access-control-request-headers': names } };
  expect(await ask(`${graph.url}/`, asked, SHOP)).toEqual({
    status: 204,
    vary: 'Origin, Access-Control-Request-Headers',
    allowed: {
      'access-control-allow-origin': SHOP,
      'access-control-allow-methods': 'GET,POST,PUT,DELETE',
      'access-control-allow-headers': names,
      'access-control-expose-headers': 'x-request-id,retry-after',
      'access-control-max-age': '7200',
    },
  });
});

test('a page that may not call hears that it is for CORS, and what to set', async () => {
  for (const origin of ['https://elsewhere.example', 'null', `${SHOP}:444`]) {
    expect(await ask(graph.url, preflight, origin)).toEqual({ status: 403, vary: 'Origin', allowed: {} });
    const answer = await fetch(graph.url, { ...preflight, headers: { ...preflight.headers, origin } });
    expect(await answer.json()).toMatchObject({
      errors: [
        { message: expect.stringMatching(/^CORS: .*CORS_ORIGINS/), extensions: { code: 'CORS_REFUSED' } },
      ],
    });
  }
});

test('pages of this machine may call in development, whatever their port, and not in production', async () => {
  for (const origin of ['http://localhost:5173', 'http://127.0.0.1:8080', 'http://shop.localhost:1']) {
    expect(await ask(closed.url, preflight, origin)).toMatchObject({
      status: 204,
      allowed: { 'access-control-allow-origin': origin },
    });
  }
  for (const origin of ['http://localhost.evil.example', 'http://evil.example/localhost', 'null'])
    expect(await ask(closed.url, preflight, origin)).toMatchObject({ status: 403, allowed: {} });
  const production = await startSmallGraph({ NODE_ENV: 'production', OIDC_EMAIL_VERIFIED: 'required' });
  try {
    expect(await ask(production.url, preflight, 'http://localhost:5173')).toMatchObject({ status: 403 });
  } finally {
    await production.stop();
  }
});

test('what is beside the graph is for no page, and without a list no other is', async () => {
  expect(await ask(`${graph.origin}/metrics`, {}, SHOP)).toMatchObject({ vary: null, allowed: {} });
  expect(await ask(closed.url, post('{ viewer }'), SHOP)).toMatchObject({ status: 200, allowed: {} });
});

test.each(['*', 'shop.example', 'https://shop.example/', 'https://shop.example,', 'ftp://shop.example'])(
  'a list with %s is refused at the start',
  (list) => {
    expect(() => readConfig({ CORS_ORIGINS: list })).toThrow(/CORS_ORIGINS\.\d: /);
  },
);
