import { createHash } from 'node:crypto';
import type { PluginFunction } from '@graphql-codegen/plugin-helpers';
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  print,
  visit,
} from 'graphql';

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

/**
 * A plugin of graphql-codegen: the clients' operations as a manifest of persisted queries in Apollo's
 * format. An id is the SHA-256 of what the SDK sends, so that a client computes it from the document.
 */
export const plugin: PluginFunction = (_schema, documents) => {
  const definitions = documents.flatMap(({ document }) => document?.definitions ?? []);
  const fragments = new Map(
    definitions
      .filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
      .map((fragment) => [fragment.name.value, fragment]),
  );
  const operations = definitions
    .filter((definition) => definition.kind === Kind.OPERATION_DEFINITION)
    .map((operation) => entryOf(operation, fragments));
  return `${JSON.stringify({ format: 'apollo-persisted-query-manifest', version: 1, operations }, null, 2)}\n`;
};

function entryOf(operation: OperationDefinitionNode, fragments: Fragments) {
  const name = operation.name?.value;
  if (name === undefined) throw new Error('Operations of clients need names.');
  const used = new Set<FragmentDefinitionNode>();
  collect(operation, fragments, used);
  const document: DocumentNode = { kind: Kind.DOCUMENT, definitions: [operation, ...used] };
  const body = print(document);
  return { id: createHash('sha256').update(body).digest('hex'), name, type: operation.operation, body };
}

function collect(
  node: OperationDefinitionNode | FragmentDefinitionNode,
  fragments: Fragments,
  used: Set<FragmentDefinitionNode>,
): void {
  visit(node, {
    FragmentSpread({ name }) {
      const fragment = fragments.get(name.value);
      if (!fragment || used.has(fragment)) return;
      used.add(fragment);
      collect(fragment, fragments, used);
    },
  });
}
