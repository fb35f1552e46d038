import { composeServices } from '@apollo/composition';
import { buildSchema, type GraphQLSchema, lexicographicSortSchema, parse, printSchema } from 'graphql';
import { expect, test } from 'vitest';
import { createEngine } from '../engine/engine.ts';
import { contractSdl } from './contract-sdl.ts';

const typeDefs = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@tag", "@inaccessible"])
  type Query { runs(where: RunWhere): [Run!]! @tag(name: "run") wallet: Wallet @tag(name: "money") any: Any @tag(name: "run") me: Person @tag(name: "run") }
  type Mutation { runStart(input: RunInput!): Run @tag(name: "run") pay: Wallet @tag(name: "money") }
  type Subscription { balance: Int @tag(name: "money") }
  type Run @key(fields: "id") @tag(name: "run") { id: ID! state: RunState! wallet: Wallet hidden: Int @inaccessible }
  type Wallet { id: ID @tag(name: "money") balance: Int @tag(name: "money") }
  type Person { name: String }
  union Any = Run | Wallet
  interface Event @tag(name: "run") { at: String }
  type Started implements Event { at: String by: String @tag(name: "money") }
  enum RunState { OPEN DONE }
  enum Currency { USD }
  input RunWhere { state: RunState and: [RunWhere!] }
  input RunInput { text: String! }
  input PayInput { currency: Currency }
`;

const supergraph = (() => {
  const { supergraphSdl, errors } = composeServices([
    { name: 'one', url: 'http://one', typeDefs: parse(typeDefs) },
  ]);
  if (!supergraphSdl) throw new AggregateError(errors ?? []);
  return supergraphSdl;
})();

function apiOf(tags: string[]): string {
  const engine = createEngine({ supergraphSdl: contractSdl(supergraph, tags)! });
  return sorted(engine.schema);
}

const sorted = (schema: GraphQLSchema): string => printSchema(lexicographicSortSchema(schema));

test('fields with a tag, or of a type with one, and what they need', () => {
  expect(apiOf(['run'])).toBe(
    sorted(
      buildSchema(`
        directive @defer(if: Boolean! = true, label: String) on FRAGMENT_SPREAD | INLINE_FRAGMENT
        type Query { runs(where: RunWhere): [Run!]! any: Any }
        type Mutation { runStart(input: RunInput!): Run }
        type Run { id: ID! state: RunState! }
        union Any = Run
        interface Event { at: String }
        type Started implements Event { at: String }
        enum RunState { OPEN DONE }
        input RunWhere { state: RunState and: [RunWhere!] }
        input RunInput { text: String! }
      `),
    ),
  );
});

test('several tags show what any of them shows', () => {
  const api = buildSchema(apiOf(['run', 'money']));
  expect(Object.keys(api.getQueryType()!.getFields())).toEqual(['any', 'runs', 'wallet']);
  expect(Object.keys(api.getSubscriptionType()!.getFields())).toEqual(['balance']);
  expect(printSchema(api)).toContain('wallet: Wallet');
});

test('a tag that nothing bears shows nothing', () => {
  expect(contractSdl(supergraph, ['other'])).toBeNull();
});
