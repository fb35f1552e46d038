import { Kind, parse, print } from 'graphql';
import { expect, it } from 'vitest';
import { printArgument, printVariable } from './plain-print.ts';

it.each([
  '($a: Int, $b: [ID!]!, $c: [[String]], $d: Int = 5, $e: Filter = { a: "b" }, $f: Int @here)',
  '($a: Boolean!)',
])('variables are printed as graphql-js prints them: %s', (variables) => {
  const [operation] = parse(`query ${variables} { a }`).definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('No operation.');
  for (const node of operation.variableDefinitions ?? []) expect(printVariable(node)).toBe(print(node));
});

it.each([
  'a: $b',
  'a: 1',
  'a: 1.50',
  'a: RED',
  'a: true',
  'a: false',
  'a: null',
  'a: "b\\n\\"c"',
  'a: """b"""',
  'a: [$b, 1]',
  'a: { b: $c }',
])('an argument is printed as graphql-js prints it: %s', (text) => {
  const [operation] = parse(`{ f(${text}) }`).definitions;
  const field =
    operation?.kind === Kind.OPERATION_DEFINITION ? operation.selectionSet.selections[0] : undefined;
  const node = field?.kind === Kind.FIELD ? field.arguments?.[0] : undefined;
  expect(node && printArgument(node)).toBe(node && print(node));
  expect(node).toBeDefined();
});
