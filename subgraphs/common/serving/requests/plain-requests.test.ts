import { GraphQLError, GraphQLInt, GraphQLObjectType, GraphQLSchema, GraphQLString } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createLogger } from '#common/process/logging.ts';
import { serveSubgraph, type SubgraphServer } from '../subgraph-server.ts';

let server: SubgraphServer;

const schema = new GraphQLSchema({
  query: new GraphQLObjectType({
    name: 'Query',
    fields: {
      echo: { type: GraphQLString, args: { text: { type: GraphQLString } }, resolve: (_, { text }) => text },
      number: { type: GraphQLInt, args: { of: { type: GraphQLInt } }, resolve: (_, { of }) => of },
      fault: { type: GraphQLString, resolve: () => Promise.reject(new Error('at db.internal:5432')) },
    },
  }),
});

beforeAll(async () => {
  server = await serveSubgraph({
    host: '127.0.0.1',
    port: 0,
    logger: createLogger('test', 'silent'),
    schema,
    async context({ headers, requestId }) {
      if (headers.authorization) {
        const extensions = { code: 'UNAUTHENTICATED', http: { status: 401 } };
        throw new GraphQLError('No.', { extensions });
      }
      return { requestId };
    },
    ready: async () => undefined,
  });
});
afterAll(() => server?.close());

const ask = async (
  contentType: string,
  body: string | Uint8Array<ArrayBuffer>,
  more: Record<string, string>,
) => {
  const response = await fetch(server.url, {
    method: 'POST',
    headers: { 'content-type': contentType, 'x-request-id': 'request-1', ...more },
    body,
  });
  const headers = Object.fromEntries(response.headers);
  delete headers['date'];
  return { status: response.status, headers, text: await response.text() };
};

const json = (query: string, variables?: Record<string, unknown>): string =>
  JSON.stringify({ query, variables });
const text = 'ü€😀'.repeat(100_000);

test.each<[string, string | Uint8Array<ArrayBuffer>, Record<string, string>?]>([
  ['a query', json('{ echo(text: "a") }')],
  ['a long text of many bytes', json('query ($text: String) { echo(text: $text) }', { text })],
  ['a fault', json('{ fault }')],
  ['a document that is none', json('{ echo(')],
  ['a document that is not valid', json('{ nothing }')],
  ['a variable of another type', json('query ($of: Int) { number(of: $of) }', { of: 'x' })],
  ['an operation that is not there', JSON.stringify({ query: '{ echo }', operationName: 'other' })],
  ['a caller who is refused', json('{ echo }'), { authorization: 'Bearer x' }],
  ['another way to answer', json('{ echo }'), { accept: 'application/graphql-response+json' }],
  ['a way to answer that there is not', json('{ echo }'), { accept: 'text/html' }],
  ['a byte order mark', `\uFEFF${json('{ echo(text: "a") }')}`],
  ['broken JSON', '{"query": '],
  ['no JSON', 'echo'],
  ['nothing', ''],
  ['an empty object', '{}'],
  ['a list', `[${json('{ echo }')}]`],
  ['bytes that are no text', new Uint8Array([0x7b, 0xff, 0xfe, 0x7d])],
  ['too much', json(`{ echo } #${'x'.repeat(2 * 1024 * 1024)}`)],
])('%s is answered as by Express', async (_what, body, more = {}) => {
  const plain = await ask('application/json', body, more);
  // Written so it is none of the plain ones.
  expect(plain).toEqual(await ask('application/json;charset=utf-8', body, more));
});

test.each([json('{ echo(text: "a") }'), json('{ fault }'), json('{ nothing }')])(
  'nobody on the way may keep an answer: %s',
  async (body) => {
    const { headers } = await ask('application/json', body, {});
    expect(headers['cache-control']).toBe('no-store');
  },
);

test('a sender who goes before the end of the body is nobody', async () => {
  const { promise: gone, resolve } = Promise.withResolvers<void>();
  const { request } = await import('node:http');
  const sent = request(server.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'content-length': '100' },
  });
  sent.on('error', () => undefined).on('close', resolve);
  sent.write('{"query": ', () => sent.destroy());
  await gone;
  expect((await ask('application/json', json('{ echo(text: "a") }'), {})).text).toContain('"a"');
});
