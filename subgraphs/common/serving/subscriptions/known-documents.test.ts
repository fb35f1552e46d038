import { buildSchema } from 'graphql';
import { expect, test } from 'vitest';
import { createKnownDocuments } from './known-documents.ts';

const schema = buildSchema('type Query { one: Int }');

test('a document that was found valid is neither parsed nor validated again', () => {
  const known = createKnownDocuments(schema);
  const document = known.parse('{ one }');
  expect(known.validate(schema, document)).toEqual([]);
  expect(known.parse('{ one }')).toBe(document);
  expect(known.parse('{  one }')).not.toBe(document);
});

test('one that is not valid, or valid in another schema, is refused each time', () => {
  const known = createKnownDocuments(schema);
  const wrong = known.parse('{ two }');
  expect(known.validate(schema, wrong)).toHaveLength(1);
  expect(known.parse('{ two }')).not.toBe(wrong);
  const document = known.parse('{ one }');
  expect(known.validate(schema, document)).toEqual([]);
  expect(known.validate(buildSchema('type Query { two: Int }'), document)).toHaveLength(1);
});

test('what is kept is bounded: the oldest goes, and what is long never stays', () => {
  const known = createKnownDocuments(schema);
  const keep = (text: string) => {
    const document = known.parse(text);
    known.validate(schema, document);
    return document;
  };
  const first = keep('query a { one }');
  expect(keep('query a { one }')).toBe(first);
  const long = `{ one } #${'x'.repeat(10_000)}`;
  expect(keep(long)).not.toBe(keep(long));
  for (let i = 0; i < 1_000; i++) keep(`query q${i} { one }`);
  expect(keep('query a { one }')).not.toBe(first);
});
