import {
  type DocumentNode,
  type FieldDefinitionNode,
  type InputValueDefinitionNode,
  Kind,
  parse,
  print,
  type TypeDefinitionNode,
  type GraphQLSchema,
  valueFromASTUntyped,
} from 'graphql';

export interface IndexedField {
  name: string;
  /** As SDL writes it: `[Run!]!`. */
  type: string;
  arguments: { name: string; type: string; description: string | null }[];
  description: string | null;
  /** Subgraphs that resolve it. */
  owners: string[];
}

export interface IndexedType {
  name: string;
  kind: string;
  description: string | null;
  /** Subgraphs that know it. */
  subgraphs: string[];
  fields: IndexedField[];
  /** Of an enum or a union. */
  members: string[];
}

const INTERNAL = /^(?:join__|link__|core__)/;

/** What clients see of a supergraph, by type, with the subgraphs that own each field. */
export function schemaIndex(supergraphSdl: string, schema: GraphQLSchema): IndexedType[] {
  const names = graphNames(parse(supergraphSdl, { noLocation: true }));
  return (
    parse(supergraphSdl, { noLocation: true })
      .definitions.filter((definition) => 'name' in definition && definition.kind.endsWith('TypeDefinition'))
      .map((definition) => definition as TypeDefinitionNode)
      // What is inaccessible, or the composition's own, is in no client's schema.
      .filter(({ name }) => !INTERNAL.test(name.value) && schema.getType(name.value) !== undefined)
      .map((definition) => indexed(definition, names, schema))
      .toSorted((a, b) => a.name.localeCompare(b.name))
  );
}

function indexed(
  definition: TypeDefinitionNode,
  names: ReadonlyMap<string, string>,
  schema: GraphQLSchema,
): IndexedType {
  const type = definition.name.value;
  const subgraphs = graphsIn(definition, 'join__type', names);
  const known = schema.getType(type);
  const visible = known && 'getFields' in known ? known.getFields() : {};
  const fields = 'fields' in definition ? (definition.fields ?? []) : [];
  return {
    name: type,
    kind: definition.kind.replace('TypeDefinition', ''),
    description: definition.description?.value ?? null,
    subgraphs,
    fields: fields
      .filter(({ name }) => name.value in visible)
      .map((field) => indexedField(field, subgraphs, names)),
    members:
      definition.kind === Kind.ENUM_TYPE_DEFINITION
        ? (definition.values ?? []).map(({ name }) => name.value)
        : definition.kind === Kind.UNION_TYPE_DEFINITION
          ? (definition.types ?? []).map(({ name }) => name.value)
          : [],
  };
}

function indexedField(
  field: FieldDefinitionNode | InputValueDefinitionNode,
  ofType: string[],
  names: ReadonlyMap<string, string>,
): IndexedField {
  // A field that says nothing is resolved wherever its type is known.
  const owners = graphsIn(field, 'join__field', names);
  return {
    name: field.name.value,
    type: print(field.type),
    arguments: ('arguments' in field ? (field.arguments ?? []) : []).map(({ name, type, description }) => ({
      name: name.value,
      type: print(type),
      description: description?.value ?? null,
    })),
    description: field.description?.value ?? null,
    owners: owners.length > 0 ? owners : ofType,
  };
}

/** Of `join__Graph`: the names of subgraphs by the values of the enum. */
function graphNames({ definitions }: DocumentNode): Map<string, string> {
  const graphs = definitions.find(
    (definition) => definition.kind === Kind.ENUM_TYPE_DEFINITION && definition.name.value === 'join__Graph',
  );
  const values = graphs?.kind === Kind.ENUM_TYPE_DEFINITION ? (graphs.values ?? []) : [];
  return new Map(
    values.map(({ name, directives = [] }) => {
      const argument = directives[0]?.arguments?.find((each) => each.name.value === 'name');
      return [name.value, argument ? String(valueFromASTUntyped(argument.value)) : name.value];
    }),
  );
}

function graphsIn(
  { directives = [] }: Pick<FieldDefinitionNode, 'directives'>,
  directive: string,
  names: ReadonlyMap<string, string>,
): string[] {
  const found = directives
    .filter(({ name }) => name.value === directive)
    .filter(
      ({ arguments: given = [] }) =>
        !given.some(({ name, value }) => name.value === 'external' && valueFromASTUntyped(value) === true),
    )
    .map(({ arguments: given = [] }) => given.find(({ name }) => name.value === 'graph'))
    .flatMap((argument) => (argument ? [String(valueFromASTUntyped(argument.value))] : []));
  return [...new Set(found.map((value) => names.get(value) ?? value))].toSorted();
}
