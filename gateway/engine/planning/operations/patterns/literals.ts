import {
  type GraphQLInputObjectType,
  type GraphQLInputType,
  GraphQLBoolean,
  GraphQLFloat,
  GraphQLID,
  GraphQLInt,
  GraphQLString,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredInputField,
  Kind,
  type ObjectValueNode,
  type ValueNode,
} from 'graphql';
import { exactNumber } from '../../../json/exact.ts';

const MAX_INT = 2_147_483_647;
const MIN_INT = -2_147_483_648;

/**
 * What must be sent for a variable that stands for a literal; undefined where only the literal itself will do. It is
 * plainly of its type: no subgraph refuses it, so no error is about a variable that the client does not know. What
 * subgraphs make of a literal of their own scalars need not be what they make of the variable.
 */
export function variableValue(node: ValueNode, type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return node.kind === Kind.NULL ? undefined : variableValue(node, type.ofType);
  if (node.kind === Kind.NULL) return null;
  if (isListType(type)) {
    if (node.kind !== Kind.LIST) return undefined;
    const items = node.values.map((item) => variableValue(item, type.ofType));
    return items.includes(undefined) ? undefined : items;
  }
  if (isInputObjectType(type)) return node.kind === Kind.OBJECT ? objectValue(node, type) : undefined;
  if (isEnumType(type)) {
    return node.kind === Kind.ENUM && type.getValue(node.value) ? node.value : undefined;
  }
  switch (type.name) {
    case GraphQLInt.name:
      return node.kind === Kind.INT ? intValue(node.value) : undefined;
    case GraphQLFloat.name:
      return node.kind === Kind.INT || node.kind === Kind.FLOAT ? floatValue(node.value) : undefined;
    case GraphQLID.name:
      return node.kind === Kind.STRING || node.kind === Kind.INT ? node.value : undefined;
    case GraphQLString.name:
      return node.kind === Kind.STRING ? node.value : undefined;
    case GraphQLBoolean.name:
      return node.kind === Kind.BOOLEAN ? node.value : undefined;
    default:
      return undefined;
  }
}

function intValue(text: string): number | undefined {
  const value = Number(text);
  return value <= MAX_INT && value >= MIN_INT ? value : undefined;
}

/** JSON has no infinity. */
const floatValue = (text: string): unknown => (Number.isFinite(Number(text)) ? exactNumber(text) : undefined);

function objectValue(node: ObjectValueNode, type: GraphQLInputObjectType): unknown {
  const declared = type.getFields();
  const values = new Map<string, unknown>();
  for (const { name, value: given } of node.fields) {
    const field = declared[name.value];
    const value = field && variableValue(given, field.type);
    if (value === undefined || values.has(name.value)) return undefined;
    values.set(name.value, value);
  }
  if (type.isOneOf && (values.size !== 1 || [...values.values()].includes(null))) return undefined;
  const missing = Object.values(declared).some(
    (field) => isRequiredInputField(field) && !values.has(field.name),
  );
  return missing ? undefined : Object.fromEntries(values);
}
