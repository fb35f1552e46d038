import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { graphql } from '../../harness/graphql.ts';
import { freePort } from '../../harness/ports.ts';
import { sha256, type SmallGraph, startSmallGraph } from '../small-graph.ts';

let graph: SmallGraph;
beforeAll(async () => {
  graph = await startSmallGraph({ MAX_BODY_BYTES: '10000', MAX_ROOT_FIELDS: '50' });
});
afterAll(() => graph?.stop());

const post = (body: string, headers: Record<string, string> = {}) =>
  fetch(graph.url, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body });
const postJson = async (body: object) => (await post(JSON.stringify(body))).json();
const get = (parameters: Record<string, string>, headers: Record<string, string> = {}) =>
  fetch(`${graph.url}?${new URLSearchParams(parameters)}`, { headers });
const ask = (query: string, encoding: string) =>
  post(JSON.stringify({ query }), { 'accept-encoding': encoding });
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

  test('a body that would be read as other letters is refused', async () => {
    const sent = JSON.stringify({ query: '{ viewer }' });
    const type = 'application/json; charset=';
    expect((await post(sent, { 'content-type': `${type}utf-16` })).status).toBe(415);
    expect((await post(sent, { 'content-type': `${type}"UTF-8"; x=y` })).status).toBe(200);
    const zipped = await post(sent, { 'content-encoding': 'gzip' });
    expect([zipped.status, zipped.headers.get('accept-encoding')]).toEqual([415, 'identity']);
    const body = Buffer.from('{"query":"{ viewer } # \xff"}', 'latin1');
    const broken = await fetch(graph.url, { method: 'POST', headers: json, body });
    expect([broken.status, await broken.text()]).toEqual([400, expect.stringContaining('UTF-8')]);
  });

  test('variables of a wrong type are the client’s mistake', async () => {
    const answer = await graphql(graph.url, 'query ($n: Int) { products(first: $n) { name } }', { n: 'two' });
    expect(answer.status).toBe(400);
    expect(answer.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  });

  test('both media types carry the same', async () => {
    for (const query of [
      '{ viewer products(first: 1) { name offering } }',
      '{ viewer broken }',
      'mutation { rename(name: "x") { name } }',
      'query ($n: Int!) { products(first: $n) { name } }',
      '{ nothing }',
      '{',
      'subscription { count(to: 1) { number } }',
    ]) {
      const [plain, response] = await Promise.all(
        ['application/json', 'application/graphql-response+json'].map((accept) =>
          graphql(graph.url, query, {}, { accept, 'x-request-id': 'same' }),
        ),
      );
      expect(plain).toEqual(response);
    }
  });

  test('an empty operation name is none, in every form', async () => {
    const data = { viewer: 'somebody' };
    for (const accept of ['application/json', 'application/graphql-response+json', 'text/event-stream']) {
      const body = { query: '{ viewer }', operationName: '', variables: null, extensions: null };
      const posted = await post(JSON.stringify(body), { accept });
      expect([posted.status, await posted.text()]).toEqual([200, expect.stringContaining('"viewer"')]);
      const asked = await get({ query: '{ viewer }', operationName: '', variables: '' }, { ...json, accept });
      expect([asked.status, await asked.text()]).toEqual([
        200,
        expect.stringContaining(JSON.stringify(data)),
      ]);
    }
  });

  test('a slash at the end of the address changes nothing', async () => {
    const answer = await graphql(`${graph.url}/`, '{ viewer }');
    expect(answer).toEqual({ status: 200, data: { viewer: 'somebody' } });
  });

  test('who takes nothing that there is hears what there is', async () => {
    const answer = await post('{"query":"{ viewer }"}', { accept: 'image/png' });
    expect([answer.status, await answer.text()]).toEqual([406, expect.stringContaining('application/json')]);
  });

  test('a list of operations, and members of a wrong type, are refused in words', async () => {
    for (const body of [
      '[{"query":"{ viewer }"}]',
      '{"query":"{ viewer }","variables":[]}',
      '"text"',
      'null',
    ])
      expect(await (await post(body)).json()).toMatchObject({
        errors: [{ extensions: { code: 'BAD_REQUEST' } }],
      });
  });

  test('a long answer is compressed for who takes that, and a short one for nobody', async () => {
    const long = `{ ${Array.from({ length: 40 }, (_, i) => `a${i}: products(first: 3) { id name offering }`).join(' ')} }`;
    const whole = await ask(long, 'identity');
    const text = await whole.text();
    expect(whole.headers.get('content-encoding')).toBeNull();
    for (const encoding of ['gzip', 'br', 'deflate']) {
      const answer = await ask(long, encoding);
      expect(answer.headers.get('content-encoding')).toBe(encoding);
      expect(answer.headers.get('vary')).toContain('Accept-Encoding');
      expect(Number(answer.headers.get('content-length'))).toBeLessThan(text.length / 2);
      expect(await answer.text()).toBe(text);
    }
    expect((await ask(long, 'gzip;q=0, zstd')).headers.get('content-encoding')).toBeNull();
    expect((await ask('{ viewer }', 'gzip')).headers.get('content-encoding')).toBeNull();
  });

  test('answers are taken by no browser for what they are not', async () => {
    const answer = await post('{"query":"{ viewer }"}');
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'no-referrer',
    });
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
  test('the address itself leads to the page for operations, or to where it is said to', async () => {
    const asPage = { headers: { accept: 'text/html,*/*;q=0.8' }, redirect: 'manual' as const };
    const opened = await fetch(`${graph.origin}/`, asPage);
    expect([opened.status, opened.headers.get('location')]).toEqual([302, '/graphql']);
    expect((await fetch(`${graph.origin}/`)).status).toBe(404);
    const other = await startSmallGraph({ WEB_URL: 'http://localhost:3000/' });
    try {
      expect((await fetch(`${other.origin}/`, asPage)).headers.get('location')).toBe(
        'http://localhost:3000/',
      );
    } finally {
      await other.stop();
    }
  });

  test('metrics have a port of their own where that is wanted', async () => {
    const port = await freePort();
    const apart = await startSmallGraph({ METRICS_PORT: String(port) });
    try {
      expect((await fetch(`${apart.origin}/metrics`)).status).toBe(404);
      const figures = await fetch(`http://127.0.0.1:${port}/metrics`);
      expect(await figures.text()).toContain('gateway_supergraph_generations 1');
      expect((await fetch(`http://127.0.0.1:${port}/graphql`)).status).toBe(404);
    } finally {
      await apart.stop();
    }
    await expect(fetch(`http://127.0.0.1:${port}/metrics`)).rejects.toThrow();
  });

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
      .toMatchObject([200, { status: 'degraded', subgraphs: { commerce: 'ready', runtime: 'not ready' } }]);
    await graph.subgraphs.runtime.start();
    graph.subgraphs.commerce.isReady = false;
    await expect
      .poll(async () => (await fetch(`${graph.origin}/ready`)).json(), patient)
      .toMatchObject({ subgraphs: { commerce: 'not ready', runtime: 'ready' } });
    graph.subgraphs.commerce.isReady = true;
  });
});
