import { buildSchema, Kind, type OperationDefinitionNode, parse } from 'graphql';
import { expect, test } from 'vitest';
import { type CostEstimate, CostEstimator } from './cost.ts';
import { readCostDirectives } from './cost-directives.ts';

const sdl = /* GraphQL */ `
  directive @cost(
    weight: Int!
  ) on ARGUMENT_DEFINITION | ENUM | FIELD_DEFINITION | INPUT_FIELD_DEFINITION | OBJECT | SCALAR
  directive @listSize(
    assumedSize: Int
    slicingArguments: [String!]
    sizedFields: [String!]
    requireOneSlicingArgument: Boolean
  ) on FIELD_DEFINITION
  type Query {
    name: String
    product: Product
    products(first: Int = 5): [Product!]!
    orders(first: Int, last: Int): OrderConnection
    three: [Product!]! @listSize(assumedSize: 3)
    page(size: Int): Page @listSize(slicingArguments: ["size"], sizedFields: ["items"])
    search: String @cost(weight: 7)
    reports: [Report!]!
    color: Color
    digests(first: Int): [Digest!]! @listSize(slicingArguments: ["first"])
    either(first: Int, last: Int): Page
      @listSize(assumedSize: 9, slicingArguments: ["first", "last"], sizedFields: ["items"])
    lenient(first: Int, last: Int): [Product!]!
      @listSize(assumedSize: 9, slicingArguments: ["first", "last"], requireOneSlicingArgument: false)
    usual(first: Int = 4): [Product!]! @listSize(slicingArguments: ["first"])
    find(by: Filter, all: [Filter!], as: Color, dear: Int @cost(weight: 6)): Product
    anything: Anything
    named: Named
  }
  union Anything = Product | Report
  interface Named {
    name: String
  }
  enum Color @cost(weight: 2) {
    RED
  }
  scalar Digest @cost(weight: 3)
  input Filter {
    name: String @cost(weight: 5)
    color: Color
    and: [Filter!]
  }
  type Mutation {
    rename: Product
  }
  type Product implements Named {
    name: String
    related: [Product!]!
  }
  type OrderConnection {
    edges: [OrderEdge!]!
    totalCount: Int
  }
  type OrderEdge {
    node: Product!
  }
  type Page {
    items: [Product!]!
  }
  type Report implements Named @cost(weight: 20) {
    name: String
  }
`;
const schema = buildSchema(sdl);
const estimator = new CostEstimator(schema, readCostDirectives(sdl), () => 10);

const costOf = (query: string, variables: Record<string, unknown> = {}): number =>
  estimateOf(query, variables).cost;

function estimateOf(query: string, variables: Record<string, unknown> = {}): CostEstimate {
  const document = parse(query);
  const operation = document.definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  return estimator.estimate(operation as OperationDefinitionNode, document, variables);
}

test.each([
  ['scalars are free', '{ name __typename }', 0],
  ['an object is one', '{ product { name } }', 1],
  ['a list is as long as its argument', '{ products(first: 3) { name } }', 3],
  ['a list is as long as its argument’s default', '{ products { name } }', 5],
  ['a list without a bound is taken to be ten', '{ product { related { name } } }', 11],
  ['lists multiply', '{ products(first: 3) { related { name } } }', 3 + 30],
  ['a connection’s edges are as many as asked for', '{ orders(last: 4) { edges { node { name } } } }', 1 + 8],
  ['the larger of two bounds counts', '{ orders(first: 2, last: 4) { edges { node { name } } } }', 1 + 8],
  ['a mutation is ten', 'mutation { rename { name } }', 11],
  ['@listSize(assumedSize:)', '{ three { name } }', 3],
  ['@listSize(slicingArguments:, sizedFields:)', '{ page(size: 6) { items { name } } }', 1 + 6],
  ['@cost on a field', '{ search }', 7],
  ['@cost on a type', '{ reports { name } }', 200],
  [
    'fragments count where they stand',
    '{ ...All } fragment All on Query { products(first: 2) { ...P } } fragment P on Product { related { name } }',
    2 + 20,
  ],
  ['inline fragments count too', '{ ... on Query { product { ... { related { name } } } } }', 11],
  ['a negative bound is none', '{ products(first: -3) { name } }', 0],
  ['@cost on an enum', '{ color }', 2],
  ['@cost on a scalar, in a list', '{ digests(first: 4) }', 12],
  ['an input object is one', '{ find(by: {}) { name } }', 1 + 1],
  ['@cost on an argument', '{ find(dear: 1) { name } }', 1 + 6],
  ['@cost on an input’s field', '{ find(by: { name: "a" }) { name } }', 1 + 1 + 5],
  ['@cost on an argument’s type', '{ find(as: RED, by: { color: RED }) { name } }', 1 + 2 + 1 + 2],
  ['inputs in lists', '{ find(all: [{}, { and: [{ name: "a" }, {}] }]) { name } }', 1 + 2 + 2 + 5],
  ['an argument that is null', '{ find(dear: null) { name } }', 1],
  ['arguments count as often as their field', '{ lists: reports { name } find(dear: 1) { name } }', 207],
  ['a union is its dearest member', '{ anything { __typename } }', 20],
  ['an interface is its dearest type', '{ named { name } }', 20],
  ['slicing arguments may be missing where none is required', '{ lenient { name } }', 9],
  [
    'the larger of two bounds counts where several may be given',
    '{ lenient(first: 2, last: 3) { name } }',
    3,
  ],
  ['what is skipped is free', '{ product @skip(if: true) { name } reports @include(if: false) { name } }', 0],
  ['fields that do not exist are for validation', '{ nothing { name } }', 0],
])('%s', (_what, query, cost) => {
  expect(costOf(query)).toBe(cost);
});

test('variables count, their defaults too', () => {
  const query = 'query ($n: Int = 8) { products(first: $n) { name } }';
  expect(costOf(query)).toBe(8);
  expect(costOf(query, { n: 100 })).toBe(100);
});

test.each([
  ['query ($n: Int) { products(first: $n) { name } }', { n: 2 }, 2, { n: 3 }, 3],
  ['query ($by: Filter) { find(by: $by) { name } }', {}, 1, { by: {} }, 2],
  ['query ($by: Color) { find(by: { color: $by }) { name } }', {}, 2, { by: 'RED' }, 4],
  ['query ($dear: Int) { find(dear: $dear) { name } }', {}, 1, { dear: 1 }, 7],
  ['query ($a: Boolean!) { product @skip(if: $a) { name } }', { a: true }, 0, { a: false }, 1],
  [
    'query ($a: Boolean!) { ...F } fragment F on Query { product @skip(if: $a) { name } }',
    { a: true },
    0,
    {},
    1,
  ],
])('%s is estimated anew for other variables', (query, one, oneCost, other, otherCost) => {
  const document = parse(query);
  const operation = document.definitions[0] as OperationDefinitionNode;
  expect(estimator.estimate(operation, document, one).cost).toBe(oneCost);
  expect(estimator.estimate(operation, document, other).cost).toBe(otherCost);
});

test('conditions count by their variables', () => {
  const query = 'query ($with: Boolean!) { product { name related @include(if: $with) { name } } }';
  expect(costOf(query, { with: false })).toBe(1);
  expect(costOf(query, { with: true })).toBe(11);
});

test('inputs count in variables, too', () => {
  const query = 'query ($by: Filter, $dear: Int) { find(by: $by, dear: $dear) { name } }';
  expect(costOf(query, { by: { and: [{ name: 'a' }] } })).toBe(1 + 1 + 1 + 5);
  expect(costOf(query, { dear: 1 })).toBe(1 + 6);
  expect(costOf(query)).toBe(1);
});

test.each([
  ['none', '{ either { items { name } } }', {}, 1],
  ['two', '{ either(first: 1, last: 1) { items { name } } }', {}, 1],
  ['a variable without a value', 'query ($n: Int) { either(first: $n) { items { name } } }', {}, 1],
  ['one', '{ either(first: 1) { items { name } } }', {}, 0],
  ['a variable', 'query ($n: Int) { either(first: $n) { items { name } } }', { n: 2 }, 0],
  ['one by default', '{ usual { name } }', {}, 0],
  [
    'none, in a fragment that is used twice',
    '{ ...E x: __typename ...E } fragment E on Query { either { items { name } } }',
    {},
    1,
  ],
])('requireOneSlicingArgument with %s', (_what, query, variables, count) => {
  const { errors } = estimateOf(query, variables);
  expect(errors.map(({ extensions }) => extensions['code'])).toEqual(
    Array.from({ length: count }, () => 'SLICING_ARGUMENT_REQUIRED'),
  );
});

const links = (specification: string) => `
  schema @link(url: "https://specs.apollo.dev/cost/v0.1"${specification}) { query: Query }`;
const weightsIn = (text: string) => Object.fromEntries(readCostDirectives(text).weights);
const listSizesIn = (text: string) => [...readCostDirectives(text).listSizes.keys()];

test('the directives are known by whatever names a supergraph links them', () => {
  const renamed = `${links(', import: [{ name: "@cost", as: "@price" }]')}
    type Query { a: Int @price(weight: 3) @cost(weight: 4) b: [Int] @cost__listSize(assumedSize: 1) }`;
  expect(weightsIn(renamed)).toEqual({ 'Query.a': 3 });
  expect(listSizesIn(renamed)).toEqual(['Query.b']);
  const prefixed = `${links(', as: "demand"')}
    type Query { a: Int @demand(weight: 3) b: [Int] @demand__listSize(assumedSize: 1) }`;
  expect(weightsIn(prefixed)).toEqual({ 'Query.a': 3 });
  expect(listSizesIn(prefixed)).toEqual(['Query.b']);
});

test('what is known of an operation is told apart by the variables that matter, whichever were met first', () => {
  const document = parse(
    'query ($yes: Boolean!, $n: Int, $s: String) { products(first: $n) @include(if: $yes) { name } find(by: { name: $s }) @skip(if: $yes) { name } }',
  );
  const [operation] = document.definitions as [OperationDefinitionNode];
  const keeping = new CostEstimator(schema, readCostDirectives(sdl), () => 10);
  const cost = (variables: Record<string, unknown>): number =>
    keeping.estimate(operation, document, variables).cost;
  const fresh = (variables: Record<string, unknown>): number =>
    new CostEstimator(schema, readCostDirectives(sdl), () => 10).estimate(operation, document, variables)
      .cost;
  const all = [
    { yes: true, n: 3 },
    { yes: false, n: 3, s: 'a' },
    { yes: false, n: 4 },
    { yes: true, n: 4 },
    { yes: true },
    { yes: true, n: null },
    { yes: true, n: 3, other: 'of no matter' },
  ];
  for (const variables of [...all, ...all]) expect(cost(variables)).toBe(fresh(variables));
});
