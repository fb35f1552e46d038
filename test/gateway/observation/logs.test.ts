import { Writable } from 'node:stream';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sendLogsTo } from '#common/process/logging.ts';
import { graphql } from '../../harness/graphql.ts';
import { freePort } from '../../harness/ports.ts';
import { type SmallGraph, startSmallGraph } from '../small-graph.ts';

const lines: Record<string, unknown>[] = [];
let graph: SmallGraph;
beforeAll(async () => {
  sendLogsTo(
    new Writable({
      write(line, _encoding, done) {
        lines.push(JSON.parse(String(line)));
        done();
      },
    }),
  );
  graph = await startSmallGraph({ LOG_LEVEL: 'info' });
});
afterAll(() => graph?.stop());

const linesOf = (requestId: string) => lines.filter((line) => line['requestId'] === requestId);

test('an operation is one line: request, name, duration, outcome', async () => {
  await graphql(graph.url, 'query Who { viewer }', {}, { 'x-request-id': 'who' });
  expect(linesOf('who')).toMatchObject([
    { transport: 'http', type: 'query', operation: 'Who', outcome: 'ok', durationMs: expect.any(Number) },
  ]);
  await graphql(graph.url, 'query Torn { viewer broken }', {}, { 'x-request-id': 'torn' });
  expect(linesOf('torn')).toMatchObject([{ operation: 'Torn', outcome: 'partial' }]);
});

test('why a subgraph did not answer stands in the log, and not in the answer', async () => {
  await graph.subgraphs.commerce.stop();
  const answer = await graphql(graph.url, '{ viewer nested { name } }', {}, { 'x-request-id': 'down' });
  expect(JSON.stringify(answer)).not.toContain('ECONNREFUSED');
  expect(JSON.stringify(linesOf('down'))).toContain('ECONNREFUSED');
  await graph.subgraphs.commerce.start();
});

test('a start says that its issuer is away, and is a start all the same', async () => {
  const issuer = `http://127.0.0.1:${await freePort()}`;
  const lonely = await startSmallGraph({ OIDC_ISSUER: issuer, LOG_LEVEL: 'error' });
  expect(await graphql(lonely.url, '{ viewer }')).toMatchObject({ status: 200 });
  await lonely.stop();
  const sentence = expect.stringContaining(
    `the issuer ${issuer} does not answer as it should (ECONNREFUSED)`,
  );
  expect(lines).toContainEqual(expect.objectContaining({ level: 50, msg: sentence }));
});

test('no credential reaches the log', async () => {
  const token = await graph.issuer.tokenOf();
  const key = `cmp_sk_${'D'.repeat(43)}`;
  await graphql(graph.url, '{ viewer broken }', {}, { authorization: `Bearer ${token}` });
  await graphql(graph.url, '{ viewer broken }', {}, { authorization: `Bearer ${token}x` });
  await graphql(graph.url, '{ viewer }', {}, { 'x-api-key': key });
  const log = JSON.stringify(lines);
  expect(log).not.toContain(token.split('.')[2]);
  expect(log).not.toContain(key);
});
