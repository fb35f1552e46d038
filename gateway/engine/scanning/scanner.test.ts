import { Buffer } from 'node:buffer';
import { assert, constantFrom, nat, property, tuple } from 'fast-check';
import { buildSchema, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { createScanner, type Scanned } from './scanner.ts';
import type { Slots } from './slots.ts';

const schema = buildSchema(`
  interface Node { id: ID! }
  type Query { products: [Product!] node: Node }
  enum Colour { RED BLUE }
  scalar Any
  type Product implements Node {
    id: ID! name: String price: Int weight: Float tags: [String!] colour: Colour any: Any
    related: [[Product]] isSold: Boolean!
  }
  type User implements Node { id: ID! name: String }`);

const document = `{
  products { __typename id name price weight tags colour any related { id } isSold }
  node { __typename id ... on Product { price } ... on User { name } }
}`;

const answer = {
  data: {
    products: [
      {
        __typename: 'Product',
        id: '1',
        name: 'Pen',
        price: -3,
        weight: 1.5,
        tags: ['a', 'b'],
        colour: 'RED',
        any: { deep: [1, { b: null }], 'not a name': 'x' },
        related: [[{ id: '2' }, null], null, []],
        isSold: true,
      },
      {
        __typename: 'Product',
        id: '2',
        name: null,
        price: null,
        weight: 1e21,
        tags: [],
        colour: null,
        any: null,
        related: null,
        isSold: false,
      },
    ],
    node: { __typename: 'User', id: 'u', name: 'Ada' },
  },
};
const text = JSON.stringify(answer);

function scan(given: string): Scanned | undefined {
  expect(validate(schema, parse(document))).toEqual([]);
  return createScanner(schema, schema, document)?.scan(Buffer.from(given));
}

it.each(['x', 'é', '質'])('reads strings of any length, and no end where there is none: %s', (letter) => {
  for (let length = 0; length < 40; length += 1) {
    const named = (name: string) => text.replace('"Pen"', name);
    const whole = named(JSON.stringify(letter.repeat(length)));
    expect(valuesOf(scan(whole))).toEqual(JSON.parse(whole).data);
    const cut = whole.slice(0, whole.indexOf('"price"') - 2);
    expect(scan(cut)).toBeUndefined();
    expect(scan(cut.slice(0, -1))).toBeUndefined();
  }
});

/** The values of what was scanned, as JSON.parse would have made them. */
function valuesOf(scanned: Scanned | undefined): unknown {
  return scanned && new TableReader(scanned).object(scanned.root, scanned.slots);
}

class TableReader {
  readonly #scanned: Scanned;

  constructor(scanned: Scanned) {
    this.#scanned = scanned;
  }

  object(record: number, { fields }: Slots): unknown {
    if (record === 0) return null;
    const { table, typeNames } = this.#scanned;
    const values: Record<string, unknown> = {};
    for (const [key, { at, children }] of fields) {
      const number = table[record + at] as number;
      if (children && number !== -1) values[key] = this.#composite(number, children, key);
      else if (key === '__typename' && number !== 0) values[key] = typeNames[number];
      else if (!children && number > 0) values[key] = JSON.parse(this.#text(number, table[record + at + 1]));
    }
    return values;
  }

  /** A table does not say what is a list: the schema does. */
  #composite(at: number, slots: Slots, key: string): unknown {
    if (key === 'node') return this.object(at, slots);
    return this.#list(at, slots, key === 'related' ? 2 : 1);
  }

  #list(at: number, slots: Slots, depth: number): unknown {
    const { table } = this.#scanned;
    if (depth === 0) return this.object(at, slots);
    if (at === 0) return null;
    return Array.from(table.subarray(at + 1, at + 1 + (table[at] as number)), (item) =>
      this.#list(item, slots, depth - 1),
    );
  }

  #text(from: number, to: number | undefined): string {
    return this.#scanned.bytes.toString('utf8', from, to);
  }
}

describe('finds everything in an answer that looks as expected', () => {
  it.each([
    ['as JavaScript writes it', text],
    ['as Python writes it', text.replaceAll(/([,:])/g, '$1 ')],
    ['with spaces wherever they may be', ` ${text.replaceAll(/([,:{}[\]])/g, '  $1  ')}`.trim()],
    ['with escapes', text.replace('Pen', String.raw`\"P\u00e9n\\\/\ud83d\ude00\ud800\n`)],
    ['with text that is not ASCII', text.replace('Pen', 'Pén 質😀').replace('not a name', 'né')],
    ['with extensions behind it', `${text.slice(0, -1)},"extensions":{"cost":[{"a":1e5}]}}`],
  ])('%s', (_, given) => {
    expect(valuesOf(scan(given))).toEqual((JSON.parse(given) as typeof answer).data);
  });
});

describe('leaves to others', () => {
  it.each([
    ['errors', `${text.slice(0, -1)},"errors":[]}`],
    ['errors before the data', text.replace('{"data"', '{"errors":[],"data"')],
    ['no data', '{"data":null}'],
    ['white space that is no space', JSON.stringify(answer, undefined, 1)],
    ['another order', text.replace('"name":"Pen","price":-3', '"price":-3,"name":"Pen"')],
    ['a field that is missing', text.replace('"name":"Pen",', '')],
    ['a field twice', text.replace('"name":"Pen"', '"name":"Pen","name":"Ink"')],
    ['a field that nobody asked for', text.replace('"name":"Pen"', '"name":"Pen","more":1')],
    ['an unknown type', text.replace('"User"', '"Nobody"')],
    ['another type', text.replace('"__typename":"Product"', '"__typename":"User"')],
    ['an enum value that clients do not know', text.replace('RED', 'GREEN')],
    ['a number for a string', text.replace('"Pen"', '5')],
    ['a number for an id', text.replace('"id":"1"', '"id":1')],
    ['a string for a number', text.replace('-3', '"3"')],
    ['a number with a fraction for a whole one', text.replace('-3', '3.0')],
    ['a number of more than 32 bits', text.replace('-3', '3000000000')],
    ['a zero with a sign', text.replace('-3', '-0')],
    ['a number that begins with a zero', text.replace('-3', '03')],
    ['a number that no double holds', text.replace('1.5', '1e999')],
    ['a string for a boolean', text.replace('true', '"true"')],
    ['null where there must be a value', text.replace('true', 'null')],
    ['null in a list without nulls', text.replace('["a","b"]', '["a",null]')],
    ['an object for a list', text.replace('[[{"id":"2"},null],null,[]]', '{"id":"2"}')],
    ['a list for an object', text.replace('"node":{', '"node":[{').replace('"Ada"}', '"Ada"}]')],
    ['an escape that JSON does not have', text.replace('Pen', String.raw`\x`)],
    ['half an escape', text.replace('Pen', String.raw`\u12`)],
    ['a tab in a string', text.replace('Pen', '\t')],
    ['an end that is not there', text.slice(0, -1)],
    ['something after the end', `${text}1`],
    ['nothing', ''],
  ])('%s', (_, given) => expect(scan(given)).toBeUndefined());
});

// Each answer has a scanner of its own, so that none is passed over because of those before.
it(
  'what it takes is JSON, and says what JSON.parse reads, whatever is done to an answer',
  { timeout: 120_000 },
  () => {
    const letters = constantFrom(...'{}[]":,\\tfnu0123456789.-+eE aé質 \n');
    const change = tuple(nat(text.length), nat(3), letters);
    assert(
      property(change, change, (...changes) => {
        let given = text;
        for (const [at, removed, letter] of changes) {
          given = given.slice(0, at) + letter + given.slice(at + removed);
        }
        const scanned = scan(given);
        if (scanned) expect(valuesOf(scanned)).toEqual((JSON.parse(given) as typeof answer).data);
      }),
      { numRuns: 3_000, seed: 1 },
    );
  },
);

it('tries now and then when answers look otherwise, and each time again after one that does not', () => {
  const scanner = createScanner(schema, schema, document);
  const other = Buffer.from(JSON.stringify(answer, undefined, 1));
  for (let i = 0; i < 3; i += 1) scanner?.scan(other);
  expect(scanner?.scan(Buffer.from(text))).toBeUndefined();
  let tries = 0;
  while (!scanner?.scan(Buffer.from(text))) tries += 1;
  expect(tries).toBeGreaterThan(100);
  expect(scanner.scan(Buffer.from(text))).toBeDefined();
});

it.each([
  'query { node { id ... on Product { price } ... on User { name } } }',
  'query ($yes: Boolean!) { node { id @include(if: $yes) } }',
  'query { node { ...fields } } fragment fields on Node { id }',
])('answers to %s are not told in advance', (unclear) => {
  expect(createScanner(schema, schema, unclear)).toBeUndefined();
});
