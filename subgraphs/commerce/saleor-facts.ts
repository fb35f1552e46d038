import { Kind, print, type InputValueDefinitionNode, type TypeDefinitionNode } from 'graphql';

/** A type of Saleor as far as the comparison looks: names and shapes, no words. */
interface Fact {
  kind: 'type' | 'interface' | 'input' | 'enum' | 'union' | 'scalar';
  interfaces?: string[];
  keys?: string[];
  /** Of a field its type with its arguments, of an input's field its type: `(size: Int = 4): Image`. */
  fields?: Record<string, string>;
  values?: string[];
  members?: string[];
}
export type SaleorFacts = Record<string, Fact>;

const kinds: Partial<Record<Kind, Fact['kind']>> = {
  [Kind.OBJECT_TYPE_DEFINITION]: 'type',
  [Kind.INTERFACE_TYPE_DEFINITION]: 'interface',
  [Kind.INPUT_OBJECT_TYPE_DEFINITION]: 'input',
  [Kind.ENUM_TYPE_DEFINITION]: 'enum',
  [Kind.UNION_TYPE_DEFINITION]: 'union',
  [Kind.SCALAR_TYPE_DEFINITION]: 'scalar',
};

/** What Saleor says of these types, and who else implements the interfaces among them. */
export function factsOf(
  saleor: ReadonlyMap<string, TypeDefinitionNode>,
  names: readonly string[],
): SaleorFacts {
  const wanted = new Set(names);
  const facts: SaleorFacts = {};
  for (const [name, type] of [...saleor].toSorted(([one], [other]) => (one < other ? -1 : 1))) {
    const interfaces = 'interfaces' in type ? (type.interfaces ?? []).map((node) => node.name.value) : [];
    if (wanted.has(name)) facts[name] = factOf(type, interfaces);
    else if (interfaces.some((node) => wanted.has(node)))
      facts[name] = {
        kind: 'type',
        interfaces: interfaces.filter((node) => wanted.has(node)),
        fields: { id: ': ID' },
      };
  }
  return facts;
}

function factOf(type: TypeDefinitionNode, interfaces: string[]): Fact {
  const keys = (type.directives ?? [])
    .filter((directive) => directive.name.value === 'key')
    .flatMap((directive) => directive.arguments ?? [])
    .flatMap(({ value }) => (value.kind === Kind.STRING ? [value.value] : []));
  return {
    kind: kinds[type.kind] ?? 'scalar',
    ...(interfaces.length > 0 && { interfaces }),
    ...(keys.length > 0 && { keys }),
    ...('fields' in type && {
      fields: Object.fromEntries((type.fields ?? []).map((field) => [field.name.value, shapeOf(field)])),
    }),
    ...(type.kind === Kind.ENUM_TYPE_DEFINITION && {
      values: (type.values ?? []).map(({ name }) => name.value),
    }),
    ...(type.kind === Kind.UNION_TYPE_DEFINITION && {
      members: (type.types ?? []).map(({ name }) => name.value),
    }),
  };
}

type FieldNode = NonNullable<Extract<TypeDefinitionNode, { fields?: unknown }>['fields']>[number];

function shapeOf(field: FieldNode): string {
  const args = 'arguments' in field ? (field.arguments ?? []).map(inputShape) : [];
  const ownDefault = 'defaultValue' in field && field.defaultValue ? ` = ${print(field.defaultValue)}` : '';
  return `${args.length > 0 ? `(${args.join(', ')})` : ''}: ${print(field.type)}${ownDefault}`;
}

const inputShape = ({ name, type, defaultValue }: InputValueDefinitionNode): string =>
  `${name.value}: ${print(type)}${defaultValue ? ` = ${print(defaultValue)}` : ''}`;

/** The facts as a schema, to be compared as one. */
export const sdlOf = (facts: SaleorFacts): string => Object.entries(facts).map(definition).join('\n');

function definition([name, { kind, interfaces, keys, fields, values, members }]: [string, Fact]): string {
  if (kind === 'scalar') return `scalar ${name}`;
  if (kind === 'union') return `union ${name} = ${(members ?? []).join(' | ')}`;
  const lines =
    kind === 'enum' ? (values ?? []) : Object.entries(fields ?? {}).map(([field, shape]) => field + shape);
  const implementing = interfaces ? ` implements ${interfaces.join(' & ')}` : '';
  const keyed = (keys ?? []).map((key) => ` @key(fields: "${key}")`).join('');
  return `${kind} ${name}${implementing}${keyed} {\n${lines.join('\n')}\n}`;
}
