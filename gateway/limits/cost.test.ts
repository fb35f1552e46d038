import { buildSchema, Kind, type OperationDefinitionNode, parse } from 'graphql';
import { expect, test } from 'vitest';
import { CostEstimator } from './cost.ts';
import { fragmentsOf } from './limit-rule.ts';
import { readCostDirectives } from './list-sizes.ts';

const sdl = /* GraphQL */ `
  directive @cost(weight: String!) on FIELD_DEFINITION | OBJECT
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
    search: String @cost(weight: "7")
    reports: [Report!]!
  }
  type Mutation {
    rename: Product
  }
  type Product {
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
  type Report @cost(weight: "20") {
    name: String
  }
`;
const estimator = new CostEstimator(buildSchema(sdl), readCostDirectives(sdl));

function costOf(query: string, variables: Record<string, unknown> = {}): number {
  const document = parse(query);
  const operation = document.definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  return estimator.estimate(operation as OperationDefinitionNode, fragmentsOf(document), variables);
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
  ['fields that do not exist are for validation', '{ nothing { name } }', 0],
])('%s', (_what, query, cost) => {
  expect(costOf(query)).toBe(cost);
});

test('variables count, their defaults too', () => {
  const query = 'query ($n: Int = 8) { products(first: $n) { name } }';
  expect(costOf(query)).toBe(8);
  expect(costOf(query, { n: 100 })).toBe(100);
});
