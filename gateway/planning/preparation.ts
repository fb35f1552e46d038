import type { QueryPlan } from '@apollo/query-planner';
import { GraphQLError } from 'graphql';
import { BoundedCache } from './bounded-cache.ts';
import { type PreparedDocument, prepareDocument, selectOperation } from './documents.ts';
import { PreparedOperation } from './operations.ts';
import type { Program } from './program.ts';
import type { PlanningCaller } from './variant.ts';
import type { Supergraph } from './supergraph.ts';

export interface OperationText {
  document: string;
  operationName?: string | null;
  variables?: Record<string, unknown> | null;
}

/** An operation that can be run. */
export interface Prepared {
  readonly operation: PreparedOperation;
  readonly program: Program;
  readonly coerced: Readonly<Record<string, unknown>>;
}

export interface Refused {
  readonly errors: readonly GraphQLError[];
}

interface CachedDocument {
  readonly document: PreparedDocument;
  readonly operations: Map<string, PreparedOperation>;
}

/** From text to program, each step done once for as long as the cache has room. */
export class Preparation {
  readonly #supergraph: Supergraph;
  readonly #documents: BoundedCache<string, CachedDocument>;

  constructor(supergraph: Supergraph, maxDocuments: number) {
    this.#supergraph = supergraph;
    this.#documents = new BoundedCache(maxDocuments);
  }

  prepare(text: OperationText, caller: PlanningCaller): Prepared | Refused {
    const operation = this.#operation(text);
    if (!(operation instanceof PreparedOperation)) return operation;
    const coerced = operation.coerce(text.variables ?? {});
    if (coerced.errors) return { errors: coerced.errors };
    try {
      const program = operation.program(coerced.values, caller);
      if (program.unresolvable.length > 0) return { errors: program.unresolvable.map(unresolvable) };
      return { operation, program, coerced: coerced.values };
    } catch (error) {
      return { errors: [planningError(error)] };
    }
  }

  /** The plan itself, for people; made anew each time. */
  plan(text: OperationText, caller: PlanningCaller): QueryPlan | Refused {
    const operation = this.#operation(text);
    if (!(operation instanceof PreparedOperation)) return operation;
    try {
      return operation.plan(text.variables ?? {}, caller);
    } catch (error) {
      return { errors: [planningError(error)] };
    }
  }

  #operation({ document: text, operationName }: OperationText): PreparedOperation | Refused {
    const { document, operations } = this.#document(text);
    if ('errors' in document) return { errors: document.errors };
    const definition = selectOperation(document, operationName);
    if (definition instanceof GraphQLError) return { errors: [definition] };
    const name = definition.name?.value ?? '';
    const operation = operations.get(name) ?? new PreparedOperation(this.#supergraph, document, definition);
    operations.set(name, operation);
    return operation;
  }

  #document(text: string): CachedDocument {
    const known = this.#documents.get(text);
    if (known) return known;
    const cached = { document: prepareDocument(this.#supergraph.apiSchema, text), operations: new Map() };
    this.#documents.set(text, cached);
    return cached;
  }
}

/** No subgraph would be asked at all: without an error, the client would take null for the answer. */
function unresolvable(field: string): GraphQLError {
  const message = `No subgraph can resolve the field "${field}".`;
  return new GraphQLError(message, { path: [field], extensions: { code: 'FIELD_NOT_RESOLVABLE' } });
}

/** What the planner throws is meant for the supergraph's authors, except when it is about the operation. */
function planningError(error: unknown): GraphQLError {
  if (error instanceof GraphQLError) return error;
  return new GraphQLError('The operation can not be planned.', {
    extensions: { code: 'PLANNING_FAILED' },
    originalError: error instanceof Error ? error : undefined,
  });
}
