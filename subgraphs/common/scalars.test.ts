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
