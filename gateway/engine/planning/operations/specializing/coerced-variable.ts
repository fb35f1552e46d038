import {
  type GraphQLInputField,
  type GraphQLInputType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';
import { digitsOf } from '../../../json/exact.ts';
import { exactValue } from './exact-literals.ts';

/** What a subgraph would make of a variable's value: one item is a list of it, an id is text, and defaults are there. */
export function asSubgraphsCoerce(type: GraphQLInputType, value: unknown): unknown {
  if (isNonNullType(type)) return asSubgraphsCoerce(type.ofType, value);
  if (value === null || value === undefined) return value;
  if (isListType(type)) {
    const items: unknown[] = Array.isArray(value) ? value : [value];
    return items.map((item) => asSubgraphsCoerce(type.ofType, item));
  }
  if (!isInputObjectType(type)) return type.name === 'ID' ? String(digitsOf(value)) : value;
  const given = value as Readonly<Record<string, unknown>>;
  const fields = Object.values(type.getFields()).map(
    (field) =>
      [field.name, asSubgraphsCoerce(field.type, given[field.name] ?? defaultOf(field, given))] as const,
  );
  return Object.fromEntries(fields.filter(([, item]) => item !== undefined));
}

/** With its digits, so from the text and not from what was made of it; null that was sent is no missing value. */
function defaultOf({ name, astNode }: GraphQLInputField, given: Readonly<Record<string, unknown>>): unknown {
  if (Object.hasOwn(given, name)) return given[name];
  return astNode?.defaultValue && exactValue(astNode.defaultValue);
}
