import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readConfig } from '#gateway/config.ts';
import { type SmallGraph, startSmallGraph } from './small-graph.ts';

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
    'POST by Apollo Server',
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
      'access-control-expose-headers': 'x-request-id, retry-after',
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
  expect(await ask(graph.url, preflight, DESK)).toEqual({
    status: 204,
    vary: 'Origin',
    allowed: {
      'access-control-allow-origin': DESK,
      'access-control-allow-methods': 'GET, POST',
      'access-control-allow-headers':
        'content-type, authorization, x-api-key, apollo-require-preflight, accept',
      'access-control-max-age': '7200',
    },
  });
  for (const origin of ['https://elsewhere.example', 'null', `${SHOP}:444`])
    expect(await ask(graph.url, preflight, origin)).toEqual({ status: 204, vary: 'Origin', allowed: {} });
});

test('what is beside the graph is for no page, and without a list nothing is', async () => {
  expect(await ask(`${graph.origin}/metrics`, {}, SHOP)).toMatchObject({ vary: null, allowed: {} });
  expect(await ask(closed.url, post('{ viewer }'), SHOP)).toEqual({ status: 200, vary: null, allowed: {} });
  expect(await ask(closed.url, preflight, SHOP)).toMatchObject({ vary: null, allowed: {} });
});

test.each(['*', 'shop.example', 'https://shop.example/', 'https://shop.example,', 'ftp://shop.example'])(
  'a list with %s is refused at the start',
  (list) => {
    expect(() => readConfig({ CORS_ORIGINS: list })).toThrow(/CORS_ORIGINS\.\d: /);
  },
);
