import {
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type OperationDefinitionNode,
} from 'graphql';
import type { LimitCode, Limits } from './limits.ts';
import { Measurer } from './cost/measure.ts';

/** Refuses operations that are too deep, or have too many aliases or root fields. */
export function limitErrors(document: DocumentNode, limits: Limits): GraphQLError[] {
  const measurer = new Measurer(fragmentsOf(document));
  return document.definitions.flatMap((node) =>
    node.kind === Kind.OPERATION_DEFINITION ? excesses(node, measurer, limits) : [],
  );
}

export function fragmentsOf(document: DocumentNode): Map<string, FragmentDefinitionNode> {
  const fragments = document.definitions.filter((node) => node.kind === Kind.FRAGMENT_DEFINITION);
  return new Map(fragments.map((fragment) => [fragment.name.value, fragment]));
}

function excesses(operation: OperationDefinitionNode, measurer: Measurer, limits: Limits): GraphQLError[] {
  const { depth, aliases, fields } = measurer.measure(operation.selectionSet);
  const checks: [number, number, string, LimitCode][] = [
    [depth, limits.maxDepth, 'levels deep', 'DEPTH_LIMIT_EXCEEDED'],
    [aliases, limits.maxAliases, 'aliases', 'ALIAS_LIMIT_EXCEEDED'],
    [fields, limits.maxRootFields, 'root fields', 'ROOT_FIELD_LIMIT_EXCEEDED'],
  ];
  return checks
    .filter(([size, limit]) => size > limit)
    .map(([size, limit, what, code]) => {
      const message = `The operation has ${size} ${what}; ${limit} are allowed.`;
      return new GraphQLError(message, { nodes: operation, extensions: { code, size, limit } });
    });
}
