import {
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isScalarType,
  type GraphQLField,
  type GraphQLInputType,
} from 'graphql';

/** Variables for every argument of a field, with the given id wherever an id may stand. */
export interface FilledField {
  definitions: string[];
  usage: string;
  variables: Record<string, unknown>;
}

/** Null when the field takes no id at all. With a suffix the variables of several stand in one operation. */
export function fillWith(field: GraphQLField<unknown, unknown>, id: string, suffix = ''): FilledField | null {
  const filled = field.args
    .map(({ name, type, defaultValue }) => ({
      name,
      variable: `${name}${suffix}`,
      type,
      value: fill(type, id, defaultValue !== undefined),
    }))
    .filter(({ value }) => value !== undefined);
  if (!JSON.stringify(filled.map(({ value }) => value)).includes(JSON.stringify(id))) return null;
  return {
    definitions: filled.map(({ variable, type }) => `$${variable}: ${String(type)}`),
    usage: `(${filled.map(({ name, variable }) => `${name}: $${variable}`).join(', ')})`,
    variables: Object.fromEntries(filled.map(({ variable, value }) => [variable, value])),
  };
}

function fill(type: GraphQLInputType, id: string, hasDefault = false, depth = 0): unknown {
  const required = isNonNullType(type) && !hasDefault;
  const nullable = getNullableType(type);
  if (isListType(nullable)) {
    const item = fill(nullable.ofType, id, false, depth);
    return item === undefined ? (required ? [] : undefined) : [item];
  }
  if (isScalarType(nullable)) {
    if (nullable.name === 'ID') return id;
    return required ? sampleOf(nullable.name) : undefined;
  }
  if (isEnumType(nullable)) return required ? nullable.getValues()[0]?.name : undefined;
  if (!isInputObjectType(nullable) || depth > 4) return undefined;
  const fields = Object.values(nullable.getFields())
    .map((field) => [field.name, fill(field.type, id, field.defaultValue !== undefined, depth + 1)] as const)
    .filter(([, value]) => value !== undefined);
  return fields.length > 0 || required ? Object.fromEntries(fields) : undefined;
}

function sampleOf(scalar: string): unknown {
  if (['Int', 'Float', 'Credits', 'PositiveInt'].includes(scalar)) return 1;
  if (['PositiveDecimal', 'Decimal'].includes(scalar)) return '1.00';
  if (scalar === 'Boolean') return true;
  if (['JSON', 'JSONString'].includes(scalar)) return scalar === 'JSON' ? {} : '{}';
  if (['DateTime', 'Date'].includes(scalar)) return new Date().toISOString();
  return 'sample';
}
