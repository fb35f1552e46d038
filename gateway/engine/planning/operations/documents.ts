import {
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  parse,
  validate,
} from 'graphql';

/** A parsed document that is valid against the API schema. */
export interface ValidDocument {
  readonly text: string;
  readonly operations: readonly OperationDefinitionNode[];
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
}

export type PreparedDocument = ValidDocument | { readonly errors: readonly GraphQLError[] };

/** `valid` is the text's document if somebody has parsed and validated it against this schema already. */
export function prepareDocument(
  schema: GraphQLSchema,
  text: string,
  valid: DocumentNode | undefined,
): PreparedDocument {
  if (valid) return splitDefinitions(text, valid);
  let document: DocumentNode;
  try {
    document = parse(text);
  } catch (error) {
    return { errors: [withCode(error as GraphQLError, 'GRAPHQL_PARSE_FAILED')] };
  }
  const errors = validate(schema, document);
  if (errors.length > 0) return { errors: errors.map((e) => withCode(e, 'GRAPHQL_VALIDATION_FAILED')) };
  return splitDefinitions(text, document);
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

function withCode(error: GraphQLError, code: string): GraphQLError {
  error.extensions['code'] ??= code;
  return error;
}
