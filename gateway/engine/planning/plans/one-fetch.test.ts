import { composeServices } from '@apollo/composition';
import { Kind, type OperationDefinitionNode, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { Supergraph } from '../supergraph.ts';
import { subgraphViews } from '../supergraph/subgraph-views.ts';
import { oneFetch } from './one-fetch.ts';

const LINK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.7",
  import: ["@key", "@external", "@requires", "@provides", "@shareable", "@override", "@interfaceObject"])`;

const shop = `${LINK}
  type Query { products(first: Int): [Product!]! search: [Found!]! node(id: ID!): Node me: User @provides(fields: "name") moved: Int here: Place box: Box }
  type Box @shareable { found: [Found] }
  type Mutation { add(id: ID!, how: How): Product remove(id: ID!): Product }
  input How { often: Int = 1 }
  type Subscription { added: Product }
  interface Node { id: ID! }
  interface Named { name: String }
  interface Place @key(fields: "id") { id: ID! }
  type Square implements Place @key(fields: "id") { id: ID! size: Int }
  union Found = Product | Post
  type Product implements Node & Named @key(fields: "id") {
    id: ID! name: String related: [Product!]! weight: Int @external heavy: Boolean @requires(fields: "weight")
    both: Int @shareable
  }
  type Post implements Node @key(fields: "id") { id: ID! title: String }
  type User implements Node @key(fields: "id") { id: ID! name: String @external post: Post }
  type Money @shareable { amount: Float! currency: String! }`;
const people = `${LINK}
  type Box @shareable { found: [Found] }
  type Query { people: [User] moved: Int @override(from: "shop") where: Place }
  interface Named { name: String }
  union Found = User
  type Place @interfaceObject @key(fields: "id") { id: ID! rating: Int }
  type Product @key(fields: "id") { id: ID! weight: Int both: Int @shareable stock: Int }
  type Post implements Named @key(fields: "id") { id: ID! name: String }
  type User implements Named @key(fields: "id") { id: ID! name: String @shareable }
  type Money @shareable { amount: Float! }`;

const services = Object.entries({ shop, people }).map(([name, sdl]) => {
  return { name, url: `http://localhost/${name}`, typeDefs: parse(sdl) };
});
const { supergraphSdl, errors } = composeServices(services);
if (!supergraphSdl) throw new AggregateError(errors ?? [], errors?.map(String).join('\n'));
const supergraph = new Supergraph(supergraphSdl);
const views = subgraphViews(parse(supergraphSdl));

function planned(text: string) {
  const document = parse(text);
  expect(validate(supergraph.apiSchema, document)).toEqual([]);
  const operation = document.definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION);
  return oneFetch(supergraph.fullSchema, views, operation as OperationDefinitionNode);
}

describe('one fetch is the plan', () => {
  it.each([
    [
      '{ __typename products { name: id related { __typename both } } }',
      '{products{name:id related{__typename both}}}',
    ],
    ['{ people { id name } }', '{people{id name}}'],
    ['{ moved }', '{moved}'],
    ['{ me { id post { id title } } }', '{me{id post{id title}}}'],
    [
      '{ search { ... on Product { id } ... on Post { title } ... on User { name } } }',
      '{search{__typename ...on Product{id} ...on Post{title}}}',
    ],
    [
      '{ node(id: 1) { id ... on Product { ... { both } } } }',
      '{node(id: 1){__typename id ...on Product{both}}}',
    ],
    [
      '{ products { ... on Node { id } ... on Product { name } } }',
      '{products{...on Node{__typename id} name}}',
    ],
    ['{ search { ... on Node { id } } }', '{search{__typename ...on Node{__typename id}}}'],
  ])('of %s', (text, operation) => {
    const fetch = planned(text);
    expect(fetch?.operation).toBe(operation);
    expect(fetch?.serviceName).toBe(/people|moved/u.test(text) ? 'people' : 'shop');
  });

  it('with the variables that it uses', () => {
    expect(
      planned('mutation M($id: ID!, $often: Int = 2) { add(id: $id, how: { often: $often }) { id } }'),
    ).toEqual({
      kind: 'Fetch',
      serviceName: 'shop',
      operationKind: 'mutation',
      operationName: 'M__shop__0',
      variableUsages: ['id', 'often'],
      operation: 'mutation M__shop__0($id: ID! $often: Int = 2){add(id: $id how: {often: $often}){id}}',
    });
  });
});

it.each([
  ['another subgraph has the field', '{ products { stock } }'],
  ['it is for others to bring', '{ products { weight } }'],
  ['it needs what others bring', '{ products { heavy } }'],
  ['it is brought on some ways only', '{ me { name } }'],
  ['two subgraphs have the roots', '{ products { id } people { id } }'],
  ['an interface is had by more types than the subgraph knows', '{ search { ... on Named { name } } }'],
  ['an interface has fields that stand elsewhere', '{ here { id } }'],
  ['subgraphs differ on what a shared field may be', '{ box { found { ... on Product { id } } } }'],
  ['it is a subscription', 'subscription { added { id } }'],
  ['directives say more', '{ products { id @skip(if: true) } }'],
])('no plan is made where %s', (_why, text) => {
  expect(planned(text)).toBeUndefined();
});
