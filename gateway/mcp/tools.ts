import type { Tool } from '@modelcontextprotocol/sdk/types.js';
import {
  type DocumentNode,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  parse,
  validate,
} from 'graphql';
import type { Logger } from '#common/process/logging.ts';
import type { TrustedDocuments } from '../documents/manifest.ts';
import { needsApproval } from './approval.ts';
import { inputSchemaOf } from './input-schema.ts';

/** A trusted document that agents may run. */
export interface DocumentTool {
  readonly tool: Tool;
  readonly documentId: string;
  readonly document: string;
  readonly type: OperationDefinitionNode['operation'];
  /** Whether somebody must agree before it runs: it may cost money. */
  readonly needsApproval: boolean;
}

export type DocumentTools = ReadonlyMap<string, DocumentTool>;

/** Those documents that fit a schema, by the names of their operations. */
export function toolsOf(schema: GraphQLSchema, documents: TrustedDocuments, logger: Logger): DocumentTools {
  const tools = new Map<string, DocumentTool>();
  for (const [documentId, document] of documents) {
    const parsed = parse(document);
    const operation = onlyOperation(parsed);
    const [error] = operation ? validate(schema, parsed) : [];
    if (!operation?.name || error) {
      logger.warn({ documentId, reason: error?.message }, 'a trusted document is no tool for agents');
      continue;
    }
    const name = operation.name.value;
    tools.set(name, {
      tool: toolOf(name, operation, schema),
      documentId,
      document,
      type: operation.operation,
      needsApproval: needsApproval(operation),
    });
  }
  return tools;
}

function onlyOperation({ definitions }: DocumentNode): OperationDefinitionNode | undefined {
  const operations = definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  return operations.length === 1 ? operations[0] : undefined;
}

const toolOf = (name: string, operation: OperationDefinitionNode, schema: GraphQLSchema): Tool => ({
  name,
  title: name.replaceAll(/(?<=[a-z0-9])(?=[A-Z])/g, ' '),
  description: descriptionOf(operation, schema),
  inputSchema: inputSchemaOf(schema, operation),
  annotations: {
    readOnlyHint: operation.operation !== 'mutation',
    destructiveHint: needsApproval(operation),
    openWorldHint: false,
  },
});

/** What the schema says of the fields that it asks for. */
function descriptionOf({ operation, selectionSet }: OperationDefinitionNode, schema: GraphQLSchema): string {
  const fields = schema.getRootType(operation)?.getFields() ?? {};
  const sentences = selectionSet.selections.flatMap((selection) =>
    selection.kind === Kind.FIELD ? [fields[selection.name.value]?.description ?? ''] : [],
  );
  const text = sentences.filter((sentence) => sentence !== '').join(' ');
  return operation === 'subscription'
    ? `${text} Answers with what happens until it ends, or for a while.`
    : text;
}
