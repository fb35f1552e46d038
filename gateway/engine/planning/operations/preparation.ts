import type { QueryPlan } from '@apollo/query-planner';
import { type DocumentNode, GraphQLError, parse } from 'graphql';
import { DocumentCache } from './document-cache.ts';
import { type PreparedDocument, readDocument, selectOperation, splitDefinitions } from './documents.ts';
import { forgetTokens } from './forget-tokens.ts';
import { PreparedOperation } from './operations.ts';
import { isPlainlyValid } from './validation/plainly-valid.ts';
import type { Pattern } from './patterns/pattern.ts';
import { Patterns } from './patterns/patterns.ts';
import { type Planner, SharedPrograms } from './shared-programs.ts';
import type { Program } from '../compiling/program/program.ts';
import type { PlanningCaller } from './variant.ts';
import type { Supergraph } from '../supergraph.ts';
import { validateDocument } from './validation/validate-document.ts';

export interface OperationText {
  document: string;
  operationName?: string | null;
  variables?: Record<string, unknown> | null;
  /** The variables as `parseExactly` reads them, if that is not the same: this is what subgraphs get. */
  exactVariables?: Record<string, unknown> | null;
  /** The document, if it has been parsed and validated against the API schema: then it is not done again. */
  valid?: DocumentNode;
}

/** An operation that was used, with the variables and the kind of caller that its plan depends on. */
export interface UsedOperation extends OperationText {
  readonly caller: PlanningCaller;
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

interface Called {
  readonly operation: PreparedOperation;
  readonly coerced: Readonly<Record<string, unknown>>;
}

interface CachedDocument {
  readonly document: PreparedDocument;
  /** Only if that is valid. */
  readonly pattern: Pattern | undefined;
  readonly operations: Map<string, PreparedOperation>;
}

/** From text to program, each step done once for as long as the cache has room. */
export class Preparation {
  readonly #supergraph: Supergraph;
  readonly #documents: DocumentCache<CachedDocument>;
  readonly #patterns: Patterns;

  constructor(supergraph: Supergraph, maxDocuments: number) {
    this.#supergraph = supergraph;
    this.#patterns = new Patterns(supergraph, maxDocuments);
    this.#documents = new DocumentCache(maxDocuments);
  }

  /** What is wrong with a document. */
  validate(document: DocumentNode): readonly GraphQLError[] {
    const { apiSchema } = this.#supergraph;
    const pattern = this.#patterns.of(document);
    if (this.#isKnownValid(document, pattern)) return [];
    if (!pattern) return validateDocument(apiSchema, document);
    if (validateDocument(apiSchema, parse(pattern.text)).length > 0)
      return validateDocument(apiSchema, document);
    this.#patterns.markValid(pattern);
    return [];
  }

  /** As `validate`, done elsewhere; `document` is what the text means. */
  async validateBy(
    check: (text: string) => Promise<readonly GraphQLError[]>,
    text: string,
    document: DocumentNode,
  ): Promise<readonly GraphQLError[]> {
    const pattern = this.#patterns.of(document);
    if (this.#isKnownValid(document, pattern)) return [];
    if (!pattern) return check(text);
    if ((await check(pattern.text)).length > 0) return check(text);
    this.#patterns.markValid(pattern);
    return [];
  }

  /** That, or plain to see. */
  #isKnownValid(document: DocumentNode, pattern: Pattern | undefined): boolean {
    if (pattern && this.#patterns.isValid(pattern)) return true;
    const { apiSchema, fastPaths } = this.#supergraph;
    if (!(fastPaths.plainlyValid ?? true) || !isPlainlyValid(apiSchema, document)) return false;
    if (pattern) this.#patterns.markValid(pattern);
    return true;
  }

  prepare(text: OperationText, caller: PlanningCaller): Prepared | Refused {
    const called = this.#called(text);
    if ('errors' in called) return called;
    const { operation, coerced } = called;
    try {
      return preparedOf(operation, operation.program(coerced, caller), coerced);
    } catch (error) {
      return { errors: [planningError(error)] };
    }
  }

  /** As `prepare`, but undefined where something is still to be planned. */
  prepareKnown(text: OperationText, caller: PlanningCaller): Prepared | Refused | undefined {
    const called = this.#called(text);
    if ('errors' in called) return called;
    const { operation, coerced } = called;
    const program = operation.knownProgram(coerced, caller);
    return program && preparedOf(operation, program, coerced);
  }

  /** As `prepare`, planned elsewhere. */
  async prepareBy(
    planner: Planner,
    text: OperationText,
    caller: PlanningCaller,
  ): Promise<Prepared | Refused> {
    const called = this.#called(text);
    if ('errors' in called) return called;
    const { operation, coerced } = called;
    try {
      return preparedOf(operation, await operation.programBy(planner, coerced, caller), coerced);
    } catch (error) {
      return { errors: [planningError(error)] };
    }
  }

  /** What was asked for most often, most often first. */
  mostUsed(limit: number): UsedOperation[] {
    const used = [...this.#documents.entries()].flatMap(([document, { operations }]) => {
      return [...operations.values()].flatMap(({ definition, used: variants }) =>
        variants.map((variant) => ({ document, operationName: definition.name?.value, variant })),
      );
    });
    return used
      .toSorted((a, b) => b.variant.uses - a.variant.uses)
      .slice(0, limit)
      .map(({ document, operationName, variant: { conditions, caller } }) => {
        return { document, operationName, variables: { ...conditions }, caller };
      });
  }

  /** Plans an operation before anybody asks for it; gives none for one that this supergraph does not allow. */
  async warm({ caller, ...text }: UsedOperation, planner: Planner | undefined): Promise<Program | undefined> {
    const operation = this.#operation(text);
    if (!(operation instanceof PreparedOperation)) return undefined;
    const variables = text.variables ?? {};
    try {
      if (!planner) return operation.program(variables, caller);
      return (
        operation.knownProgram(variables, caller) ?? (await operation.programBy(planner, variables, caller))
      );
    } catch {
      // Whoever asks for it will hear why it can not be planned.
      return undefined;
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

  /** The operation that is meant, and its variables with their defaults. */
  #called(text: OperationText): Called | Refused {
    const operation = this.#operation(text);
    if (!(operation instanceof PreparedOperation)) return operation;
    const coerced = operation.coerce(text.variables ?? {});
    return coerced.errors ? { errors: coerced.errors } : { operation, coerced: coerced.values };
  }

  #operation({ document: text, operationName, valid }: OperationText): PreparedOperation | Refused {
    const { document, pattern, operations } = this.#document(text, valid);
    if ('errors' in document) return { errors: document.errors };
    const definition = selectOperation(document, operationName);
    if (definition instanceof GraphQLError) return { errors: [definition] };
    const name = definition.name?.value ?? '';
    const known = operations.get(name);
    if (known) return known;
    const programs = pattern
      ? this.#patterns.programs(pattern)
      : new SharedPrograms(this.#supergraph, text, definition.name?.value, document);
    const literals = pattern?.values ?? NO_LITERALS;
    const operation = new PreparedOperation(this.#supergraph, document, definition, programs, literals);
    operations.set(name, operation);
    return operation;
  }

  #document(text: string, valid: DocumentNode | undefined): CachedDocument {
    const known = this.#documents.get(text);
    if (known) return known;
    const cached = { ...this.#read(text, valid), operations: new Map() };
    this.#documents.set(text, cached);
    return cached;
  }

  #read(text: string, valid: DocumentNode | undefined): Pick<CachedDocument, 'document' | 'pattern'> {
    const read = valid ?? readDocument(text);
    if ('errors' in read) return { document: read, pattern: undefined };
    const pattern = this.#patterns.of(read);
    const isValid = pattern && this.#patterns.isValid(pattern);
    if (valid || isValid) {
      forgetTokens(read);
      return { document: splitDefinitions(text, read), pattern: isValid ? pattern : undefined };
    }
    const errors = this.validate(read);
    if (errors.length > 0) return { document: { errors: errors.map(invalid) }, pattern: undefined };
    return this.#read(text, read);
  }
}

const NO_LITERALS: Pattern['values'] = new Map();

const preparedOf = (
  operation: PreparedOperation,
  program: Program,
  coerced: Called['coerced'],
): Prepared | Refused =>
  program.unresolvable.length > 0
    ? { errors: program.unresolvable.map(unresolvable) }
    : { operation, program, coerced };

/** No subgraph would be asked at all: without an error, the client would take null for the answer. */
function unresolvable(field: string): GraphQLError {
  const message = `No subgraph can resolve the field "${field}".`;
  return new GraphQLError(message, { path: [field], extensions: { code: 'FIELD_NOT_RESOLVABLE' } });
}

function invalid(error: GraphQLError): GraphQLError {
  error.extensions['code'] ??= 'GRAPHQL_VALIDATION_FAILED';
  return error;
}

/** What the planner throws is meant for the supergraph's authors, except when it is about the operation. */
function planningError(error: unknown): GraphQLError {
  if (error instanceof GraphQLError) return error;
  return new GraphQLError('The operation can not be planned.', {
    extensions: { code: 'PLANNING_FAILED' },
    originalError: error instanceof Error ? error : undefined,
  });
}
