import { Pool } from 'pg';
import { createClient } from 'graphql-ws';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newId } from '#common/ids.ts';
import { schemaUsageCommand } from '#control-plane/cli/schema-usage-command.ts';
import { recordUses, type UsedOperation } from '#control-plane/schema-usage/record-uses.ts';
import { graphql } from '#test/harness/graphql.ts';
import { startSupergraph, type Supergraph } from '#test/harness/supergraph.ts';

let supergraph: Supergraph;
let pool: Pool;
let operator: string;

beforeAll(async () => {
  supergraph = await startSupergraph({ env: { gateway: { USAGE_REPORT_INTERVAL_MS: '100' } } });
  operator = `Bearer ${await supergraph.issuer.tokenOf('operator@gsv.dev')}`;
  pool = new Pool({ connectionString: supergraph.databases['control-plane'].url, max: 2 });
});
afterAll(async () => {
  await pool?.end();
  await supergraph?.stop();
});

const USES = /* GraphQL */ `
  query Uses($filter: OperationUsageFilterInput, $first: Int, $after: String, $coordinates: [String!]!) {
    operationUsages(filter: $filter, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          client
          clientVersion
          operation
          documentHash
          coordinates
          count
          firstAt
          lastAt
        }
      }
    }
    fieldUsages(coordinates: $coordinates) {
      coordinate
      count
      operations
      clients
      firstAt
    }
  }
`;

interface Uses {
  operationUsages: {
    totalCount: number;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    edges: { node: Record<string, unknown> }[];
  };
  fieldUsages: Record<string, unknown>[];
}

const usesOf = async (filter: object, coordinates: string[] = [], page: object = {}): Promise<Uses> => {
  const headers = { authorization: operator };
  const { data, errors } = await graphql<Uses>(
    supergraph.url,
    USES,
    { filter, coordinates, ...page },
    headers,
  );
  expect(errors).toBeUndefined();
  return data!;
};

test('operators see which operation of which client uses what, over HTTP and WebSocket', async () => {
  const shop = { 'apollographql-client-name': 'shop', 'apollographql-client-version': '1.2' };
  const text =
    'query Names($first: Int) { products(first: $first, channel: "default-channel") { edges { node { name } } } }';
  for (let times = 0; times < 3; times += 1) await graphql(supergraph.url, text, { first: 1 }, shop);
  const socket = createClient({
    url: supergraph.url.replace(/^http/, 'ws'),
    retryAttempts: 0,
    connectionParams: { headers: { 'graphql-client-name': 'watch' } },
  });
  for await (const { errors } of socket.iterate({
    query: '{ offerings(first: 1) { edges { node { slug } } } }',
  }))
    expect(errors).toBeUndefined();
  await socket.dispose();

  const coordinates = ['Product.name', 'Query.products(channel:)', 'Offering.slug', 'Query.wallet'];
  await expect
    .poll(async () => (await usesOf({}, coordinates)).fieldUsages)
    .toMatchObject([
      { coordinate: 'Product.name', count: 3, operations: 1, clients: ['shop'] },
      { coordinate: 'Query.products(channel:)', count: 3, clients: ['shop'] },
      { coordinate: 'Offering.slug', count: 1, clients: ['watch'] },
      { coordinate: 'Query.wallet', count: 0, operations: 0, clients: [], firstAt: null },
    ]);
  const { operationUsages } = await usesOf({ coordinates: ['Product.name'] });
  expect(operationUsages).toMatchObject({
    totalCount: 1,
    edges: [
      {
        node: {
          client: 'shop',
          clientVersion: '1.2',
          operation: 'Names',
          documentHash: expect.stringMatching(/^[0-9a-f]{16}$/),
          coordinates: [
            'Product.name',
            'ProductCountableConnection.edges',
            'ProductCountableEdge.node',
            'Query.products',
            'Query.products(channel:)',
            'Query.products(first:)',
          ],
          count: 3,
        },
      },
    ],
  });
  const unnamed = (await usesOf({ client: 'watch' })).operationUsages.edges[0]?.node;
  expect(unnamed).toMatchObject({ client: 'watch', clientVersion: null, operation: null, count: 1 });
});

test('a list of used operations has pages', async () => {
  await recordUses(
    pool,
    newId(),
    ['A', 'B', 'C'].map((operation) => useOf({ operation, client: 'pages' })),
  );
  const first = await usesOf({ client: 'pages' }, [], { first: 2 });
  expect(first.operationUsages).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: true } });
  const after = first.operationUsages.pageInfo.endCursor;
  const rest = await usesOf({ client: 'pages' }, [], { first: 2, after });
  const names = [...first.operationUsages.edges, ...rest.operationUsages.edges].map(
    ({ node }) => node['operation'],
  );
  expect(names.toSorted()).toEqual(['A', 'B', 'C']);
  expect(rest.operationUsages.pageInfo.hasNextPage).toBe(false);
});

test('a report that comes twice counts once', async () => {
  const id = newId();
  await recordUses(pool, id, [useOf({ client: 'twice', count: 5 })]);
  await recordUses(pool, id, [useOf({ client: 'twice', count: 5 })]);
  await recordUses(pool, newId(), [useOf({ client: 'twice', count: 2 })]);
  const { operationUsages } = await usesOf({ client: 'twice' });
  expect(operationUsages.edges.map(({ node }) => node['count'])).toEqual([7]);
});

test('where there is no more room, known and trusted operations are counted and the others told', async () => {
  await recordUses(pool, newId(), [useOf({ client: 'full', operation: 'Known' })]);
  const { rows } = await pool.query<{ count: number }>(
    'SELECT count(*)::int AS count FROM operation_uses WHERE NOT is_trusted',
  );
  const room = rows[0]!.count + 1;
  const given = [
    useOf({ client: 'full', operation: 'Known' }),
    useOf({ client: 'full', operation: 'Trusted', isTrusted: true }),
    useOf({ client: 'full', operation: 'New' }),
    useOf({ client: 'full', operation: 'Newer' }),
  ];
  // The gateway goes on reporting what this test asks; none of it is new after the first time.
  const dropped = await recordUses(pool, newId(), given, room);
  expect(dropped).toBe(1);
  const kept = (await usesOf({ client: 'full' })).operationUsages.edges.map(({ node }) => node['operation']);
  expect(kept).toHaveLength(3);
  expect(kept).toEqual(expect.arrayContaining(['Known', 'Trusted']));
});

test('what is no report is refused as a whole, and only services may report', async () => {
  await expect(recordUses(pool, newId(), [useOf({ documentHash: 'x' })])).rejects.toThrow(/not as a gateway/);
  const many = Array.from({ length: 101 }, (_, index) => useOf({ operation: `O${index}` }));
  await expect(recordUses(pool, newId(), many)).rejects.toThrow(/At most 100/);
  const report =
    'mutation ($input: OperationUsagesRecordInput!) { operationUsagesRecord(input: $input) { dropped } }';
  const input = { id: newId(), operations: [] };
  const { errors } = await graphql(supergraph.urls['control-plane'], report, { input });
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' });
  const stranger = { authorization: `Bearer ${await supergraph.issuer.tokenOf('stranger@test.gsv.dev')}` };
  const answer = await graphql(supergraph.url, '{ operationUsages { totalCount } }', {}, stranger);
  expect(answer.errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' });
});

test('npm run schema:usage says who uses a field, what nobody uses, and writes lines for the check', async () => {
  await recordUses(pool, newId(), [
    useOf({
      client: 'cli',
      clientVersion: '2',
      operation: 'Mine',
      coordinates: ['Instance.branding'],
      count: 4,
    }),
  ]);
  expect(await run('Instance.branding')).toMatch(/cli 2 +Mine +0{16} +4 /);
  expect(await run()).toMatch(/Instance\.branding +4 +1 /);
  expect(await run('Query.nothing')).toBe('Nobody is known to use Query.nothing.');
  const unused = await run('--unused');
  expect(unused).not.toMatch(/^Instance\.branding$/m);
  expect(unused).toMatch(/\d+ of \d+ fields are not known to be used\.$/);
  const [head, ...uses] = (await run('--export')).split('\n').map((line) => JSON.parse(line) as object);
  expect(head).toEqual({ exportedAt: expect.any(String) });
  expect(uses).toContainEqual(expect.objectContaining({ client: 'cli', operation: 'Mine', count: 4 }));
});

const useOf = (given: Partial<UsedOperation>): UsedOperation => ({
  client: '',
  clientVersion: '',
  operation: 'Some',
  documentHash: '0'.repeat(16),
  isTrusted: false,
  coordinates: ['Query.offerings'],
  count: 1,
  firstAt: new Date(),
  lastAt: new Date(),
  ...given,
});

const run = async (...args: string[]): Promise<string> => {
  const lines: string[] = [];
  const write = (text: string) => lines.push(text);
  const database = supergraph.databases['control-plane'].url;
  const code = await schemaUsageCommand([...args, '--database', database], {}, { out: write, err: write });
  expect(code, lines.join('\n')).toBe(0);
  return lines.join('\n');
};
