import { buildSchema, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { validateDocument } from './validate-document.ts';

const schema = buildSchema(`
  scalar Decimal
  input Range { from: Float to: [Float!] }
  type Query { heavier(than: Float, range: Range, exact: Decimal): Int }
`);
const wrong = (text: string) => validateDocument(schema, parse(text)).map(({ message }) => message);

describe('a number that no double holds', () => {
  const MANY_DIGITS = '9'.repeat(400);

  it.each([
    '{ heavier(than: 1e999) }',
    '{ heavier(than: -1e999) }',
    `{ heavier(than: ${MANY_DIGITS}) }`,
    '{ heavier(range: { from: 1e999 }) }',
    '{ heavier(range: { to: [1, 1e999] }) }',
    'query ($than: Float = 1e999) { heavier(than: $than) }',
  ])('is refused in %s', (text) => {
    expect(wrong(text)).toEqual(['Float cannot represent a number as big as this.']);
  });

  it.each(['{ heavier(than: 1e300) }', '{ heavier(exact: 1e999) }', '{ heavier(range: { from: 5e-324 }) }'])(
    'is none in %s',
    (text) => {
      expect(wrong(text)).toEqual([]);
    },
  );

  it('is told beside what else is wrong', () => {
    expect(wrong('{ heavier(than: 1e999) lighter }')).toHaveLength(2);
  });
});
