import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { sendLogsTo } from '#common/process/logging.ts';
import { graphql } from '../../harness/graphql.ts';
import { watch } from '../../harness/subscribe.ts';
import { sha256, type SmallGraph, startSmallGraph } from '../small-graph.ts';

type Line = Record<string, unknown>;

let graph: SmallGraph;
const lines: Line[] = [];
const logged = () => lines.filter(({ name, msg }) => name === 'gateway' && msg === 'operation');

beforeAll(async () => {
  sendLogsTo({ write: (line) => void lines.push(JSON.parse(line)) });
  graph = await startSmallGraph({ LOG_LEVEL: 'info' });
});
beforeEach(() => void lines.splice(0));
afterAll(() => graph?.stop());

test('what has no name goes by the hash of its document', async () => {
  await graphql(graph.url, '{ viewer }');
  await graphql(graph.url, 'query { viewer }');
  expect(logged()).toMatchObject([
    { operation: sha256('{ viewer }').slice(0, 16) },
    { operation: sha256('query { viewer }').slice(0, 16) },
  ]);
});

test('one line tells of an operation: who, what, at what cost, how long, with what outcome', async () => {
  const query = 'query Shop { products(first: 2) { name offering } }';
  await graphql(graph.url, query, {}, { 'x-request-id': 'my-request' });
  expect(logged()).toMatchObject([
    {
      requestId: 'my-request',
      transport: 'http',
      type: 'query',
      operation: 'Shop',
      cost: 2,
      outcome: 'ok',
      fetches: 2,
      durationMs: expect.any(Number),
    },
  ]);
});

test('of a long name the line has the beginning', async () => {
  const name = 'N'.repeat(100_000);
  expect(await graphql(graph.url, `query ${name} { products(first: 1) { name } }`)).toHaveProperty('data');
  expect(logged()).toMatchObject([{ operation: name.slice(0, 200), outcome: 'ok' }]);
});

test('the line is the same whoever answers the request', async () => {
  const parameters = new URLSearchParams({ query: 'query Shop { products(first: 1) { offering } broken }' });
  await fetch(`${graph.url}?${parameters}`, { headers: { 'content-type': 'application/json' } });
  expect(logged()).toMatchObject([
    { transport: 'http', type: 'query', operation: 'Shop', cost: 1, outcome: 'partial', fetches: 2 },
  ]);
});

test('an operation that was refused has a line with the reason', async () => {
  await graphql(graph.url, '{ nothing }', {}, { 'x-request-id': 'refused' });
  await fetch(`${graph.url}?query={nothing}`, { headers: { 'content-type': 'application/json' } });
  const refused = { transport: 'http', outcome: 'rejected', codes: ['GRAPHQL_VALIDATION_FAILED'] };
  expect(logged()).toMatchObject([{ ...refused, requestId: 'refused' }, refused]);
});

test('a subscription has its line when it ends', async () => {
  const watched = watch(graph.url, 'subscription Count { count(to: 3) { number product { offering } } }', {});
  await watched.ended;
  await watched.stop();
  expect(logged()).toMatchObject([
    { transport: 'websocket', type: 'subscription', operation: 'Count', outcome: 'ok', fetches: 3 },
  ]);
});

test('no line has the document, its variables or a credential', async () => {
  const token = await graph.issuer.tokenOf();
  const query = 'query ($n: Int) { products(first: $n) { secretAlias: name } }';
  await graphql(graph.url, query, { n: 77_777 }, { authorization: `Bearer ${token}` });
  const text = JSON.stringify(lines);
  for (const secret of ['secretAlias', '77777', token]) expect(text).not.toContain(secret);
});
