import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Kind, parse } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createEngine, type Engine } from '#gateway/engine/engine.ts';
import { FEDERATION } from '../../federation/harness/case.ts';
import { compose } from '../../federation/harness/gateway.ts';

interface Received {
  fields: string[];
  variables: string[];
}

/** Takes its time for one of its fields. */
const SLOW_MS = 400;
let received: Received[] = [];
let engine: Engine<undefined>;
const shop = createServer((request, response) => {
  let text = '';
  request.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
  request.on('end', () => {
    const { query, variables = {} } = JSON.parse(text) as { query: string; variables?: object };
    const [operation] = parse(query).definitions;
    if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('no operation');
    const fields = operation.selectionSet.selections.map((node) =>
      node.kind === Kind.FIELD ? (node.alias ?? node.name).value : '',
    );
    received.push({ fields, variables: Object.keys(variables) });
    const answer = JSON.stringify({ data: Object.fromEntries(fields.map((field, i) => [field, i])) });
    setTimeout(() => response.end(answer), fields.includes('slow') ? SLOW_MS : 0);
  });
});

beforeAll(async () => {
  shop.listen(0, '127.0.0.1');
  await once(shop, 'listening');
  const url = `http://127.0.0.1:${(shop.address() as AddressInfo).port}/`;
  const typeDefs = `${FEDERATION} type Query { slow: Int } type Mutation { add(n: Int): Int slow: Int }`;
  engine = createEngine({
    supergraphSdl: compose({ shop: { typeDefs, resolvers: {} } }, { shop: url }),
    subgraphs: { shop: { maxMutations: 4, timeoutMs: SLOW_MS / 4, mutationTimeoutMs: SLOW_MS * 20 } },
  });
});
afterAll(async () => {
  await engine?.close();
  shop.close();
});

const run = (document: string, variables = {}) => engine.execute({ document, variables, context: undefined });

test('a subgraph gets no more mutations at a time than it takes, in order, each with its variables', async () => {
  received = [];
  const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'];
  const document = `mutation (${names.map((name) => `$${name}: Int`).join(' ')}) {
    ${names.map((name) => `${name}: add(n: $${name})`).join(' ')}
  }`;
  const answer = await run(document, Object.fromEntries(names.map((name, n) => [name, n])));
  expect(answer).toEqual({ data: { a: 0, b: 1, c: 2, d: 3, e: 0, f: 1, g: 2, h: 3, i: 0 } });
  expect(received).toEqual([
    { fields: ['a', 'b', 'c', 'd'], variables: ['a', 'b', 'c', 'd'] },
    { fields: ['e', 'f', 'g', 'h'], variables: ['e', 'f', 'g', 'h'] },
    { fields: ['i'], variables: ['i'] },
  ]);
  received = [];
  await run('mutation { ...Four } fragment Four on Mutation { a: add b: add c: add d: add }');
  expect(received.map(({ fields }) => fields)).toEqual([['a', 'b', 'c', 'd']]);
});

test('mutations may take longer than queries', async () => {
  expect(await run('mutation { slow }')).toEqual({ data: { slow: 0 } });
  expect(await run('{ slow }')).toMatchObject({
    data: { slow: null },
    errors: [{ extensions: { code: 'SUBGRAPH_TIMEOUT' } }],
  });
});
