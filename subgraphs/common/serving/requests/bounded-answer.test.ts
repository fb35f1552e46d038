import { buildSchema } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createLogger } from '../../process/logging.ts';
import { serveSubgraph, type SubgraphServer } from '../subgraph-server.ts';

const MAX_CHARACTERS = 10_000;

const filled = (count: number, make: () => unknown) => Array.from({ length: count }, make);

let server: SubgraphServer;
let resolved = 0;
beforeAll(async () => {
  const schema = buildSchema(`
    scalar JSON
    type Query { texts(count: Int!, length: Int!): [Text] values(count: Int!, length: Int!): [JSON] n: Int }
    type Text { text: String later: String! }
  `);
  Object.assign(schema.getQueryType()?.getFields()['texts'] ?? {}, {
    resolve: (_: unknown, { count, length }: { count: number; length: number }) =>
      filled(count, () => ({
        text: () => {
          resolved += 1;
          return 'x'.repeat(length);
        },
        later: async () => 'x'.repeat(length),
      })),
  });
  Object.assign(schema.getQueryType()?.getFields()['values'] ?? {}, {
    resolve: (_: unknown, { count, length }: { count: number; length: number }) =>
      filled(count, () => ({ inner: ['x'.repeat(length)] })),
  });
  server = await serveSubgraph({
    host: '127.0.0.1',
    port: 0,
    logger: createLogger('subgraph', 'silent'),
    schema,
    context: async ({ requestId }) => ({ requestId }),
    ready: async () => {},
    maxAnswerCharacters: MAX_CHARACTERS,
  });
});
afterAll(() => server?.close());

async function ask(query: string): Promise<{ data?: unknown; errors?: unknown }> {
  const response = await fetch(server.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return response.json() as Promise<{ data?: unknown; errors?: unknown }>;
}

const tooLong = { errors: [{ message: expect.any(String), extensions: { code: 'ANSWER_TOO_LONG' } }] };

test('an answer of moderate length is given whole', async () => {
  const { data, errors } = await ask('{ texts(count: 4, length: 1000) { text later } n }');
  expect(errors).toBeUndefined();
  expect(JSON.stringify(data).length).toBeGreaterThan(8_000);
});

test.each([
  'texts(count: 1000, length: 100) { text }',
  'texts(count: 1000, length: 100) { later }',
  'values(count: 1000, length: 100)',
])('one that becomes too long is that error alone: %s', async (field) => {
  expect(await ask(`{ n ${field} }`)).toEqual(tooLong);
});

test('nothing is added to it by aliases, and the next answer is counted by itself', async () => {
  const aliases = Array.from({ length: 49 }, (_, i) => `a${i}: texts(count: 100, length: 1000) { text }`);
  resolved = 0;
  const [dear, small] = await Promise.all([
    ask(`{ ${aliases.join(' ')} }`),
    ask('{ texts(count: 4, length: 1000) { text } }'),
  ]);
  expect(dear).toEqual(tooLong);
  expect(small).toMatchObject({ data: { texts: [{}, {}, {}, {}] } });
  expect(await ask('{ texts(count: 4, length: 1000) { text } }')).toEqual(small);
});
