import { createHash } from 'node:crypto';
import type { PluginFunction } from '@graphql-codegen/plugin-helpers';
import { Kind, print } from 'graphql';

const VARIABLES = 'Variables';

/**
 * A plugin of graphql-codegen: each operation as its text and that text's SHA-256, with the types that the plugin
 * `typescript-operations` makes of it. No library is needed to send one, and a gateway of trusted documents takes it.
 */
export const plugin: PluginFunction = (_schema, documents) => {
  const operations = documents
    .flatMap(({ document }) => document?.definitions ?? [])
    .filter((definition) => definition.kind === Kind.OPERATION_DEFINITION)
    .map((operation) => {
      const name = operation.name?.value ?? '';
      const type = `${name}${operation.operation.replace(/^./, (letter) => letter.toUpperCase())}`;
      const text = print(operation);
      const hash = createHash('sha256').update(text).digest('hex');
      return `export const ${name}: Operation<${type}, ${type}${VARIABLES}> = {\n  hash: '${hash}',\n  text: ${JSON.stringify(text)},\n};`;
    });
  return {
    prepend: ["import type { Operation } from '../src/operation.ts';"],
    content: operations.join('\n\n'),
  };
};
