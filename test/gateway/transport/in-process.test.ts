import { ApolloServer, HeaderMap } from '@apollo/server';
import { ApolloServerPluginInlineTraceDisabled } from '@apollo/server/plugin/disabled';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { parse } from 'graphql';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { authenticate } from '#common/identity/authenticate.ts';
import type { Caller } from '#common/identity/caller.ts';
import { readServiceKeys, type ServiceKeys } from '#common/identity/service-keys.ts';
import { createLogger } from '#common/process/logging.ts';
import { askSubgraph } from '#test/harness/ask-subgraph.ts';
import type { SubgraphHandler } from '#gateway/engine/transport/carriers/in-process-carrier.ts';
import { SubgraphClient, type SubgraphOptions } from '#gateway/engine/transport/subgraph-client.ts';
import { createTestIdentity, person, type TestIdentity } from '../../harness/identity.ts';

interface Context {
  caller: Caller;
}

const emailOf = ({ caller }: Context) => ('email' in caller ? caller.email : null);

const apollo = new ApolloServer<Context>({
  schema: buildSubgraphSchema({
    typeDefs: parse('type Query { me: String }'),
    resolvers: {
      Query: { me: (_: unknown, __: object, context: unknown) => emailOf(context as Context) },
    },
  }),
  includeStacktraceInErrorResponses: false,
  plugins: [ApolloServerPluginInlineTraceDisabled()],
});
const logger = createLogger('test', 'silent');
let identity: TestIdentity;
let keys: ServiceKeys;

beforeAll(async () => {
  await apollo.start();
  identity = await createTestIdentity();
  keys = await readServiceKeys(identity.folder, 'billing');
});
afterAll(async () => {
  await apollo.stop();
  await identity.remove();
});

/** A subgraph of ours as it is served, without its socket. */
const handler: SubgraphHandler = async ({ body, headers }) => {
  const answer = await apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: {
      method: 'POST',
      headers: new HeaderMap(Object.entries({ ...headers, 'content-type': 'application/json' })),
      search: '',
      body: JSON.parse(body) as unknown,
    },
    context: async () => ({ caller: await authenticate(keys, headers, logger) }),
  });
  return { status: answer.status ?? 200, body: answer.body.kind === 'complete' ? answer.body.string : '' };
};

const clientOf = (options: SubgraphOptions) =>
  new SubgraphClient('billing', 'http://nowhere.invalid/', options);
const QUERY = '{"query":"{ me }"}';

it('a subgraph in this process is asked without a socket, and asks who is asking', async () => {
  const client = clientOf({ handler });
  const authorization = await identity.bearerOf(person('ada@example.org'));
  expect(await askSubgraph(client, QUERY, { authorization }, undefined, true)).toEqual({
    data: { me: 'ada@example.org' },
  });
  expect(await askSubgraph(client, QUERY, {}, undefined, true)).toEqual({ data: { me: null } });
  expect(await askSubgraph(client, QUERY, { authorization: 'Bearer forged' }, undefined, true)).toMatchObject(
    {
      errors: [{ extensions: { code: 'UNAUTHENTICATED' } }],
    },
  );
  await client.close();
});

it('its faults are those of a server, and not tried again', async () => {
  let calls = 0;
  const client = clientOf({
    handler: async () => {
      calls += 1;
      throw new Error('a secret of the subgraph');
    },
  });
  await expect(askSubgraph(client, QUERY, {}, undefined, true)).rejects.toMatchObject({
    code: 'SUBGRAPH_UNAVAILABLE',
    message: 'Subgraph "billing" is unavailable.',
  });
  expect(calls).toBe(1);
});

it('it hears when nobody waits any more, and is bounded in time', async () => {
  const left: AbortSignal[] = [];
  const client = clientOf({
    timeoutMs: 50,
    handler: ({ signal }) => {
      left.push(signal);
      return new Promise(() => {});
    },
  });
  await expect(askSubgraph(client, QUERY, {}, undefined, true)).rejects.toMatchObject({
    code: 'SUBGRAPH_TIMEOUT',
  });
  await expect(askSubgraph(client, QUERY, {}, AbortSignal.timeout(1), true)).rejects.toMatchObject({
    code: 'REQUEST_ABORTED',
  });
  expect(left.map(({ aborted }) => aborted)).toEqual([true, true]);
});
