import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sendLogsTo } from '#common/process/logging.ts';
import { ACCEPT_PARTS, type Part, partsOf } from './multipart.ts';
import { sha256, type SmallGraph, startSmallGraph } from '../small-graph.ts';

const DEFERRED = 'query Later { viewer ... @defer { products(first: 1) { name } } }';
const OPERATORS = 'query Operators { viewer ... @defer { operators } }';
const operations = [DEFERRED, OPERATORS].map((body) => {
  return { id: sha256(body), name: /\w+ (\w+)/.exec(body)?.[1], type: 'query', body };
});

let folder: string;
let graph: SmallGraph;
const lines: Record<string, unknown>[] = [];

beforeAll(async () => {
  sendLogsTo({ write: (line) => void lines.push(JSON.parse(line)) });
  folder = await mkdtemp(join(tmpdir(), 'defer-callers-'));
  const TRUSTED_DOCUMENTS_FILE = join(folder, 'manifest.json');
  const manifest = { format: 'apollo-persisted-query-manifest', version: 1, operations };
  await writeFile(TRUSTED_DOCUMENTS_FILE, JSON.stringify(manifest));
  graph = await startSmallGraph({ TRUSTED_DOCUMENTS: 'only', TRUSTED_DOCUMENTS_FILE, LOG_LEVEL: 'info' });
});
afterAll(async () => {
  await graph?.stop();
  await rm(folder, { recursive: true, force: true });
});

const post = (body: object, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(graph.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: ACCEPT_PARTS, ...headers },
    body: JSON.stringify(body),
  });
const bearer = async () => ({ authorization: `Bearer ${await graph.issuer.tokenOf()}` });

async function all(response: Response): Promise<Part[]> {
  const parts: Part[] = [];
  for await (const part of partsOf(response)) parts.push(part);
  return parts;
}

test('a deferred part is fetched in the name of its caller, and told of in the operation’s one line', async () => {
  const headers = await bearer();
  expect(
    await all(await post({ documentId: sha256(DEFERRED) }, { ...headers, 'x-request-id': 'parts' })),
  ).toEqual([
    { data: { viewer: 'somebody' }, hasNext: true },
    { incremental: [{ data: { products: [{ name: 'Product 1' }] }, path: [] }], hasNext: false },
  ]);
  const received = graph.subgraphs.commerce.headers.at(-1);
  expect(received).toMatchObject({ ...headers, 'x-request-id': 'parts' });
  expect(lines.filter(({ requestId, msg }) => requestId === 'parts' && msg === 'operation')).toMatchObject([
    { transport: 'http', type: 'query', operation: 'Later', outcome: 'ok', fetches: 2 },
  ]);
});

test('what a caller may not see is not in a deferred part either', async () => {
  const parts = await all(await post({ documentId: sha256(OPERATORS) }, await bearer()));
  expect(parts[0]).toMatchObject({ data: { viewer: 'somebody' } });
  expect(JSON.stringify(parts)).not.toContain('here');
  expect(JSON.stringify(parts)).toContain('"operators":null');
  expect(parts.at(-1)?.hasNext).toBe(false);
});

test('a wrong credential, and a document that is not trusted, are refused', async () => {
  const wrong = await post({ documentId: sha256(DEFERRED) }, { authorization: 'Bearer nonsense' });
  expect(wrong.status).toBe(401);
  const unknown = await post({ query: '{ viewer ... @defer { __typename } }' });
  expect(unknown.status).toBe(400);
  expect(await unknown.json()).toMatchObject({
    errors: [{ extensions: { code: 'PERSISTED_QUERY_ID_REQUIRED' } }],
  });
});
