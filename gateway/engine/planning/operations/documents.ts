import {
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type OperationDefinitionNode,
  parse,
} from 'graphql';

/** A parsed document that is valid against the API schema. */
export interface ValidDocument {
  readonly text: string;
  readonly operations: readonly OperationDefinitionNode[];
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
}

export type PreparedDocument = ValidDocument | { readonly errors: readonly GraphQLError[] };

export function readDocument(text: string): DocumentNode | { readonly errors: readonly GraphQLError[] } {
  try {
    return parse(text);
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    error.extensions['code'] ??= 'GRAPHQL_PARSE_FAILED';
    return { errors: [error] };
  }
}

export function splitDefinitions(text: string, document: DocumentNode): ValidDocument {
  const operations: OperationDefinitionNode[] = [];
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.OPERATION_DEFINITION) operations.push(definition);
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  return { text, operations, fragments };
}

/** The operation that `operationName` picks, by the rules of the GraphQL specification. */
export function selectOperation(
  document: ValidDocument,
  operationName: string | null | undefined,
): OperationDefinitionNode | GraphQLError {
  if (operationName) {
    const found = document.operations.find((operation) => operation.name?.value === operationName);
    return found ?? operationError(`Unknown operation named "${operationName}".`);
  }
  const [operation, ...others] = document.operations;
  if (!operation) return operationError('Must provide an operation.');
  if (others.length > 0) {
    return operationError('Must provide operation name if query contains multiple operations.');
  }
  return operation;
}

function operationError(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'OPERATION_RESOLUTION_FAILURE' } });
}
