import {
  type FieldNode,
  getNamedType,
  type GraphQLCompositeType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isAbstractType,
  isInterfaceType,
  isObjectType,
  isUnionType,
  Kind,
  SchemaMetaFieldDef,
  type SelectionSetNode,
  TypeMetaFieldDef,
  TypeNameMetaFieldDef,
} from 'graphql';
import type { Denials } from '../planning/supergraph/access-rules.ts';
import type { ResponseNames } from '../planning/supergraph/response-names.ts';
import { isDeferred } from '../planning/operations/specializing/deferred.ts';
import { deniedField, introspectionKey, isHidden } from '../planning/operations/specializing/specialize.ts';

/** One field of the answer for objects of one type, with all selection sets that apply to it. */
export interface ShapedField {
  readonly planName: string;
  /** Of introspection: where its value is found. */
  readonly introspectionKey: string;
  readonly fieldName: string;
  readonly type: GraphQLOutputType;
  readonly selectionSets: readonly SelectionSetNode[];
  /** The caller may not read it. */
  readonly denied: boolean;
}

/** CollectFields of the GraphQL specification, done once for a type instead of once for every object. */
export function collectFields(
  schema: GraphQLSchema,
  type: GraphQLCompositeType,
  selectionSets: readonly SelectionSetNode[],
): Map<string, FieldNode[]> {
  const fields = new Map<string, FieldNode[]>();
  const visit = (set: SelectionSetNode): void => {
    for (const node of set.selections) {
      if (node.kind === Kind.FIELD) {
        if (isHidden(node)) continue;
        const planName = node.alias?.value ?? node.name.value;
        const known = fields.get(planName);
        if (known) known.push(node);
        else fields.set(planName, [node]);
      } else if (node.kind === Kind.INLINE_FRAGMENT && !isDeferred(node)) {
        if (appliesTo(schema, type, node.typeCondition?.name.value)) visit(node.selectionSet);
      }
    }
  };
  for (const set of selectionSets) visit(set);
  return fields;
}

export function shapedFields(
  schema: GraphQLSchema,
  type: GraphQLCompositeType,
  selectionSets: readonly SelectionSetNode[],
  denials: Denials,
  names: ResponseNames,
): ShapedField[] {
  const collected = collectFields(schema, type, selectionSets);
  return [...collected].flatMap(([planName, nodes]) => {
    const [first] = nodes;
    const deniedName = first && deniedField(first);
    // The same field asked for in two places, of which one is denied, is denied.
    if (deniedName === undefined && denials.denied.length > 0 && collected.has(names.denied(planName)))
      return [];
    const fieldName = deniedName ?? first?.name.value ?? '';
    const declared = fieldType(type, fieldName);
    if (!declared) return [];
    const denied = deniedName !== undefined || denials.field(type.name, fieldName);
    const nested = nodes.flatMap((node) => (node.selectionSet ? [node.selectionSet] : []));
    const key = (first && introspectionKey(first)) ?? planName;
    return [{ planName, introspectionKey: key, fieldName, type: declared, selectionSets: nested, denied }];
  });
}

/** Two types whose objects are shaped alike have the same signature, and share code. */
export function signature(
  fields: readonly ShapedField[],
  selectionIds: Map<SelectionSetNode, number>,
): string {
  const id = (set: SelectionSetNode): number => {
    const known = selectionIds.get(set) ?? selectionIds.size;
    selectionIds.set(set, known);
    return known;
  };
  return fields
    .map(
      (field) =>
        `${field.introspectionKey}:${field.denied}:${field.fieldName}:${field.type}:${field.selectionSets.map(id).join('+')}`,
    )
    .join(',');
}

function fieldType(type: GraphQLCompositeType, name: string): GraphQLOutputType | undefined {
  if (name === '__typename') return TypeNameMetaFieldDef.type;
  if (name === '__schema') return SchemaMetaFieldDef.type;
  if (name === '__type') return TypeMetaFieldDef.type;
  return isUnionType(type) ? undefined : type.getFields()[name]?.type;
}

function appliesTo(
  schema: GraphQLSchema,
  type: GraphQLCompositeType,
  condition: string | undefined,
): boolean {
  if (condition === undefined || condition === type.name) return true;
  const conditionType = schema.getType(condition);
  if (!isAbstractType(conditionType)) return false;
  return (isObjectType(type) || isInterfaceType(type)) && schema.isSubType(conditionType, type);
}

export function isLeaf(type: GraphQLOutputType): boolean {
  return !('getFields' in getNamedType(type)) && !('getTypes' in getNamedType(type));
}
