import type { ServerResponse } from 'node:http';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Service } from '#common/services/service.ts';
import { readConfig } from '#gateway/config.ts';
import { start } from '#gateway/server.ts';
import { FEDERATION } from '../../federation/harness/case.ts';
import { compose } from '../../federation/harness/gateway.ts';
import { SubgraphServer } from '../../federation/harness/subgraph-server.ts';
import { watch } from '../../harness/subscribe.ts';
import { ACCEPT_PARTS, type Part, partsOf } from './multipart.ts';
import { sha256 } from '../small-graph.ts';

const users = {
  typeDefs: `${FEDERATION}
    type Query { user: User broken: String }
    type Mutation { rename: User }
    type Subscription { renamed: User }
    type User @key(fields: "id") { id: ID! name: String }
  `,
  resolvers: {
    Query: {
      user: () => ({ id: '1', name: 'Ada' }),
      broken: () => {
        throw new Error('fell over');
      },
    },
    Mutation: { rename: () => ({ id: '1', name: 'Bob' }) },
  },
};
const stats = {
  typeDefs: `${FEDERATION} type User @key(fields: "id") { id: ID! score: Int }`,
  resolvers: { User: { score: () => 7 } },
};
const servers = { users: new SubgraphServer(users), stats: new SubgraphServer(stats) };
let folder: string;
let gateway: Service;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'defer-test-'));
  await Promise.all([servers.users.start(), servers.stats.start()]);
  const SUPERGRAPH = join(folder, 'supergraph.graphql');
  const urls = { users: servers.users.url, stats: servers.stats.url };
  await writeFile(SUPERGRAPH, compose({ users, stats }, urls));
  gateway = await start(readConfig({ SUPERGRAPH, PORT: '0', LOG_LEVEL: 'silent', MAX_COST: '15' }));
});
afterAll(async () => {
  await gateway?.stop();
  await Promise.all([servers.users.kill(), servers.stats.kill()]);
  await rm(folder, { recursive: true, force: true });
});
afterEach(() => {
  servers.stats.intercept = undefined;
});

const DEFERRED = '{ user { name ... @defer(label: "later") { score } } }';
const WHOLE = { data: { user: { name: 'Ada', score: 7 } } };
const FIRST = { data: { user: { name: 'Ada' } }, hasNext: true };
const LATER = {
  incremental: [{ data: { score: 7 }, path: ['user'], label: 'later' }],
  hasNext: false,
};

interface Options {
  headers?: Record<string, string>;
  signal?: AbortSignal;
}

const post = (body: object, { headers, signal }: Options = {}): Promise<Response> =>
  fetch(gateway.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: ACCEPT_PARTS, ...headers },
    body: JSON.stringify(body),
    signal: signal ?? AbortSignal.timeout(20_000),
  });
const get = (query: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(`${gateway.url}?${new URLSearchParams({ query })}`, {
    headers: { accept: ACCEPT_PARTS, ...headers },
  });

async function all(response: Response): Promise<Part[]> {
  const parts: Part[] = [];
  for await (const part of partsOf(response)) parts.push(part);
  return parts;
}

/** The next deferred fetch, not answered. */
const heldFetch = (): Promise<ServerResponse> =>
  new Promise((resolve) => {
    servers.stats.intercept = (_request, response) => resolve(response);
  });

async function series(name: string): Promise<number> {
  const text = await (await fetch(new URL('/metrics', gateway.url))).text();
  const line = text.split('\n').find((candidate) => candidate.startsWith(`${name} `));
  return Number(line?.slice(name.length) ?? 0);
}
const UNDER_WAY = 'gateway_operations_under_way{transport="http"}';
const ended = (outcome: string) =>
  `gateway_operation_duration_seconds_count{transport="http",type="query",outcome="${outcome}"}`;

describe('an answer in parts', () => {
  test('is multipart/mixed, byte by byte as Apollo Server writes it', async () => {
    const response = await post({ query: DEFERRED });
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('multipart/mixed; boundary="-"; deferSpec=20220824');
    expect(await response.text()).toBe(
      [
        '',
        '---',
        'content-type: application/json; charset=utf-8',
        '',
        '{"data":{"user":{"name":"Ada"}},"hasNext":true}',
        '---',
        'content-type: application/json; charset=utf-8',
        '',
        '{"incremental":[{"data":{"score":7},"path":["user"],"label":"later"}],"hasNext":false}',
        '-----',
        '',
      ].join('\r\n'),
    );
  });

  test('is in the newer format for who names that, announced and completed with its data', async () => {
    const accept = 'multipart/mixed;incrementalSpec=v0.2,application/json;q=0.9';
    const response = await post({ query: DEFERRED }, { headers: { accept } });
    expect(response.headers.get('content-type')).toBe('multipart/mixed; boundary="-"; incrementalSpec=v0.2');
    expect(await all(response)).toEqual([
      FIRST,
      {
        pending: [{ id: '0', path: ['user'], label: 'later' }],
        incremental: [{ id: '0', data: { score: 7 } }],
        completed: [{ id: '0' }],
        hasNext: false,
      },
    ]);
  });

  test('shows what is there while the rest is still being fetched', async () => {
    const held = heldFetch();
    const parts = partsOf(await post({ query: DEFERRED }));
    expect((await parts.next()).value).toEqual(FIRST);
    const fetched = await held;
    expect(await series(UNDER_WAY)).toBe(1);
    fetched.end('{"data":{"_entities":[{"score":7}]}}');
    expect((await parts.next()).value).toEqual(LATER);
    expect((await parts.next()).done).toBe(true);
    await expect.poll(() => series(UNDER_WAY)).toBe(0);
  });

  test('ends its deferred fetch when the client leaves', async () => {
    const before = await series(ended('partial'));
    const held = heldFetch();
    const leaving = new AbortController();
    const parts = partsOf(await post({ query: DEFERRED }, { signal: leaving.signal }));
    await parts.next();
    const fetched = await held;
    const closed = new Promise((resolve) => fetched.on('close', resolve));
    leaving.abort();
    await closed;
    expect(fetched.writableFinished).toBe(false);
    await expect.poll(() => series(UNDER_WAY)).toBe(0);
    await expect.poll(() => series(ended('partial'))).toBe(before + 1);
  });

  test('ends properly when the deferred part fails', async () => {
    servers.stats.intercept = (_request, response) => void response.socket?.destroy();
    const before = await series(ended('partial'));
    const [first, later, ...more] = await all(await post({ query: DEFERRED }));
    expect([first, more]).toEqual([FIRST, []]);
    expect(later).toMatchObject({
      incremental: [
        {
          data: { score: null },
          path: ['user'],
          label: 'later',
          errors: [{ path: ['user'], extensions: { serviceName: 'stats' } }],
        },
      ],
      hasNext: false,
    });
    expect(JSON.stringify(later)).not.toMatch(/127\.0\.0\.1|stacktrace/);
    await expect.poll(() => series(ended('partial'))).toBe(before + 1);
  });

  test('has the first part’s errors in it', async () => {
    const [first, later] = await all(await post({ query: `{ broken ${DEFERRED.slice(1)}` }));
    expect(first).toMatchObject({
      data: { broken: null, user: { name: 'Ada' } },
      errors: [{ path: ['broken'], extensions: { serviceName: 'users' } }],
    });
    expect(later).toEqual(LATER);
  });

  test('is counted once, as one operation', async () => {
    // What came before it is counted.
    await expect.poll(() => series(UNDER_WAY)).toBe(0);
    const before = await series(ended('ok'));
    await all(await post({ query: DEFERRED }));
    await expect.poll(() => series(ended('ok'))).toBe(before + 1);
  });

  test('explains itself in the first part', async () => {
    const [first, later] = await all(await post({ query: DEFERRED }, { headers: { 'x-explain': 'cost' } }));
    expect(first?.extensions).toMatchObject({ cost: expect.anything() });
    expect(later).toEqual(LATER);
  });

  test('can follow a mutation', async () => {
    const query = 'mutation { rename { name ... @defer { score } } }';
    expect(await all(await post({ query }))).toEqual([
      { data: { rename: { name: 'Bob' } }, hasNext: true },
      { incremental: [{ data: { score: 7 }, path: ['rename'] }], hasNext: false },
    ]);
  });

  test('can be asked for by GET, and by a persisted query’s id', async () => {
    expect(await all(await get(DEFERRED, { 'apollo-require-preflight': 'true' }))).toEqual([FIRST, LATER]);
    const extensions = { persistedQuery: { version: 1, sha256Hash: sha256(DEFERRED) } };
    await all(await post({ query: DEFERRED, extensions }));
    expect(await all(await post({ extensions }))).toEqual([FIRST, LATER]);
  });
});

describe('one answer', () => {
  test.each(['application/json', '*/*', 'application/graphql-response+json', 'multipart/mixed'])(
    'for clients that do not take these parts (%s)',
    async (accept) => {
      const response = await post(
        { query: DEFERRED },
        { headers: { accept: `${accept}, application/json` } },
      );
      expect(response.headers.get('content-type')).toMatch(/^application\/.*json/);
      expect(await response.json()).toEqual(WHOLE);
    },
  );

  test('where nothing is put off', async () => {
    const query = 'query ($later: Boolean!) { user { name ... @defer(if: $later) { score } } }';
    const response = await post({ query, variables: { later: false } });
    expect(response.headers.get('content-type')).toBe('application/graphql-response+json; charset=utf-8');
    expect(await response.json()).toEqual(WHOLE);
    const legacy = { accept: 'multipart/mixed; deferSpec="20220824", application/json' };
    const plain = await post({ query: '{ user { name } }' }, { headers: legacy });
    expect(plain.headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect((await all(await post({ query, variables: { later: true } }, { headers: legacy }))).length).toBe(
      2,
    );
  });

  test('as server-sent events', async () => {
    const response = await post({ query: DEFERRED }, { headers: { accept: 'text/event-stream' } });
    expect(await response.text()).toContain(`data: ${JSON.stringify(WHOLE)}\n\n`);
  });
});

test('over WebSocket, the answer is one', async () => {
  const watched = watch(gateway.url, DEFERRED, {});
  expect(await watched.ended).toBeUndefined();
  expect(watched.events).toEqual([WHOLE.data]);
  await watched.stop();
});

describe('refused, with a status', () => {
  const deferredEvent = 'subscription { renamed { name ... @defer { score } } }';

  test.each([
    ['what is not valid', '{ nothing }', 400, 'GRAPHQL_VALIDATION_FAILED'],
    ['what costs too much', `{ ${many(18)} ${DEFERRED.slice(1)}`, 400, 'COST_LIMIT_EXCEEDED'],
    ['a subscription', 'subscription { renamed { name } }', 400, 'SUBSCRIPTION_NEEDS_STREAM'],
    ['@defer in a subscription', deferredEvent, 400, 'DEFER_IN_SUBSCRIPTION'],
    [
      'variables that do not fit',
      'query ($a: Boolean!) { user @skip(if: $a) { id } }',
      400,
      'BAD_USER_INPUT',
    ],
  ])('%s', async (_what, query, status, code) => {
    const response = await post({ query });
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code } }] });
    expect(response.headers.get('content-type')).toContain('application/graphql-response+json');
  });

  test('@defer in a subscription’s fragment, on every transport, unless a condition may turn it off', async () => {
    for (const accept of ['application/json', 'text/event-stream', 'application/graphql-response+json']) {
      const text = await (await post({ query: inFragment('') }, { headers: { accept } })).text();
      expect(text).toContain('"code":"DEFER_IN_SUBSCRIPTION"');
    }
    for (const condition of ['(if: false)', '(if: $b)']) {
      const text = await (await post({ query: inFragment(condition) })).text();
      expect(text).toContain('"code":"SUBSCRIPTION_NEEDS_STREAM"');
    }
  });

  test('a GET that another site’s page could make a browser send, and a mutation by GET', async () => {
    const foreign = await get(DEFERRED);
    expect([foreign.status, await foreign.text()]).toEqual([400, expect.stringContaining('CSRF')]);
    const mutation = await get('mutation { rename { id } }', { 'x-apollo-operation-name': 'M' });
    expect(mutation.status).toBe(405);
  });

  test('what is no operation', async () => {
    expect((await post({})).status).toBe(400);
    expect((await post([{ query: DEFERRED }])).status).toBe(400);
    const put = await fetch(gateway.url, { method: 'PUT', headers: { accept: ACCEPT_PARTS } });
    expect(put.status).toBe(405);
  });
});

function many(count: number): string {
  return Array.from({ length: count }, (_, i) => `a${i}: user { id }`).join(' ');
}

function inFragment(condition: string): string {
  return `subscription ($b: Boolean = false) { renamed { id @skip(if: $b) ...More } }
    fragment More on User { ... @defer${condition} { score } }`;
}
