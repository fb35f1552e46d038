import { buildSchema, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { patternOf } from '../patterns/pattern.ts';
import { isPlainlyValid } from './plainly-valid.ts';
import { validateDocument } from './validate-document.ts';

const schema = buildSchema(`
  scalar Decimal
  directive @here(at: Int) on FIELD | QUERY
  enum Sort { UP DOWN }
  input One @oneOf { from: Int to: Int }
  input Filter { text: String! sort: Sort ids: [ID!] price: Decimal one: One and: [Filter!] weight: Float }
  interface Named { name(length: Int! = 5): String named: Named }
  type Query { products(first: Int, filter: Filter, sort: Sort): [Product!]! named: Named either: Either must(be: Int!): Int exact(price: Decimal, weight: Float): Int }
  type Product implements Named { name(length: Int! = 5): String named: Named price: Float same(n: Int): Int }
  type Order implements Named { name(length: Int! = 5): String named: Named price: Int! same(n: Int!): Int total: Float }
  type Stranger { name: String }
  union Either = Product | Order
  type Mutation { add(id: ID!): Int }
  type Subscription { added(id: ID!): Int }
`);
const isPlain = (text: string) => isPlainlyValid(schema, parse(text));
const errors = (text: string) => validateDocument(schema, parse(text));

describe('what is plain to see', () => {
  it.each([
    '{ products(first: 5) { name __typename } named { ... on Product { price } ... on Named { name } } }',
    'query A($a: Int, $b: [ID!], $c: Boolean! = true) { products(first: $a, filter: { text: "a", ids: $b, and: [{ text: "b" }] }) { name @skip(if: $c) @include(if: true) } }',
    'query ($a: Filter!) { products(filter: $a) { ...P } } fragment P on Product { name ...N } fragment N on Named { other: name(length: 2) }',
    'mutation { add(id: 1) }',
    '{ exact(price: 1.50, weight: 3) products(filter: { text: "a", price: "1", sort: DOWN, one: { to: 1 } }) { name } }',
    '{ products(first: 1) { name } products(first: 1) { price } }',
    '{ either { ... on Product { name(length: 1) } ... on Order { total same(n: 1) } } }',
    '{ named { ... { name } name } }',
  ])('is that %s is valid', (text) => {
    expect(errors(text)).toEqual([]);
    expect(isPlain(text)).toBe(true);
    expect(errors(patternOf(schema, parse(text))?.text ?? '')).toEqual([]);
  });
});

describe('what is not valid', () => {
  it.each([
    ['a field that is none', '{ nothing }'],
    ['a field of another type', '{ named { price } }'],
    ['a leaf with fields', '{ products { name { first } } }'],
    ['an object without', '{ products }'],
    ['__typename with fields', '{ __typename { name } }'],
    ['__typename with arguments', '{ __typename(a: 1) }'],
    ['an argument that is none', '{ products(last: 1) { name } }'],
    ['arguments where there are none', '{ named(first: 1) { name } }'],
    ['an argument twice', '{ products(first: 1, first: 1) { name } }'],
    ['a required argument that is missing', '{ must }'],
    ['a required argument that is null', '{ must(be: null) }'],
    ['a literal of another type', '{ products(first: "1") { name } }'],
    ['an integer that is too big', '{ products(first: 2147483648) { name } }'],
    ['a float that is none', '{ exact(weight: 1e999) }'],
    ['a value that an enum does not have', '{ products(sort: ASIDE) { name } }'],
    ['an input without what it must have', '{ products(filter: { sort: UP }) { name } }'],
    ['an input with what it has not', '{ products(filter: { text: "a", more: 1 }) { name } }'],
    ['an input with a field twice', '{ products(filter: { text: "a", text: "b" }) { name } }'],
    ['two of @oneOf', '{ products(filter: { text: "a", one: { from: 1, to: 2 } }) { name } }'],
    [
      '@oneOf with what may be null',
      'query ($n: Int) { products(filter: { text: "a", one: { from: $n } }) { name } }',
    ],
    [
      'an input with a variable, and without what it must have',
      'query ($s: Sort) { products(filter: { sort: $s }) { name } }',
    ],
    [
      'a variable in a list of what may not be null',
      'query ($i: ID) { products(filter: { text: "a", ids: [$i] }) { name } }',
    ],
    ['a null in such a list', 'query ($t: String!) { products(filter: { text: $t, ids: [null] }) { name } }'],
    ['a variable that is none', '{ products(first: $n) { name } }'],
    ['a variable in a custom scalar', 'query ($n: Int) { exact(price: $n) }'],
    ['a variable that is not used', 'query ($n: Int) { named { name } }'],
    ['a variable twice', 'query ($n: Int, $n: Int) { products(first: $n) { name } }'],
    ['a variable of an output type', 'query ($n: Product) { products(first: $n) { name } }'],
    ['a variable of no type', 'query ($n: Nothing) { products(first: $n) { name } }'],
    ['a default of another type', 'query ($n: Int = "a") { products(first: $n) { name } }'],
    ['a variable that may be null for what may not', 'query ($n: Int) { must(be: $n) }'],
    ['a condition that may be null', 'query ($b: Boolean) { named { name @skip(if: $b) } }'],
    ['a condition twice', '{ named { name @skip(if: true) @skip(if: true) } }'],
    ['a condition without a value', '{ named { name @skip } }'],
    ['a directive that is none', '{ named { name @nowhere } }'],
    ['a directive elsewhere', '{ ...P @here } fragment P on Query { named { name } }'],
    ['a condition of an operation', 'query @skip(if: true) { named { name } }'],
    ['a fragment that is none', '{ ...P }'],
    ['a fragment that is not used', '{ named { name } } fragment P on Product { name }'],
    ['a fragment twice', '{ ...P } fragment P on Query { __typename } fragment P on Query { __typename }'],
    ['a fragment in itself', '{ products { ...P } } fragment P on Product { named { ...P } }'],
    ['a fragment on a scalar', '{ named { ... on Int { name } } }'],
    ['a fragment on nothing', '{ named { ... on Nothing { name } } }'],
    ['a fragment on a stranger', '{ named { ... on Stranger { name } } }'],
    ['a spread on a stranger', '{ named { ...P } } fragment P on Stranger { name }'],
    ['a name for two fields', '{ products { name name: price } }'],
    ['a name for a field and __typename', '{ products { __typename __typename: name } }'],
    [
      'a name for two arguments',
      '{ products { name(length: 1) ...P } } fragment P on Product { name(length: 2) }',
    ],
    ['a name with and without arguments', '{ products { name(length: 1) name } }'],
    [
      'a name for two fields further below',
      '{ products { named { name } } products { named { name: __typename } } }',
    ],
    ['a name for two types', '{ either { ... on Product { price } ... on Order { price } } }'],
    ['several operations without names', '{ named { name } } { named { name } }'],
    ['a type', '{ named { name } } type More { name: String }'],
  ])('is not plainly so: %s', (_what, text) => {
    expect(errors(text)).not.toEqual([]);
    expect(isPlain(text)).toBe(false);
  });
});

it.each([
  // The same literal of two types would be two variables in the pattern.
  '{ either { ... on Product { same(n: 1) } ... on Order { same(n: 1) } } }',
  'query ($n: Int = 1) { must(be: $n) }',
  'subscription { added(id: 1) }',
  '{ __schema { description } }',
  '{ named { name @here } }',
])('%s is left to the rules', (text) => {
  expect(errors(text)).toEqual([]);
  expect(isPlain(text)).toBe(false);
});
