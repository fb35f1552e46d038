import { buildSchema, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { validateDocument } from '../validation/validate-document.ts';
import { patternOf } from './pattern.ts';

const schema = buildSchema(`
  scalar Decimal
  enum Sort { UP DOWN }
  input Range @oneOf { from: Int to: Int }
  input Filter { text: String! sort: Sort ids: [ID!] price: Decimal range: Range and: Filter }
  type Query { products(first: Int, after: ID, filter: Filter, weight: Float): [Product] }
  type Product { name(length: Int! = 5): String }
  type Mutation { add(id: ID!): Int }
  type Subscription { added(id: ID!): Int }
`);
const pattern = (text: string) => patternOf(schema, parse(text));

describe('a pattern', () => {
  it.each([
    [
      '{ products(first: 5) { name } }',
      '{products(first:$literal0){name}}',
      { literal0: 5 },
      '$literal0:Int',
    ],
    [
      '{ products(after: 12345678901234567890) { name(length: 1) } }',
      '{products(after:$literal0){name(length:$literal1)}}',
      { literal0: '12345678901234567890', literal1: 1 },
      '$literal0:ID $literal1:Int!',
    ],
    [
      '{ products(filter: { text: "a", sort: UP, ids: [1, "b"], range: { to: 3 } }) { name } }',
      '{products(filter:$literal0){name}}',
      { literal0: { text: 'a', sort: 'UP', ids: ['1', 'b'], range: { to: 3 } } },
      '$literal0:Filter',
    ],
    [
      '{ products(first: null) { name } }',
      '{products(first:$literal0){name}}',
      { literal0: null },
      '$literal0:Int',
    ],
  ])('of %s', (text, body, values, variables) => {
    const found = pattern(text);
    expect(found?.text).toBe(`query(${variables})${body}`);
    expect(Object.fromEntries(found?.values ?? [])).toEqual(values);
    expect(validate(schema, parse(found?.text ?? ''))).toEqual([]);
  });

  it('keeps what only a literal can say, and what decides about the plan', () => {
    const text = `query Q($t: String! = "x", $yes: Boolean!) {
      products(filter: { text: $t, price: 1.50, and: { text: "a" }, range: { from: $n } }) { name @skip(if: true) }
      __type(name: "Product") { name @include(if: $yes) }
    }`;
    expect(pattern(text)?.text).toBe(
      'query Q($t: String! = "x" $yes: Boolean! $literal0:Filter){products(filter:{text:$t price:1.50 ' +
        'and:$literal0 range:{from: $n}}){name@skip(if: true)} __type(name:"Product"){name@include(if: $yes)}}',
    );
  });

  it('is the same whatever the literals, spaces and comments, and in fragments', () => {
    const a = pattern('query A { products(first: 1) { ...F } } fragment F on Product { name(length: 2) }');
    const b = pattern('query A{products(first:7){...F}}\n# why\nfragment F on Product{name(length: 3)}');
    expect(a?.text).toBe(b?.text);
    expect(a?.values).not.toEqual(b?.values);
  });

  it('has one variable for a literal that is there twice, for then two fields may be one', () => {
    const text = '{ products(first: 1) { name } products(first: 1) { n: name } }';
    expect(pattern(text)?.text).toBe(
      'query($literal0:Int){products(first:$literal0){name} products(first:$literal0){n:name}}',
    );
    const other = pattern(text.replace('1', '2'));
    expect(validate(schema, parse(other?.text ?? ''))).toHaveLength(1);
  });

  it.each([
    '{ products(first: "1") { name } }',
    '{ products(first: 3000000000) { name } }',
    '{ products(weight: 1e999) { name } }',
    '{ products(filter: { sort: UP }) { name } }',
    '{ products(filter: { text: "a", text: "b" }) { name } }',
    '{ products(filter: { text: "a", sort: SIDEWAYS }) { name } }',
    '{ products(filter: { text: "a", range: { from: 1, to: 2 } }) { name } }',
    '{ products(filter: { text: "a", range: { from: null } }) { name } }',
    '{ products { name(length: null) } }',
    '{ products(first: $unknown) { name } }',
    '{ unknown(first: 1) { name(length: 1) } }',
  ])('of %s is as wrong as that', (text) => {
    expect(validateDocument(schema, parse(text)).length > 0).toBe(true);
    const found = pattern(text);
    expect(validateDocument(schema, parse(found?.text ?? '')).length > 0).toBe(true);
  });

  it.each([
    'subscription { added(id: 1) }',
    'query A { products { name } } query B { products { name } }',
    'query($literal0: Int) { products(first: $literal0) { name } }',
    'type A { a: Int }',
  ])('there is none of %s', (text) => {
    expect(pattern(text)).toBeUndefined();
  });
});
