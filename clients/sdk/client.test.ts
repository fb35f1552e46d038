import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setImmediate as turn } from 'node:timers/promises';
import { buildSchema, graphql, GraphQLError, parse, type GraphQLSchema } from 'graphql';
import { useServer } from 'graphql-ws/use/ws';
import { WebSocketServer } from 'ws';
import { afterEach, expect, test } from 'vitest';
import { createGraphClient, type GraphClient } from './client.ts';
import { succeeded } from './errors.ts';
import { followRun } from './follow-run.ts';
import { RunCostDocument, RunStartDocument } from './generated/operations.ts';

const sdl = /* GraphQL */ `
  scalar JSON
  type Query {
    run(id: ID!): Run
  }
  type Mutation {
    runStart(input: RunStartInput!): RunStart
  }
  type Subscription {
    runOutput(run: ID!, after: Int!): RunEvent!
  }
  type Run {
    id: ID!
    state: String!
    budget: Int!
  }
  input RunStartInput {
    instance: ID!
    input: JSON!
  }
  type RunStart {
    run: Run
    errors: [RuntimeError!]!
  }
  type RuntimeError {
    field: String
    message: String!
    code: String!
  }
  interface RunEvent {
    sequence: Int!
  }
  type RunOutputDelta implements RunEvent {
    sequence: Int!
    text: String!
  }
  type RunSucceeded implements RunEvent {
    sequence: Int!
    output: JSON!
  }
  type RunFailed implements RunEvent {
    sequence: Int!
    failure: RunFailure!
  }
  type RunFailure {
    code: String!
    message: String!
  }
`;

interface Stub {
  url: string;
  /** The `after` of every subscription so far. */
  subscribed: number[];
  /** What came with the connection. */
  headers: unknown[];
  /** How each operation came: by its hash, or with its text. */
  sent: ('hash' | 'text')[];
  /** Resolves when the first subscription has ended on the server. */
  ended: PromiseWithResolvers<void>;
}

let http: Server | undefined;
let client: GraphClient | undefined;
afterEach(async () => {
  await client?.close();
  http?.closeAllConnections();
  await new Promise((closed) => (http ? http.close(closed) : closed(undefined)));
  http = undefined;
});

const LENGTH = 6;

/** A graph with one run: of six events and with a socket that breaks after every second one, or without end. */
async function serve(breaks = true): Promise<Stub> {
  const stub: Stub = { url: '', subscribed: [], headers: [], sent: [], ended: Promise.withResolvers() };
  const textOf = rememberTexts(stub);
  const schema = schemaOf(stub, breaks, () => sockets.clients.forEach((socket) => socket.terminate()));
  http = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = JSON.parse(Buffer.concat(chunks).toString()) as Body;
      const source = textOf(body);
      if (source === undefined) return answer(response, { errors: [notFound()] });
      return void graphql({ schema, source, variableValues: body.variables }).then((result) =>
        answer(response, result),
      );
    });
  });
  const sockets = new WebSocketServer({ server: http });
  useServer(
    {
      onConnect: ({ connectionParams }) => void stub.headers.push(connectionParams?.['headers']),
      onSubscribe: (_context, _id, body) => {
        const text = textOf(body as Body);
        return text === undefined
          ? [notFound()]
          : { schema, document: parse(text), variableValues: body.variables };
      },
    },
    sockets,
  );
  await new Promise<void>((listening) => http?.listen(0, '127.0.0.1', listening));
  stub.url = `http://127.0.0.1:${(http.address() as AddressInfo).port}/graphql`;
  return stub;
}

interface Body {
  query?: string;
  extensions: { persistedQuery: { version: 1; sha256Hash: string } };
  variables: Record<string, unknown>;
}

/** Automatic persisted queries: what was sent with its text once is known by its hash. */
function rememberTexts({ sent }: Stub): (body: Body) => string | undefined {
  const texts = new Map<string, string>();
  return ({ query, extensions: { persistedQuery } }) => {
    sent.push(query ? 'text' : 'hash');
    if (query) texts.set(persistedQuery.sha256Hash, query);
    return texts.get(persistedQuery.sha256Hash);
  };
}

const notFound = (): GraphQLError =>
  new GraphQLError('PersistedQueryNotFound', { extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } });

const answer = (response: ServerResponse, result: unknown) =>
  response.setHeader('content-type', 'application/graphql-response+json').end(JSON.stringify(result));

function schemaOf(stub: Stub, breaks: boolean, cut: () => void): GraphQLSchema {
  const schema = buildSchema(sdl);
  const fields = schema.getSubscriptionType()?.getFields();
  if (!fields?.['runOutput']) throw new Error('no subscription');
  fields['runOutput'].subscribe = async function* (_root: unknown, { after }: { after: number }) {
    stub.subscribed.push(after);
    const length = breaks ? LENGTH : Infinity;
    try {
      for (let sequence = after + 1; sequence <= length; sequence++) {
        await turn();
        const event =
          sequence === length
            ? { __typename: 'RunSucceeded', output: {} }
            : { __typename: 'RunOutputDelta', text: `${sequence}` };
        yield { runOutput: { sequence, ...event } };
        if (breaks && sequence % 2 === 0) cut();
      }
    } finally {
      stub.ended.resolve();
    }
  };
  const mutation = schema.getMutationType()?.getFields()['runStart'];
  if (!mutation) throw new Error('no mutation');
  mutation.resolve = () => ({
    run: null,
    errors: [{ field: 'instance', message: 'No credits.', code: 'INSUFFICIENT_CREDITS' }],
  });
  const query = schema.getQueryType()?.getFields()['run'];
  if (!query) throw new Error('no query');
  query.resolve = () => {
    throw new GraphQLError('Sign in first.', { extensions: { code: 'UNAUTHENTICATED' } });
  };
  return schema;
}

async function collect<T>(events: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const event of events) all.push(event);
  return all;
}

test('a run is followed over broken connections without a gap or a repetition', async () => {
  const stub = await serve();
  client = createGraphClient({ url: stub.url, token: 'the-token' });
  const events = await collect(followRun(client, 'a-run'));
  expect(events.map(({ sequence }) => sequence)).toEqual([1, 2, 3, 4, 5, 6]);
  expect(stub.subscribed).toEqual([0, 2, 4]);
  expect(stub.headers[0]).toEqual({ 'apollographql-client-name': 'sdk', authorization: 'Bearer the-token' });
  // The text goes once, and not again with every connection.
  expect(stub.sent).toEqual(['hash', 'text', 'hash', 'hash']);
});

test('a text is sent where the graph does not know it by its hash, and only then', async () => {
  const stub = await serve();
  client = createGraphClient({ url: stub.url });
  const start = () => client?.request(RunStartDocument, { input: { instance: 'i', input: {} } });
  const answer = { runStart: { run: null, errors: [expect.objectContaining({ field: 'instance' })] } };
  expect([await start(), await start()]).toEqual([answer, answer]);
  expect(stub.sent).toEqual(['hash', 'text', 'hash']);
});

test('a subscription that is left ends on the server, too', async () => {
  const stub = await serve(false);
  client = createGraphClient({ url: stub.url });
  for await (const { sequence } of followRun(client, 'a-run')) if (sequence === 2) break;
  await stub.ended.promise;
  expect(stub.subscribed).toEqual([0]);
});

test('errors keep their codes, as values and as errors of the operation', async () => {
  const { url } = await serve();
  client = createGraphClient({ url });
  const { runStart } = await client.request(RunStartDocument, { input: { instance: 'i', input: {} } });
  expect(() => succeeded(runStart)).toThrow(
    expect.objectContaining({ code: 'INSUFFICIENT_CREDITS', message: 'No credits. (instance)' }),
  );
  await expect(client.request(parse('{ run(id: "r") { id } }'), {})).rejects.toMatchObject({
    code: 'UNAUTHENTICATED',
    message: 'Sign in first.',
  });
});

test('a graph that does not answer is told by its address', async () => {
  client = createGraphClient({ url: 'http://127.0.0.1:1/graphql' });
  await expect(client.request(RunCostDocument, { run: 'r' })).rejects.toMatchObject({
    name: 'UnreachableError',
    message: 'Nobody answers at http://127.0.0.1:1/graphql.',
  });
});

test('an address that answers JSON but no GraphQL is told as such', async () => {
  http = createServer((_request, response) => answer(response, { status: 'ok' }));
  await new Promise<void>((listening) => http?.listen(0, '127.0.0.1', listening));
  const url = `http://127.0.0.1:${(http.address() as AddressInfo).port}/health`;
  client = createGraphClient({ url });
  await expect(client.request(RunCostDocument, { run: 'r' })).rejects.toMatchObject({
    name: 'UnreachableError',
    message: `${url} answers HTTP 200, but not with GraphQL.`,
  });
});
