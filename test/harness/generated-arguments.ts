import {
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredArgument,
  isRequiredInputField,
  type GraphQLField,
  type GraphQLInputType,
} from 'graphql';

/** A value that a leaf may have: harmless, well-formed, and of nothing that exists. */
const leaves: Record<string, unknown> = {
  ID: '01890000-0000-7000-8000-000000000000',
  String: 'text',
  Int: 1,
  Float: 1,
  Boolean: true,
  DateTime: '2030-01-01T00:00:00Z',
  Date: '2030-01-01',
  Day: 1,
  JSON: {},
  JSONString: '{}',
  Credits: 1,
  Decimal: 1,
  PositiveDecimal: 1,
  PositiveInt: 1,
  UUID: '01890000-0000-4000-8000-000000000000',
  WeightScalar: 1,
  Metadata: {},
  Upload: null,
};

/** Deep enough for every input of ours; recursive ones end here. */
const MAX_DEPTH = 8;

/** A value of a type, with the fields that it needs and no others. */
export function valueOf(type: GraphQLInputType, depth = 0): unknown {
  if (isNonNullType(type)) return valueOf(type.ofType, depth);
  if (isListType(type)) return [valueOf(type.ofType, depth)];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (!isInputObjectType(type)) return leaves[type.name] ?? 'text';
  if (depth > MAX_DEPTH) return {};
  const required = Object.values(type.getFields()).filter(isRequiredInputField);
  // One of them, where exactly one is wanted.
  const fields = type.isOneOf ? Object.values(type.getFields()).slice(0, 1) : required;
  return Object.fromEntries(fields.map((field) => [field.name, valueOf(field.type, depth + 1)]));
}

/** The arguments that a field needs. */
export const requiredArguments = (field: GraphQLField<unknown, unknown>): Record<string, unknown> =>
  Object.fromEntries(field.args.filter(isRequiredArgument).map(({ name, type }) => [name, valueOf(type)]));

/** A field as the only one of an operation, with those arguments as variables. */
export function operationOf(
  kind: 'query' | 'mutation',
  field: GraphQLField<unknown, unknown>,
  names: readonly string[],
  selection: string,
): string {
  const used = field.args.filter(({ name }) => names.includes(name));
  const variables = used.map(({ name, type }) => `$${name}: ${type.toString()}`).join(', ');
  const given = used.map(({ name }) => `${name}: $${name}`).join(', ');
  const [declared, passed] = used.length === 0 ? ['', ''] : [`(${variables})`, `(${given})`];
  return `${kind} Generated${declared} { ${field.name}${passed} ${selection} }`;
}
