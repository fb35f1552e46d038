import { type GraphQLSchema, isEnumType, isInputObjectType, isInterfaceType, isObjectType } from 'graphql';

interface Member {
  description?: string | null | undefined;
  deprecationReason?: string | null | undefined;
}

/**
 * Introspection leaves out what is deprecated unless asked for it, and a type of which nothing is left is no valid
 * one: clients refuse the whole schema for it. Members of such a type are told, with the reason in their descriptions.
 */
export function showAllDeprecated(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    const members: readonly Member[] = isEnumType(type)
      ? type.getValues()
      : isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)
        ? Object.values(type.getFields())
        : [];
    if (!members.every(({ deprecationReason }) => deprecationReason != null)) continue;
    for (const member of members) {
      member.description = [member.description, `Deprecated: ${member.deprecationReason}`]
        .filter(Boolean)
        .join('\n\n');
      member.deprecationReason = undefined;
    }
  }
  return schema;
}
