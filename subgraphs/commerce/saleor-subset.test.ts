import { existsSync, readFileSync } from 'node:fs';
import {
  Kind,
  parse,
  print,
  visit,
  type DefinitionNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type InputValueDefinitionNode,
  type TypeDefinitionNode,
  type TypeNode,
} from 'graphql';
import { expect, test } from 'vitest';
import { factsOf, sdlOf, type SaleorFacts } from './saleor-facts.ts';

const ours = parse(readFileSync(new URL('schema.graphql', import.meta.url), 'utf8'));
const saleorFile = new URL('../../../shared/saleor/saleor-3.23.graphql', import.meta.url);
const factsFile = new URL('saleor-3.23.facts.json', import.meta.url);
const facts = JSON.parse(readFileSync(factsFile, 'utf8')) as SaleorFacts;
// Saleor's own SDL is not part of this project: the facts about it that are needed here are.
const saleor = typesOf(parse(sdlOf(facts)));

test.skipIf(!existsSync(saleorFile))('the facts about Saleor are those of its own SDL', () => {
  const theirs = typesOf(parse(readFileSync(saleorFile, 'utf8')));
  expect(facts).toEqual(factsOf(theirs, [...typesOf(ours).keys()]));
});

test('every type, field, argument and value stands in Saleor 3.23 as it does here', () => {
  const differences = [...typesOf(ours)].flatMap(([name, type]) => {
    const theirs = saleor.get(name);
    return theirs ? differencesOf(type, theirs) : [`${name} is not a type of Saleor`];
  });
  expect(differences).toEqual([]);
});

test('everything is described', () => {
  const bare = [...typesOf(ours)].flatMap(([name, type]) => {
    const fields = 'fields' in type ? (type.fields ?? []) : [];
    const values = 'values' in type ? (type.values ?? []) : [];
    return [type, ...fields, ...values]
      .filter(({ description }) => !description)
      .map((node) => `${name}: ${node.name.value}`);
  });
  expect(bare).toEqual([]);
});

test('whatever Saleor 3.23 may answer has a name here', () => {
  const answered = new Set<string>();
  visit(ours, { FieldDefinition: ({ type }) => void answered.add(namedType(type)) });
  const unnamed = [...typesOf(ours)].flatMap(([name, type]) => {
    if (!answered.has(name)) return [];
    if (type.kind === Kind.ENUM_TYPE_DEFINITION)
      return missing(name, (saleor.get(name) as typeof type).values ?? [], type.values ?? []);
    // What carries metadata is answered by the mutations that change it: the client has named it.
    if (type.kind !== Kind.INTERFACE_TYPE_DEFINITION || name === 'ObjectWithMetadata') return [];
    return implementing(saleor, name).filter((kind) => !implementing(typesOf(ours), name).includes(kind));
  });
  expect(unnamed).toEqual([]);
});

test('the comparison finds what differs', () => {
  const wrong = typesOf(
    parse(`
      type Product implements Money { id: ID  nonsense: Int  productType: [ProductType!]!  attribute: SelectedAttribute }
      input StringFilterInput { eq: Int }
      enum OrderDirection { SIDEWAYS }
      union Node = Product
    `),
  );
  const differences = [...wrong].flatMap(([name, type]) =>
    differencesOf(type, saleor.get(name) as TypeDefinitionNode),
  );
  expect(differences).toEqual([
    'Product implements Money: Saleor does not',
    'Product has the keys [], Saleor [id channel]',
    'Product.id is ID, Saleor has ID!',
    'Product.nonsense is not in Saleor',
    'Product.productType is [ProductType!]!, Saleor has ProductType!',
    'Product.attribute lacks the required slug',
    'StringFilterInput.eq is Int, Saleor has String',
    'OrderDirection.SIDEWAYS is not in Saleor',
    'Node is a UnionTypeDefinition, Saleor has an InterfaceTypeDefinition',
  ]);
});

function isType(node: DefinitionNode): node is TypeDefinitionNode {
  return node.kind.endsWith('TypeDefinition');
}

const namedType = (type: TypeNode): string =>
  type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type);

const implementing = (types: ReadonlyMap<string, TypeDefinitionNode>, name: string): string[] =>
  [...types.values()]
    .filter((type) => 'interfaces' in type && type.interfaces?.some((node) => node.name.value === name))
    .map((type) => type.name.value);

function typesOf(document: DocumentNode): Map<string, TypeDefinitionNode> {
  return new Map(document.definitions.filter(isType).map((type) => [type.name.value, type]));
}

/** The same shape both ways, so that a client of the one is a client of the other. */
function differencesOf(type: TypeDefinitionNode, theirs: TypeDefinitionNode): string[] {
  const name = type.name.value;
  if (type.kind !== theirs.kind) return [`${name} is a ${type.kind}, Saleor has an ${theirs.kind}`];
  if (type.kind === Kind.ENUM_TYPE_DEFINITION)
    return missing(name, type.values ?? [], (theirs as typeof type).values ?? []);
  if (type.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION)
    return inputDifferences(name, type.fields ?? [], (theirs as typeof type).fields ?? []);
  if (type.kind !== Kind.OBJECT_TYPE_DEFINITION && type.kind !== Kind.INTERFACE_TYPE_DEFINITION) return [];
  const other = theirs as typeof type;
  const interfaces = new Set(other.interfaces?.map((node) => node.name.value));
  return [
    ...(type.interfaces ?? [])
      .filter((node) => !interfaces.has(node.name.value))
      .map((node) => `${name} implements ${node.name.value}: Saleor does not`),
    ...(keysOf(type) === keysOf(other)
      ? []
      : [`${name} has the keys [${keysOf(type)}], Saleor [${keysOf(other)}]`]),
    ...(type.fields ?? []).flatMap((field) => fieldDifferences(name, field, other.fields ?? [])),
  ];
}

function fieldDifferences(
  type: string,
  field: FieldDefinitionNode,
  theirs: readonly FieldDefinitionNode[],
): string[] {
  const name = `${type}.${field.name.value}`;
  const other = theirs.find((node) => node.name.value === field.name.value);
  if (!other) return [`${name} is not in Saleor`];
  if (print(field.type) !== print(other.type))
    return [`${name} is ${print(field.type)}, Saleor has ${print(other.type)}`];
  return inputDifferences(name, field.arguments ?? [], other.arguments ?? []);
}

function shape(input: InputValueDefinitionNode): string {
  return print(input.type) + (input.defaultValue ? ` = ${print(input.defaultValue)}` : '');
}

function inputDifferences(
  owner: string,
  inputs: readonly InputValueDefinitionNode[],
  theirs: readonly InputValueDefinitionNode[],
): string[] {
  const given = new Set(inputs.map((input) => input.name.value));
  const lacking = theirs
    .filter(
      (input) =>
        input.type.kind === Kind.NON_NULL_TYPE && !input.defaultValue && !given.has(input.name.value),
    )
    .map((input) => `${owner} lacks the required ${input.name.value}`);
  return inputs
    .flatMap((input) => {
      const other = theirs.find((node) => node.name.value === input.name.value);
      if (!other) return [`${owner}.${input.name.value} is not in Saleor`];
      if (shape(input) === shape(other)) return [];
      return [`${owner}.${input.name.value} is ${shape(input)}, Saleor has ${shape(other)}`];
    })
    .concat(lacking);
}

function missing(
  owner: string,
  values: readonly { name: { value: string } }[],
  theirs: readonly { name: { value: string } }[],
): string[] {
  return values
    .filter(({ name }) => !theirs.some((other) => other.name.value === name.value))
    .map(({ name }) => `${owner}.${name.value} is not in Saleor`);
}

/** The fields of each @key, in order. */
function keysOf(type: TypeDefinitionNode): string {
  return (type.directives ?? [])
    .filter((directive) => directive.name.value === 'key')
    .flatMap((directive) => directive.arguments ?? [])
    .filter((argument) => argument.name.value === 'fields' && argument.value.kind === Kind.STRING)
    .map((argument) => (argument.value.kind === Kind.STRING ? argument.value.value : ''))
    .join(', ');
}
