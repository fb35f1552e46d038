import { createHash } from 'node:crypto';
import {
  type DocumentNode,
  getOperationAST,
  GraphQLError,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type OperationTypeNode,
  parse,
} from 'graphql';
import { DocumentCache, processorTime, type Spend } from '../engine/engine.ts';
import { rootFieldNames } from '../audit/refused-mutations.ts';
import { type CostEstimate, CostEstimator } from './cost/cost.ts';
import { fragmentsOf } from './limit-rule.ts';
import { Measurer } from './cost/measure.ts';
import type { Limits } from './limits.ts';
import { ownErrors } from './own-rules.ts';
import { readCostDirectives } from './cost/cost-directives.ts';

export interface GateOptions {
  limits: Limits;
  introspection: boolean;
}

/** What operations are about. */
export interface GateSubject {
  readonly schema: GraphQLSchema;
  /** What is wrong with a document by the specification's rules. */
  validate(text: string, document: DocumentNode, spend?: Spend): Promise<readonly GraphQLError[]>;
}

export interface OperationText {
  document: string;
  operationName?: string | null;
  variables?: Record<string, unknown> | null;
}

/** An operation that may run. */
export interface Admitted {
  readonly document: DocumentNode;
  readonly type: OperationTypeNode;
  readonly name: string | null;
  /** The beginning of its document's SHA-256: what has no name goes by it. */
  readonly hash: string;
  /** Of a mutation; 0 for others, which nobody counts. */
  readonly rootFields: number;
  /** Their names, each once; none for others than mutations. */
  readonly rootFieldNames: ReadonlySet<string>;
  /** Objects that it may come to. */
  readonly cost: number;
  /** What it took to read the document; nothing for one that is known. */
  readonly parseMs: number;
  readonly validateMs: number;
}

interface ReadDocument {
  readonly document: DocumentNode;
  readonly hash: string;
  readonly parseMs: number;
  readonly validateMs: number;
}

export interface Rejected {
  readonly errors: readonly GraphQLError[];
}

/** Refuses operations that are too big, before anything is planned or fetched for them. */
export class OperationGate {
  readonly #subject: GateSubject;
  readonly #options: GateOptions;
  readonly #estimator: CostEstimator;
  readonly #documents = new DocumentCache<ReadDocument | Rejected>(1_000);

  constructor(subject: GateSubject, supergraphSdl: string, options: GateOptions) {
    this.#subject = subject;
    this.#options = options;
    this.#estimator = new CostEstimator(
      subject.schema,
      readCostDirectives(supergraphSdl),
      assumedListSizeOf(options.limits),
    );
  }

  /** Everything that must be asked before an operation runs; `spend` is told what reading its document takes. */
  async admit(operation: OperationText, spend?: Spend): Promise<Admitted | Rejected> {
    try {
      return this.#admit(await this.#document(operation.document, spend), operation);
    } catch (error) {
      return rejected(error);
    }
  }

  /** As `admit`, but undefined where the document is still to be read. */
  admitKnown(operation: OperationText): Admitted | Rejected | undefined {
    const known = this.#documents.get(operation.document);
    try {
      return known && this.#admit(known, operation);
    } catch (error) {
      return rejected(error);
    }
  }

  /** What an operation may come to, and what forbids it to run. */
  appraise(
    document: DocumentNode,
    operation: OperationDefinitionNode,
    variables: Record<string, unknown>,
  ): CostEstimate {
    const estimate = this.#estimator.estimate(operation, document, variables);
    const { cost, errors } = estimate;
    const { maxCost } = this.#options.limits;
    return cost <= maxCost ? estimate : { cost, errors: [...errors, tooDear(cost, maxCost)] };
  }

  #admit(read: ReadDocument | Rejected, { operationName, variables }: OperationText): Admitted | Rejected {
    if ('errors' in read) return read;
    const { document } = read;
    const operation = getOperationAST(document, operationName);
    if (!operation) return { errors: [unknownOperation()] };
    const { cost, errors } = this.appraise(document, operation, variables ?? {});
    if (errors.length > 0) return { errors };
    return {
      ...read,
      type: operation.operation,
      name: operation.name?.value ?? null,
      rootFields: operation.operation === 'mutation' ? rootFieldsOf(document, operation) : 0,
      rootFieldNames:
        operation.operation === 'mutation' ? rootFieldNames(document, operation.selectionSet) : nothing,
      cost,
    };
  }

  async #document(text: string, spend: Spend | undefined): Promise<ReadDocument | Rejected> {
    const known = this.#documents.get(text);
    if (known) return known;
    const read = await this.#read(text, spend);
    this.#documents.set(text, 'errors' in read ? read : { ...read, parseMs: 0, validateMs: 0 });
    return read;
  }

  async #read(text: string, spend: Spend | undefined): Promise<ReadDocument | Rejected> {
    const startedMs = performance.now();
    const document = processorTime(() => this.#parse(text), spend);
    if (document instanceof GraphQLError) return { errors: [document] };
    const parsedMs = performance.now();
    const own = processorTime(() => ownErrors(document, this.#options), spend);
    const errors = own.length > 0 ? own : await this.#subject.validate(text, document, spend);
    if (errors.length > 0) return { errors: errors.map(withValidationCode) };
    return {
      document,
      hash: hashOf(text),
      parseMs: parsedMs - startedMs,
      validateMs: performance.now() - parsedMs,
    };
  }

  #parse(text: string): DocumentNode | GraphQLError {
    try {
      return parse(text, { maxTokens: this.#options.limits.maxTokens });
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error;
      error.extensions['code'] = 'GRAPHQL_PARSE_FAILED';
      return error;
    }
  }
}

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16);

const assumedListSizeOf =
  ({ assumedListSize, assumedListSizes = {} }: Limits) =>
  (itemType: string): number =>
    Math.min(assumedListSizes[itemType] ?? assumedListSize, assumedListSize);

const rootFieldsOf = (document: DocumentNode, { selectionSet }: OperationDefinitionNode): number =>
  new Measurer(fragmentsOf(document)).measure(selectionSet).fields;

const nothing: ReadonlySet<string> = new Set();

function tooDear(cost: number, maxCost: number): GraphQLError {
  const message = `The operation may come to ${cost} objects; ${maxCost} are allowed. Ask for shorter lists.`;
  const extensions = { code: 'COST_LIMIT_EXCEEDED', size: cost, limit: maxCost, http: { status: 400 } };
  return new GraphQLError(message, { extensions });
}

function withValidationCode(error: GraphQLError): GraphQLError {
  error.extensions['code'] ??= 'GRAPHQL_VALIDATION_FAILED';
  return error;
}

/** Brackets within brackets, in a document or in variables, take more of the stack than there is. */
function rejected(error: unknown): Rejected {
  if (!(error instanceof RangeError)) throw error;
  return { errors: [nestedTooDeeply()] };
}

const nestedTooDeeply = (): GraphQLError =>
  new GraphQLError('The operation is nested too deeply to be read.', { extensions: { code: 'BAD_REQUEST' } });

const unknownOperation = (): GraphQLError =>
  new GraphQLError('The document has no such operation, or several and the operation name is missing.', {
    extensions: { code: 'OPERATION_RESOLUTION_FAILURE' },
  });
