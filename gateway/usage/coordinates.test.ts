import { buildSchema, parse } from 'graphql';
import { expect, test } from 'vitest';
import { coordinatesOf } from './coordinates.ts';

const schema = buildSchema(`
  type Query { books(first: Int, where: BookWhere): [Media!]! me: Person client__x: Int }
  interface Media { id: ID! title: String }
  type Book implements Media { id: ID! title: String pages(unit: Unit = SHEETS): Int }
  type Person { name: String friends(first: Int): [Person!]! }
  enum Unit { SHEETS SIDES }
  input BookWhere { title: TitleWhere and: [BookWhere!] }
  input TitleWhere { eq: String unit: Unit }
`);

const used = (text: string, operation = ''): string[] => coordinatesOf(schema, parse(text), operation);

test('fields, arguments, conditions and values that are written out', () => {
  expect(
    used(`{
      b: books(first: 3, where: { and: [{ title: { eq: "a" } }] }) {
        __typename
        title
        ... on Book { pages(unit: SIDES) }
      }
    }`),
  ).toEqual([
    'Book',
    'Book.pages',
    'Book.pages(unit:)',
    'BookWhere',
    'BookWhere.and',
    'BookWhere.title',
    'Media.title',
    'Query.books',
    'Query.books(first:)',
    'Query.books(where:)',
    'TitleWhere',
    'TitleWhere.eq',
    'Unit.SIDES',
  ]);
});

test('a variable may bring all that its type reaches', () => {
  expect(used('query ($where: BookWhere!) { books(where: $where) { id } }')).toEqual([
    'BookWhere',
    'Media.id',
    'Query.books',
    'Query.books(where:)',
    'TitleWhere',
    'Unit',
  ]);
});

test('of several operations the named one with its fragments; nothing of introspection and directives', () => {
  const text = `
    query A { me { ...Named @include(if: true) } __schema { types { name } } }
    query B { me { friends(first: 1) { name } } }
    fragment Named on Person { name }
  `;
  expect(used(text, 'A')).toEqual(['Person', 'Person.name', 'Query.me']);
  expect(used(text, 'B')).toEqual(['Person.friends', 'Person.friends(first:)', 'Person.name', 'Query.me']);
});

test("a schema's own names with underscores are names", () => {
  expect(used('{ client__x }')).toEqual(['Query.client__x']);
});
