import { createClient } from 'graphql-sse';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type SmallGraph, startSmallGraph } from '../small-graph.ts';

let graph: SmallGraph;
beforeAll(async () => {
  graph = await startSmallGraph({ MAX_CONNECTIONS_PER_IDENTITY: '2', MAX_BODY_BYTES: '10000' });
});
afterAll(() => graph?.stop());

const TICKS = 'subscription { ticks { number } }';
const stream = { 'content-type': 'application/json', accept: 'text/event-stream' };

function post(body: object, headers: Record<string, string> = {}, url = graph.url): Promise<Response> {
  return fetch(url, { method: 'POST', headers: { ...stream, ...headers }, body: JSON.stringify(body) });
}

async function all(query: string, headers: Record<string, string> = {}): Promise<unknown[]> {
  const client = createClient({ url: graph.url, headers, retryAttempts: 0 });
  const results: unknown[] = [];
  for await (const result of client.iterate({ query })) results.push(result);
  client.dispose();
  return results;
}

/** Reads until the text matches; the stream stays open. */
async function readUntil(response: Response, pattern: RegExp): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of response.body?.values({ preventCancel: true }) ?? []) {
    text += decoder.decode(chunk as Uint8Array, { stream: true });
    if (pattern.test(text)) break;
  }
  return text;
}

const bearer = async (claims: object) => ({
  authorization: `Bearer ${await graph.issuer.tokenOf({ ...claims })}`,
});

describe('operations', () => {
  test('a subscription gives every event, completed from other subgraphs, and ends', async () => {
    const results = await all('subscription { count(to: 3) { number product { name offering } } }');
    const product = { name: 'Product 1', offering: 'An offering' };
    expect(results).toEqual([1, 2, 3].map((number) => ({ data: { count: { number, product } } })));
  });

  test('queries and mutations run as well', async () => {
    expect(await all('{ viewer }')).toEqual([{ data: { viewer: 'somebody' } }]);
    expect(await all('mutation { rename(name: "New") { name } }')).toEqual([
      { data: { rename: { name: 'New' } } },
    ]);
  });

  test('the wire is that of the protocol', async () => {
    const parameters = new URLSearchParams({
      query: 'query ($n: Int) { products(first: $n) { id } }',
      variables: '{"n":0}',
    });
    const response = await fetch(`${graph.url}?${parameters}`, { headers: { accept: 'text/event-stream' } });
    expect(response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
    expect(await response.text()).toBe(
      ':\n\nevent: next\ndata: {"data":{"products":[]}}\n\nevent: complete\ndata:\n\n',
    );
  });

  test('what is invalid or too big is an error in the stream', async () => {
    const deep = `{ nested { ${'inner { '.repeat(20)} name ${'} '.repeat(20)} } }`;
    for (const [query, code] of [
      ['{ nothing }', 'GRAPHQL_VALIDATION_FAILED'],
      ['{', 'GRAPHQL_PARSE_FAILED'],
      [deep, 'DEPTH_LIMIT_EXCEEDED'],
    ] as const) {
      expect(await all(query)).toMatchObject([{ errors: [{ extensions: { code } }] }]);
    }
  });

  test('a mutation by GET does not run', async () => {
    const response = await fetch(`${graph.url}?query=mutation{rename(name:"x"){id}}`, {
      headers: { accept: 'text/event-stream' },
    });
    expect(await response.text()).toContain('"code":"METHOD_NOT_ALLOWED"');
  });

  test('requests that are no operation are refused with a status', async () => {
    expect((await post({})).status).toBe(400);
    expect((await post({ query: 1 })).status).toBe(400);
    expect((await post({ query: '{ viewer }' }, { 'content-type': 'text/plain' })).status).toBe(415);
    expect((await post({ query: `{ viewer } #${'x'.repeat(10_000)}` })).status).toBe(413);
    expect((await fetch(graph.url, { method: 'PUT', headers: stream })).status).toBe(405);
  });

  test('a client that leaves ends its subscription in the subgraph', async () => {
    const leaving = new AbortController();
    const response = await fetch(graph.url, {
      method: 'POST',
      headers: stream,
      body: JSON.stringify({ query: TICKS }),
      signal: leaving.signal,
    });
    await readUntil(response, /event: next/);
    expect(graph.openTicks()).toBe(1);
    leaving.abort();
    await expect.poll(graph.openTicks).toBe(0);
  });
});

describe('identity and limits', () => {
  test('the headers say who is asking', async () => {
    const headers = await bearer({});
    await all('{ products(first: 1) { id } }', headers);
    expect(graph.subgraphs.commerce.headers.at(-1)?.authorization).toBe(headers.authorization);
  });

  test('a wrong credential is refused with 401', async () => {
    const response = await post({ query: TICKS }, { authorization: 'Bearer nonsense' });
    expect(response.status).toBe(401);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
  });

  test('a token that expires ends the stream with an error', async () => {
    const exp = Math.floor(Date.now() / 1_000) + 3;
    const text = await (await post({ query: TICKS }, await bearer({ exp }))).text();
    expect(text).toContain('"code":"UNAUTHENTICATED"');
    expect(text).toMatch(/event: complete\ndata:\n\n$/);
    await expect.poll(graph.openTicks).toBe(0);
  });

  test('streams of one identity are limited', async () => {
    const headers = await bearer({ sub: 'eager' });
    const open = await Promise.all([1, 2].map(() => post({ query: TICKS }, headers)));
    const refused = await post({ query: TICKS }, headers);
    expect(refused.status).toBe(429);
    expect(await refused.json()).toMatchObject({
      errors: [{ extensions: { code: 'TOO_MANY_CONNECTIONS' } }],
    });
    await Promise.all(open.map((response) => response.body?.cancel()));
    await expect.poll(graph.openTicks).toBe(0);
    const again = await post({ query: '{ viewer }' }, headers);
    expect(again.status).toBe(200);
    await again.body?.cancel();
  });
});

test('a gateway that stops breaks streams off, to go on elsewhere, and frees everything', async () => {
  const stopping = await startSmallGraph();
  const response = await post({ query: TICKS }, {}, stopping.url);
  await readUntil(response, /event: next/);
  await stopping.stop();
  const rest = await response.text().catch(() => '');
  expect(rest).not.toContain('complete');
  expect(stopping.openTicks()).toBe(0);
});
