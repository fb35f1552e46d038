import { afterAll, beforeAll, expect, it } from 'vitest';
import { FEDERATION } from './harness/case.ts';
import { startGateway, type TestGateway } from './harness/gateway.ts';

const item = (by: string) => () => ({ id: '1', name: by, all: by, none: by });
const subgraphs = {
  old: {
    typeDefs: `${FEDERATION}
      type Query { item: Item }
      type Item @key(fields: "id") { id: ID! name: String! all: String! none: String! }
    `,
    resolvers: { Query: { item: item('old') }, Item: { __resolveReference: item('old') } },
  },
  new: {
    typeDefs: `${FEDERATION}
      type Item @key(fields: "id") {
        id: ID!
        name: String! @override(from: "old", label: "beta")
        all: String! @override(from: "old", label: "percent(100)")
        none: String! @override(from: "old", label: "percent(0)")
      }
    `,
    resolvers: { Item: { __resolveReference: item('new') } },
  },
};

let gateway: TestGateway<'old' | 'new'>;
beforeAll(async () => {
  gateway = await startGateway(subgraphs, {
    overrideLabel: (label, { scopes }) => scopes?.includes(label) ?? false,
  });
});
afterAll(() => gateway.stop());

it.each([
  ['stays with the old owner', [], 'old'],
  ['goes to the new owner', ['beta'], 'new'],
])('a field %s by the label', async (_it, scopes, owner) => {
  const document = '{ item { name all none } }';
  const result = await gateway.engine.execute({ document, context: { scopes } });
  expect(result).toEqual({ data: { item: { name: owner, all: 'new', none: 'old' } } });
});
