import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient as createEventStreamClient } from 'graphql-sse';
import { createClient } from 'graphql-ws';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { sha256, type SmallGraph, startSmallGraph } from '../small-graph.ts';

const QUERY = 'query Shop($n: Int) { products(first: $n) { name } }';
const COUNT = 'subscription Count { count(to: 2) { number } }';
const FREE = '{ viewer }';
const operations = [
  { id: sha256(QUERY), name: 'Shop', type: 'query', body: QUERY },
  { id: 'by-name', name: 'Count', type: 'subscription', body: COUNT },
  { id: 'rename', name: 'Rename', type: 'mutation', body: 'mutation { rename(name: "x") { name } }' },
];

let folder: string;
let file: string;
let only: SmallGraph;
let allow: SmallGraph;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'trusted-documents-'));
  file = join(folder, 'manifest.json');
  await writeFile(
    file,
    JSON.stringify({ format: 'apollo-persisted-query-manifest', version: 1, operations }),
  );
  const TRUSTED_DOCUMENTS_FILE = file;
  [only, allow] = await Promise.all([
    startSmallGraph({ TRUSTED_DOCUMENTS: 'only', TRUSTED_DOCUMENTS_FILE }),
    startSmallGraph({ TRUSTED_DOCUMENTS: 'allow', TRUSTED_DOCUMENTS_FILE }),
  ]);
});
afterAll(async () => {
  await Promise.all([only?.stop(), allow?.stop()]);
  await rm(folder, { recursive: true, force: true });
});

const byHash = (hash: string) => ({ persistedQuery: { version: 1, sha256Hash: hash } });
const json = { 'content-type': 'application/json' };
/** Both media types for one answer. */
const types = ['application/json', 'application/graphql-response+json'];
const shop = { data: { products: [{ name: 'Product 1' }] } };

async function post(graph: SmallGraph, body: object, accept = 'application/json') {
  const headers = { ...json, accept };
  const response = await fetch(graph.url, { method: 'POST', headers, body: JSON.stringify(body) });
  return { status: response.status, body: await response.json() };
}

const get = (graph: SmallGraph, parameters: Record<string, string>) =>
  fetch(`${graph.url}?${new URLSearchParams(parameters)}`, { headers: json });

const refused = (code: string) => ({ status: 400, body: { errors: [{ extensions: { code } }] } });

describe.each(types)('HTTP with %s', (accept) => {
  test('a trusted document runs by its id', async () => {
    const variables = { n: 1 };
    for (const graph of [only, allow]) {
      const byExtension = await post(graph, { extensions: byHash(sha256(QUERY)), variables }, accept);
      expect(byExtension).toEqual({ status: 200, body: shop });
      const byId = await post(graph, { documentId: sha256(QUERY), variables }, accept);
      expect(byId).toEqual({ status: 200, body: shop });
    }
  });

  test('a text with the id of a trusted document must be that document', async () => {
    const extensions = byHash(sha256(QUERY));
    const variables = { n: 1 };
    expect(await post(only, { query: QUERY, extensions, variables }, accept)).toEqual({
      status: 200,
      body: shop,
    });
    expect(await post(only, { query: FREE, extensions }, accept)).toMatchObject(
      refused('PERSISTED_QUERY_HASH_MISMATCH'),
    );
  });

  test('where only trusted documents run, texts and unknown ids are refused, and nothing is fetched', async () => {
    const fetched = () => only.subgraphs['control-plane'].headers.length;
    const before = fetched();
    const idRequired = refused('PERSISTED_QUERY_ID_REQUIRED');
    expect(await post(only, { query: FREE }, accept)).toMatchObject(idRequired);
    expect(await post(only, { query: QUERY }, accept)).toMatchObject(idRequired);
    expect(await post(only, {}, accept)).toMatchObject(idRequired);
    const notInList = refused('PERSISTED_QUERY_NOT_IN_LIST');
    expect(await post(only, { query: FREE, extensions: byHash(sha256(FREE)) }, accept)).toMatchObject(
      notInList,
    );
    expect(await post(only, { extensions: byHash(sha256(FREE)) }, accept)).toMatchObject(notInList);
    expect(await post(only, { documentId: 'unknown' }, accept)).toMatchObject(notInList);
    expect(fetched()).toBe(before);
  });

  test('where others run too, texts and automatic persisted queries do', async () => {
    const data = { viewer: 'somebody' };
    expect(await post(allow, { query: FREE }, accept)).toEqual({ status: 200, body: { data } });
    const query = `${FREE} # ${accept}`;
    const extensions = byHash(sha256(query));
    expect(await post(allow, { extensions }, accept)).toMatchObject({
      status: 200,
      body: {
        errors: [{ message: 'PersistedQueryNotFound', extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }],
      },
    });
    expect(await post(allow, { query: `${query}!`, extensions }, accept)).toMatchObject(
      refused('PERSISTED_QUERY_HASH_MISMATCH'),
    );
    expect(await post(allow, { query, extensions }, accept)).toEqual({ status: 200, body: { data } });
    expect(await post(allow, { extensions }, accept)).toEqual({ status: 200, body: { data } });
    expect(await post(allow, { documentId: 'unknown' }, accept)).toMatchObject(
      refused('PERSISTED_QUERY_NOT_IN_LIST'),
    );
  });
});

test('a GET runs trusted queries, and no mutations', async () => {
  const variables = '{"n":1}';
  const extensions = JSON.stringify(byHash(sha256(QUERY)));
  expect(await (await get(only, { extensions, variables })).json()).toEqual(shop);
  expect(await (await get(only, { documentId: sha256(QUERY), variables })).json()).toEqual(shop);
  expect(await (await get(only, { query: FREE })).json()).toMatchObject({
    errors: [{ extensions: { code: 'PERSISTED_QUERY_ID_REQUIRED' } }],
  });
  expect((await get(only, { documentId: 'rename' })).status).toBe(405);
});

/** The results over WebSocket. */
async function ask(graph: SmallGraph, payload: { query: string; extensions?: Record<string, unknown> }) {
  const client = createClient({
    url: graph.url.replace('http', 'ws'),
    webSocketImpl: WebSocket,
    retryAttempts: 0,
  });
  const results = [];
  try {
    for await (const result of client.iterate(payload)) results.push(result);
    return results;
  } finally {
    await client.dispose();
  }
}

describe('WebSocket', () => {
  const twice = [{ data: { count: { number: 1 } } }, { data: { count: { number: 2 } } }];

  test('a trusted subscription runs by its id; its text is left empty', async () => {
    expect(await ask(only, { query: '', extensions: byHash('by-name') })).toEqual(twice);
    expect(await ask(only, { query: COUNT, extensions: byHash('by-name') })).toEqual(twice);
  });

  test('texts are refused where only trusted documents run', async () => {
    await expect(ask(only, { query: FREE })).rejects.toMatchObject([
      { extensions: { code: 'PERSISTED_QUERY_ID_REQUIRED' } },
    ]);
    await expect(ask(only, { query: '', extensions: byHash('unknown') })).rejects.toMatchObject([
      { extensions: { code: 'PERSISTED_QUERY_NOT_IN_LIST' } },
    ]);
  });

  test('automatic persisted queries are known here as well', async () => {
    const query = `${FREE} # websocket`;
    const extensions = byHash(sha256(query));
    await expect(ask(allow, { query: '', extensions })).rejects.toMatchObject([
      { extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } },
    ]);
    const viewer = [{ data: { viewer: 'somebody' } }];
    expect(await ask(allow, { query, extensions })).toEqual(viewer);
    expect(await ask(allow, { query: '', extensions })).toEqual(viewer);
  });
});

describe('SSE', () => {
  const stream = { ...json, accept: 'text/event-stream' };
  const ask = async (body: object) =>
    (await fetch(only.url, { method: 'POST', headers: stream, body: JSON.stringify(body) })).text();

  test('a trusted subscription runs by its id', async () => {
    expect(await ask({ documentId: 'by-name' })).toContain('data: {"data":{"count":{"number":2}}}');
    expect(await ask({ extensions: byHash('by-name') })).toContain('{"number":2}');
    const parameters = new URLSearchParams({ extensions: JSON.stringify(byHash('by-name')) });
    const response = await fetch(`${only.url}?${parameters}`, { headers: { accept: 'text/event-stream' } });
    expect(await response.text()).toContain('{"number":2}');
  });

  test('texts are refused where only trusted documents run', async () => {
    const client = createEventStreamClient({ url: only.url, retryAttempts: 0 });
    const { value } = await client.iterate({ query: COUNT }).next();
    expect(value).toMatchObject({ errors: [{ extensions: { code: 'PERSISTED_QUERY_ID_REQUIRED' } }] });
    client.dispose();
  });
});

test('a manifest that is missing or none is named at the start', async () => {
  const start = (name: string) =>
    startSmallGraph({ TRUSTED_DOCUMENTS: 'only', TRUSTED_DOCUMENTS_FILE: join(folder, name) });
  await expect(start('nothing.json')).rejects.toThrow('nothing.json cannot be read');
  await writeFile(join(folder, 'other.json'), '{"format":"other","operations":[]}');
  await expect(start('other.json')).rejects.toThrow(/other\.json is no manifest[^]*version/);
});
