import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { graphql } from '../harness/graphql.ts';
import { sha256, type SmallGraph, startSmallGraph } from './small-graph.ts';

let graph: SmallGraph;
beforeAll(async () => {
  graph = await startSmallGraph({ MAX_BODY_BYTES: '10000' });
});
afterAll(() => graph?.stop());

const post = (body: string, headers: Record<string, string> = {}) =>
  fetch(graph.url, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body });
const postJson = async (body: object) => (await post(JSON.stringify(body))).json();
const get = (parameters: Record<string, string>, headers: Record<string, string> = {}) =>
  fetch(`${graph.url}?${new URLSearchParams(parameters)}`, { headers });
/** The gateway keeps what it has learnt for a second. */
const patient = { timeout: 5_000 };
const json = { 'content-type': 'application/json' };

describe('GraphQL over HTTP', () => {
  test('a POST is answered across subgraphs', async () => {
    const answer = await graphql(graph.url, 'query ($n: Int) { products(first: $n) { name offering } }', {
      n: 2,
    });
    expect(answer).toEqual({
      status: 200,
      data: {
        products: [
          { name: 'Product 1', offering: 'An offering' },
          { name: 'Product 2', offering: 'An offering' },
        ],
      },
    });
  });

  test('a GET is answered for queries alone', async () => {
    const query = await get({ query: '{ viewer }' }, json);
    expect([query.status, await query.json()]).toEqual([200, { data: { viewer: 'somebody' } }]);
    const mutation = await get({ query: 'mutation { rename(name: "x") { id } }' }, json);
    expect(mutation.status).toBe(405);
  });

  test('a GET that a foreign page could make a browser send is refused', async () => {
    const answer = await get({ query: '{ viewer }' });
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain('CSRF');
  });

  test('the status says what was wrong with a request', async () => {
    expect((await post('{"query":')).status).toBe(400);
    expect((await post('{"query":"{ viewer"}')).status).toBe(400);
    expect((await post('{"query":"{ nothing }"}')).status).toBe(400);
    expect((await post('{"variables":{}}')).status).toBe(400);
    expect((await post('query', { 'content-type': 'text/plain' })).status).toBe(415);
    expect((await post(JSON.stringify({ query: `{ viewer } #${'x'.repeat(10_000)}` }))).status).toBe(413);
    expect((await fetch(graph.url, { method: 'DELETE', headers: json })).status).toBe(405);
    expect((await fetch(`${graph.origin}/elsewhere`)).status).toBe(404);
  });

  test('variables of a wrong type are the client’s mistake', async () => {
    const answer = await graphql(graph.url, 'query ($n: Int) { products(first: $n) { name } }', { n: 'two' });
    expect(answer.status).toBe(400);
    expect(answer.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  });

  test('both ways of answering give the same', async () => {
    for (const query of [
      '{ viewer products(first: 1) { name offering } }',
      '{ viewer broken }',
      'mutation { rename(name: "x") { name } }',
      'query ($n: Int!) { products(first: $n) { name } }',
      '{ nothing }',
      '{',
      'subscription { count(to: 1) { number } }',
    ]) {
      const [plain, byApollo] = await Promise.all(
        ['application/json', 'application/graphql-response+json'].map((accept) =>
          graphql(graph.url, query, {}, { accept, 'x-request-id': 'same' }),
        ),
      );
      expect(plain).toEqual(byApollo);
    }
  });

  test('a client that speaks graphql-response+json gets it', async () => {
    const answer = await post('{"query":"{ viewer }"}', { accept: 'application/graphql-response+json' });
    expect(answer.headers.get('content-type')).toContain('application/graphql-response+json');
  });

  test('a subscription over plain HTTP is told where to go', async () => {
    const answer = await graphql(graph.url, 'subscription { count(to: 1) { number } }');
    expect(answer.status).toBe(400);
    expect(answer.errors).toMatchObject([{ extensions: { code: 'SUBSCRIPTION_NEEDS_STREAM' } }]);
  });

  test('automatic persisted queries: unknown, registered, known', async () => {
    const query = '{ products(first: 1) { name } }';
    const hash = sha256(query);
    const extensions = { persistedQuery: { version: 1, sha256Hash: hash } };
    expect(await postJson({ extensions })).toMatchObject({
      errors: [{ extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }],
    });
    const data = { products: [{ name: 'Product 1' }] };
    expect(await postJson({ query, extensions })).toEqual({ data });
    expect(await postJson({ extensions })).toEqual({ data });
  });

  test('a failing subgraph leaves the rest of the answer, and its name in the error', async () => {
    const answer = await graphql(graph.url, '{ broken viewer }');
    expect(answer.data).toEqual({ broken: null, viewer: 'somebody' });
    expect(answer.errors).toMatchObject([{ path: ['broken'], extensions: { serviceName: 'commerce' } }]);
    expect(JSON.stringify(answer)).not.toMatch(/127\.0\.0\.1|at .*\.ts/);
  });

  test('a request id is passed on to subgraphs and back to the client', async () => {
    const answer = await post('{"query":"{ viewer }"}', { 'x-request-id': 'my-request' });
    expect(answer.headers.get('x-request-id')).toBe('my-request');
    expect(graph.subgraphs['control-plane'].headers.at(-1)?.['x-request-id']).toBe('my-request');
    const odd = await post('{"query":"{ viewer }"}', { 'x-request-id': 'not a "good" id' });
    expect(odd.headers.get('x-request-id')).toMatch(/^[\w-]{36}$/);
  });
});

describe('pages', () => {
  test('a browser gets a page that loads nothing from other hosts', async () => {
    const page = await fetch(graph.url, { headers: { accept: 'text/html,*/*' } });
    const html = await page.text();
    expect(html).toContain('<title>Supergraph</title>');
    expect(html).not.toMatch(/https?:\/\//);
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
  });

  test('health, readiness and metrics', async () => {
    expect((await fetch(`${graph.origin}/health`)).status).toBe(200);
    const ready = await fetch(`${graph.origin}/ready`);
    expect([ready.status, await ready.json()]).toEqual([
      200,
      { status: 'ready', subgraphs: { commerce: 'ready', 'control-plane': 'ready', runtime: 'ready' } },
    ]);
    await graphql(graph.url, '{ viewer }');
    const metrics = await (await fetch(`${graph.origin}/metrics`)).text();
    expect(metrics).toMatch(
      /gateway_operation_duration_seconds_count\{transport="http",type="query",outcome="ok"\} \d/,
    );
    expect(metrics).toMatch(
      /gateway_fetch_duration_seconds_count\{subgraph="control-plane",status="ok"\} \d/,
    );
    expect(metrics).toContain('gateway_supergraph_generations 1');
  });

  test('readiness names the subgraph that does not answer', async () => {
    await graph.subgraphs.runtime.stop();
    await expect
      .poll(async () => {
        const ready = await fetch(`${graph.origin}/ready`);
        return [ready.status, await ready.json()];
      }, patient)
      .toMatchObject([503, { subgraphs: { commerce: 'ready', runtime: 'not ready' } }]);
    await graph.subgraphs.runtime.start();
    graph.subgraphs.commerce.isReady = false;
    await expect
      .poll(async () => (await fetch(`${graph.origin}/ready`)).json(), patient)
      .toMatchObject({ subgraphs: { commerce: 'not ready', runtime: 'ready' } });
    graph.subgraphs.commerce.isReady = true;
  });
});
