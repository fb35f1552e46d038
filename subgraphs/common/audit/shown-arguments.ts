import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputType,
} from 'graphql';

/** Scalars that hold no words of people: what is not here is left out, a scalar of tomorrow too. */
const plain = new Set([
  'ID',
  'Int',
  'Float',
  'Boolean',
  'Credits',
  'Decimal',
  'PositiveDecimal',
  'DateTime',
  'Date',
  'Day',
]);

/** A name of a secret, whatever its type. */
const SECRET = /secret|token|password|apikey|signature/i;
const ID = /^[\w=:+/.-]{1,128}$/;
const API_KEY = /cmp_[a-z]{2}_/;
const MAX_ITEMS = 20;
const MAX_DEPTH = 6;

/** Of a mutation's arguments, what an audit log may hold: ids, enums, numbers, times and truth values. */
export const shownArguments = (
  definitions: readonly GraphQLArgument[],
  given: Record<string, unknown>,
): Record<string, unknown> => shownFields(definitions, given, 0);

function shownFields(
  definitions: readonly (GraphQLArgument | GraphQLInputField)[],
  given: Record<string, unknown>,
  depth: number,
): Record<string, unknown> {
  const shown = definitions.flatMap(({ name, type }) => {
    const value = SECRET.test(name) ? undefined : shownValue(type, given[name], depth);
    return value === undefined ? [] : [[name, value] as const];
  });
  return Object.fromEntries(shown);
}

/** Undefined for what is left out. */
function shownValue(type: GraphQLInputType, value: unknown, depth: number): unknown {
  if (value === undefined || depth > MAX_DEPTH) return undefined;
  if (value === null) return isShown(type) ? null : undefined;
  if (isNonNullType(type)) return shownValue(type.ofType, value, depth);
  if (isListType(type)) {
    const items = (Array.isArray(value) ? value : [value]).slice(0, MAX_ITEMS);
    const shown = items
      .map((item) => shownValue(type.ofType, item, depth + 1))
      .filter((item) => item !== undefined);
    return shown.length > 0 ? shown : undefined;
  }
  if (isInputObjectType(type)) {
    const fields = shownFields(Object.values(type.getFields()), value as Record<string, unknown>, depth + 1);
    return Object.keys(fields).length > 0 ? fields : undefined;
  }
  if (!isShown(type)) return undefined;
  return type.name === 'ID' ? shownId(value) : plainValue(value);
}

function isShown(type: GraphQLInputType): boolean {
  const named = getNamedType(type);
  return isEnumType(named) || plain.has(named.name);
}

/** Somebody may write anything where an id is asked for. */
const shownId = (value: unknown): string | undefined =>
  ID.test(String(value)) && !API_KEY.test(String(value)) ? String(value) : undefined;

function plainValue(value: unknown): unknown {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? undefined : value.toISOString();
  if (typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  return ['string', 'bigint'].includes(typeof value) ? String(value).slice(0, 64) : undefined;
}
