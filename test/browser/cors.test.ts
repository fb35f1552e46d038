import { createServer, type Server } from 'node:http';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listen } from '#common/serving/listen.ts';
import { type SmallGraph, startSmallGraph } from '#test/gateway/small-graph.ts';
import { startBrowser } from '#test/harness/browser.ts';

/** Two shops on origins of their own, of which the gateway knows one. */
const servers: Server[] = [];
let graph: SmallGraph;
let browser: Browser;
let shop: Page;
let stranger: Page;
let token: string;

beforeAll(async () => {
  const [shopUrl, strangerUrl] = [await servePage(), await servePage()];
  [graph, browser] = await Promise.all([
    startSmallGraph({ CORS_ORIGINS: shopUrl, NODE_ENV: 'production' }),
    startBrowser(),
  ]);
  [shop, stranger] = [await browser.newPage(), await browser.newPage()];
  await Promise.all([shop.goto(shopUrl), stranger.goto(strangerUrl)]);
  token = await graph.issuer.tokenOf({ groups: ['gsv-team'] });
});
afterAll(async () => {
  await browser?.close();
  await graph?.stop();
  for (const server of servers) server.close().closeAllConnections();
});

async function servePage(): Promise<string> {
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html').end('<!doctype html><title>A shop</title>');
  });
  servers.push(server);
  return `http://127.0.0.1:${await listen(server, '127.0.0.1', 0)}`;
}

interface Sent {
  method?: 'GET' | 'POST';
  query: string;
  headers?: Record<string, string>;
}

/** What a page's script reads of an answer, or the kind of error that it sees instead. */
const send = (page: Page, { method = 'POST', query, headers = {} }: Sent): Promise<string> =>
  page.evaluate(
    async ({ url, init }) => {
      try {
        const response = await fetch(url, init);
        return `${response.headers.get('x-request-id') ? 'identified ' : ''}${await response.text()}`;
      } catch (error) {
        return (error as Error).name;
      }
    },
    {
      url: method === 'GET' ? `${graph.url}?${new URLSearchParams({ query })}` : graph.url,
      init:
        method === 'GET'
          ? { headers }
          : {
              method,
              headers: { 'content-type': 'application/json', ...headers },
              body: JSON.stringify({ query }),
            },
    },
  );

const ways: [string, Sent, RegExp][] = [
  ['a query', { query: '{ viewer }' }, /^identified \{"data":\{"viewer":"somebody"\}\}$/],
  [
    'a query by GET',
    { method: 'GET', query: '{ viewer }', headers: { 'apollo-require-preflight': 'true' } },
    /"viewer":"somebody"/,
  ],
  [
    'a query for the other media type',
    { query: '{ viewer }', headers: { accept: 'application/graphql-response+json' } },
    /"viewer":"somebody"/,
  ],
  [
    'a subscription',
    { query: 'subscription { count(to: 2) { number } }', headers: { accept: 'text/event-stream' } },
    /"number":1[^]*"number":2[^]*event: complete/,
  ],
  [
    'an answer in parts',
    {
      query: '{ viewer ... @defer { slow } }',
      headers: { accept: 'multipart/mixed;deferSpec=20220824, application/json' },
    },
    /"viewer":"somebody"[^]*"slow":"at last"/,
  ],
];

test.each(ways)(
  '%s: a page on the list reads the answer, another one does not',
  async (_way, sent, answer) => {
    expect(await send(shop, sent)).toMatch(answer);
    expect(await send(stranger, sent)).toBe('TypeError');
  },
);

test('a page on the list signs in with a token, and reads why it may not', async () => {
  const signedIn = { query: '{ operators }', headers: { authorization: `Bearer ${token}` } };
  expect(await send(shop, signedIn)).toContain('"operators":"here"');
  const refused = { query: '{ viewer }', headers: { 'x-api-key': 'nonsense' } };
  expect(await send(shop, refused)).toContain('UNAUTHENTICATED');
});

test('a mutation of a page that is not on the list does not even arrive', async () => {
  const sent = { query: 'mutation { rename(name: "x") { name } }' };
  const arrived = graph.subgraphs.commerce.headers;
  const before = arrived.length;
  expect(await send(stranger, sent)).toBe('TypeError');
  expect(arrived).toHaveLength(before);
  expect(await send(shop, sent)).toContain('"name":"x"');
});

/** The first answer to an operation on a WebSocket of the page. */
const sendBySocket = (page: Page, query: string, params: Record<string, string>): Promise<string> =>
  page.evaluate(
    ({ url, payload, params }) =>
      new Promise<string>((resolve, reject) => {
        const socket = new WebSocket(url, 'graphql-transport-ws');
        socket.addEventListener('open', () =>
          socket.send(JSON.stringify({ type: 'connection_init', payload: params })),
        );
        socket.addEventListener('error', () => reject(new Error('the socket broke')));
        socket.addEventListener('message', ({ data }) => {
          const message = JSON.parse(String(data)) as { type: string; payload: unknown };
          if (message.type === 'connection_ack')
            return socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload }));
          socket.close();
          resolve(JSON.stringify(message.payload));
        });
      }),
    { url: graph.url.replace('http', 'ws'), payload: { query }, params },
  );

test('a WebSocket is somebody’s where its page brings a token, and nobody’s in the page of a stranger', async () => {
  const authorization = `Bearer ${token}`;
  expect(await sendBySocket(shop, '{ operators }', { authorization })).toContain('"operators":"here"');
  await stranger.context().addCookies([{ name: 'token', value: token, url: graph.origin }]);
  expect(await sendBySocket(stranger, '{ operators }', {})).toContain('UNAUTHENTICATED');
});
