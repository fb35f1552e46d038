import { readFile } from 'node:fs/promises';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { isObjectType, parse, visit, type ConstDirectiveNode, type GraphQLSchema } from 'graphql';
import type { Subgraph } from '#test/harness/database.ts';
import { leafSelection, pageArguments } from './paths.ts';
import { getNamedType, isCompositeType, isRequiredArgument } from 'graphql';

export interface EntityKey {
  subgraph: Subgraph;
  type: string;
  /** The fields of one resolvable key. */
  fields: string[];
  /** Everything that one level below the entity can be asked without arguments. */
  selection: string;
}

/** Every resolvable key of every entity in the SDL of the subgraphs. */
export async function entityKeys(): Promise<EntityKey[]> {
  const subgraphs: Subgraph[] = ['commerce', 'control-plane', 'billing', 'runtime'];
  return (await Promise.all(subgraphs.map(keysOf))).flat();
}

async function keysOf(subgraph: Subgraph): Promise<EntityKey[]> {
  const document = parse(
    await readFile(new URL(`../../subgraphs/${subgraph}/schema.graphql`, import.meta.url), 'utf8'),
  );
  const schema = buildSubgraphSchema({ typeDefs: document });
  const keys: EntityKey[] = [];
  const collect = (node: {
    name: { value: string };
    directives?: readonly ConstDirectiveNode[];
  }): undefined => {
    for (const directive of node.directives ?? []) {
      if (directive.name.value !== 'key' || argument(directive, 'resolvable') === false) continue;
      const fields = String(argument(directive, 'fields')).trim().split(/\s+/);
      keys.push({
        subgraph,
        type: node.name.value,
        fields,
        selection: deepSelection(schema, node.name.value),
      });
    }
  };
  visit(document, { ObjectTypeDefinition: collect, ObjectTypeExtension: collect });
  return keys;
}

function argument(directive: ConstDirectiveNode, name: string): unknown {
  const value = directive.arguments?.find((candidate) => candidate.name.value === name)?.value;
  return value && 'value' in value ? value.value : undefined;
}

function deepSelection(schema: GraphQLSchema, name: string): string {
  const type = schema.getType(name);
  if (!isObjectType(type)) return '';
  const nested = Object.values(type.getFields())
    .filter((field) => isCompositeType(getNamedType(field.type)) && !field.args.some(isRequiredArgument))
    .map(
      (field) => `${field.name}${pageArguments(field)} ${leafSelection(getNamedType(field.type), schema)}`,
    );
  return `... on ${name} ${leafSelection(type, schema).slice(0, -1)} ${nested.join(' ')} }`;
}
