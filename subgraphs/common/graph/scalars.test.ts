import { parseValue } from 'graphql';
import { expect, test } from 'vitest';
import { scalars } from './scalars.ts';

test('a JSON literal is made of ordinary objects, whatever its keys are', () => {
  const literal = parseValue('{ a: [{ b: 1 }, $x], constructor: "c" }');
  const value = scalars.JSON.parseLiteral(literal, { x: { y: true } }) as { a: object[] };
  expect(value).toEqual({ a: [{ b: 1 }, { y: true }], constructor: 'c' });
  for (const object of [value, ...value.a]) expect(Object.getPrototypeOf(object)).toBe(Object.prototype);
});

test.each(['1.5', '"10"', '9007199254740993'])('%s are no credits', (literal) => {
  expect(() => scalars.Credits.parseLiteral(parseValue(literal))).toThrow(/whole numbers/);
});

test.each(['0000-01-01T00:00:00Z', '0000-12-31T23:59:59Z'])('%s is no time', (literal) => {
  expect(() => scalars.DateTime.parseValue(literal)).toThrow(/between the years 0001 and 9999/);
  expect(() => scalars.DateTime.parseLiteral(parseValue(`"${literal}"`), {})).toThrow(/0001/);
});

const nested = (levels: number): unknown => JSON.parse(`${'['.repeat(levels)}${']'.repeat(levels)}`);

test('JSON may be 200 levels deep, and no deeper', () => {
  expect(() => scalars.JSON.parseValue(nested(200))).not.toThrow();
  expect(() => scalars.JSON.parseValue(nested(201))).toThrow(/at most 200 levels/);
  expect(() => scalars.JSON.parseValue(nested(4_400))).toThrow(/at most 200 levels/);
});
