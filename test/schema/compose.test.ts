import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { buildSchema, type GraphQLObjectType } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { composeSupergraph, composeWith, CompositionError, readSubgraphs } from '#schema/compose.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'compose-test-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const link =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@inaccessible", "@authenticated"])';
const shop = {
  name: 'shop',
  url: 'http://localhost:1/graphql',
  sdl: `${link} type Query { shop: Shop } type Shop @key(fields: "id") { id: ID! }`,
};
const staff = {
  name: 'staff',
  url: 'http://localhost:2/graphql',
  sdl: `${link} type Shop @key(fields: "id") { id: ID! open: Boolean @authenticated secret: String @inaccessible }`,
};

test('the project composes, and what services say to each other is not in its API', async () => {
  const file = resolve(import.meta.dirname, '../../schema/supergraph.yaml');
  const { supergraphSdl, apiSdl } = composeSupergraph(await readSubgraphs(file));
  expect(supergraphSdl).toContain('@join__graph(name: "commerce", url: "http://localhost:4001/graphql/")');
  const api = buildSchema(apiSdl);
  const mutation = api.getMutationType() as GraphQLObjectType;
  expect(Object.keys(mutation.getFields())).toEqual(expect.arrayContaining(['checkoutCreate', 'runStart']));
  expect(Object.keys(mutation.getFields())).not.toContain('reservationCreate');
  expect(apiSdl).not.toMatch(/join__|link__|_entities|_Any/);
});

test('the API schema does not depend on the order of the subgraphs', () => {
  expect(composeSupergraph([shop, staff]).apiSdl).toBe(composeSupergraph([staff, shop]).apiSdl);
  expect(composeSupergraph([shop, staff]).apiSdl).not.toContain('secret');
});

test('every reason why subgraphs do not compose is told', () => {
  const wrong = {
    ...staff,
    sdl: `${link} type Shop @key(fields: "id") { id: Int! } type Query { shop: String }`,
  };
  const compose = () => composeSupergraph([shop, wrong]);
  expect(compose).toThrow(CompositionError);
  expect(compose).toThrow(/Shop\.id[\s\S]*Query\.shop|Query\.shop[\s\S]*Shop\.id/);
});

test('SDL that does not parse is told by the name of its subgraph', () => {
  expect(() => composeSupergraph([shop, { ...staff, sdl: 'type {' }])).toThrow(
    /The SDL of staff does not parse: Syntax Error/,
  );
});

test('a supergraph.yaml that names no schema file is refused with what is missing', async () => {
  const file = join(folder, 'supergraph.yaml');
  await writeFile(file, 'subgraphs:\n  shop:\n    routing_url: http://localhost:1/graphql\n');
  await expect(readSubgraphs(file)).rejects.toThrow(/is not valid[\s\S]*subgraphs\.shop\.schema/);
});

test('a subgraph that runs elsewhere stands for its file, with all that it says of itself', async () => {
  const file = new URL('../../subgraphs/commerce/schema.graphql', import.meta.url);
  const own = (await readFile(file, 'utf8')).replace('type Query {', 'type Query { shopName: String');
  let answer: unknown = { data: { _service: { sdl: own } } };
  const server = createServer((_request, response) => response.end(JSON.stringify(answer)));
  await new Promise<void>((started) => server.listen(0, '127.0.0.1', started));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql/`;
  try {
    const supergraph = await composeWith(new Map([['commerce', url]]));
    expect(supergraph).toContain(`@join__graph(name: "commerce", url: "${url}")`);
    expect(supergraph).toMatch(/shopName: String @join__field\(graph: COMMERCE\)/);
    answer = { errors: [{ message: 'Not for you.' }] };
    await expect(composeWith(new Map([['commerce', url]]))).rejects.toThrow(
      'commerce answered HTTP 200 without an SDL.',
    );
  } finally {
    await new Promise((stopped) => server.close(stopped));
  }
  await expect(composeWith(new Map([['commerce', url]]))).rejects.toThrow(
    `commerce does not answer at ${url}`,
  );
  await expect(composeWith(new Map([['nobody', url]]))).rejects.toThrow('There is no subgraph "nobody"');
});
