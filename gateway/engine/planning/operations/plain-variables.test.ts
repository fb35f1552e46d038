import { buildSchema, getVariableValues, Kind, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { plainCoercion } from './plain-variables.ts';

const schema = buildSchema(
  'input In { a: Int } type Query { a(id: ID, s: String, f: Float, b: Boolean): Int }',
);
const definitionsOf = (variables: string) => {
  const [operation] = parse(`query (${variables}) { a }`).definitions;
  return operation?.kind === Kind.OPERATION_DEFINITION ? (operation.variableDefinitions ?? []) : [];
};

describe('what it takes, graphql-js makes the same of', () => {
  const definitions = definitionsOf('$id: ID!, $n: Int, $s: String, $f: Float, $b: Boolean');
  const values = [undefined, null, 'x', '', 0, -0, 1, 1.5, 2 ** 31, 2 ** 40, Infinity, true, [1], { a: 1 }];
  for (const name of ['id', 'n', 's', 'f', 'b', 'other']) {
    it.each(values.map((value) => [value]))(`${name} = %j`, (value) => {
      const variables = { id: 'i', [name]: value };
      const plain = plainCoercion(definitions)(variables);
      if (plain)
        expect(plain).toStrictEqual({ ...getVariableValues(schema, definitions, variables).coerced });
    });
  }

  it('and it takes what clients usually send', () => {
    const variables = { id: 'i', n: 5, s: null, f: 2, b: false, more: 1 };
    expect(plainCoercion(definitions)(variables)).toEqual({ id: 'i', n: 5, s: null, f: 2, b: false });
  });
});

it.each([
  ['a default', '$n: Int = 1', {}],
  ['a list', '$n: [Int]', { n: 1 }],
  ['an input object', '$n: In', { n: {} }],
  ['a missing one that is required', '$n: Int!', {}],
  ['one that only the prototype has', '$constructor: String!', {}],
])('leaves %s to others', (_, variables, given) => {
  expect(plainCoercion(definitionsOf(variables))(given)).toBeUndefined();
});
