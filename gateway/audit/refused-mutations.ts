import {
  type DocumentNode,
  getOperationAST,
  type GraphQLError,
  type GraphQLSchema,
  Kind,
  parse,
  type SelectionSetNode,
} from 'graphql';
import { DocumentCache } from '../engine/engine.ts';

/** Whoever sent this asked for nothing that there is. */
const NO_OPERATION = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'BAD_REQUEST',
  'BAD_USER_INPUT',
  'TOKEN_LIMIT_EXCEEDED',
]);

const nothing: ReadonlySet<string> = new Set();

/** Tells which mutations a document asks for that was not let through. */
export class RefusedMutations {
  readonly #maxTokens: number;
  readonly #documents = new DocumentCache<DocumentNode | null>(200);

  constructor(maxTokens: number) {
    this.#maxTokens = maxTokens;
  }

  /** Their root fields, as far as the schema has them; none for what asks for no mutation. */
  of(
    text: string,
    operationName: string | null,
    errors: readonly GraphQLError[],
    schema: GraphQLSchema,
  ): ReadonlySet<string> {
    if (
      !text.includes('mutation') ||
      errors.some(({ extensions }) => NO_OPERATION.has(String(extensions['code'])))
    )
      return nothing;
    const document = this.#document(text);
    const operation = document && getOperationAST(document, operationName);
    const known = schema.getMutationType()?.getFields() ?? {};
    if (!operation || operation.operation !== 'mutation') return nothing;
    return new Set([...rootFieldNames(document, operation.selectionSet)].filter((name) => name in known));
  }

  #document(text: string): DocumentNode | null {
    const known = this.#documents.get(text);
    if (known !== undefined) return known;
    let document: DocumentNode | null = null;
    try {
      document = parse(text, { maxTokens: this.#maxTokens, noLocation: true });
    } catch {
      // What cannot be read names no mutation.
    }
    this.#documents.set(text, document);
    return document;
  }
}

/** Names of the root fields of an operation, each once, also those in fragments. */
export function rootFieldNames(document: DocumentNode, selectionSet: SelectionSetNode): Set<string> {
  const fragments = new Map(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition] as const] : [],
    ),
  );
  const names = new Set<string>();
  const collect = ({ selections }: SelectionSetNode): void => {
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) names.add(selection.name.value);
      else if (selection.kind === Kind.INLINE_FRAGMENT) collect(selection.selectionSet);
      else {
        const fragment = fragments.get(selection.name.value);
        // Once: a document that is not valid may have fragments that name each other.
        fragments.delete(selection.name.value);
        if (fragment) collect(fragment.selectionSet);
      }
    }
  };
  collect(selectionSet);
  return names;
}
