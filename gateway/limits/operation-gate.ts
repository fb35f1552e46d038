import { createHash } from 'node:crypto';
import {
  type DocumentNode,
  getOperationAST,
  GraphQLError,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type OperationTypeNode,
  parse,
  specifiedRules,
  validate,
  type ValidationRule,
} from 'graphql';
import { DocumentCache } from '../engine/engine.ts';
import { rootFieldNames } from '../audit/refused-mutations.ts';
import { type CostEstimate, CostEstimator } from './cost.ts';
import { deferRule } from './defer-rule.ts';
import { fragmentsOf, limitRule } from './limit-rule.ts';
import { Measurer } from './measure.ts';
import { noIntrospectionRule } from './introspection-rule.ts';
import type { Limits } from './limits.ts';
import { readCostDirectives } from './cost-directives.ts';

export interface GateOptions {
  limits: Limits;
  introspection: boolean;
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

/** The rules beyond GraphQL's own. */
const validationRulesOf = ({ limits, introspection }: GateOptions): ValidationRule[] => [
  limitRule(limits),
  deferRule,
  ...(introspection ? [] : [noIntrospectionRule]),
];

/** Refuses operations that are too big, before anything is planned or fetched for them. */
export class OperationGate {
  readonly #schema: GraphQLSchema;
  readonly #options: GateOptions;
  readonly #estimator: CostEstimator;
  readonly #documents = new DocumentCache<ReadDocument | Rejected>(1_000);

  constructor(schema: GraphQLSchema, supergraphSdl: string, options: GateOptions) {
    this.#schema = schema;
    this.#options = options;
    this.#estimator = new CostEstimator(
      schema,
      readCostDirectives(supergraphSdl),
      assumedListSizeOf(options.limits),
    );
  }

  /** Whether the document has been read before: reading takes milliseconds. */
  knows(text: string): boolean {
    return this.#documents.get(text) !== undefined;
  }

  /** Everything that must be asked before an operation runs. */
  admit(operation: OperationText): Admitted | Rejected {
    try {
      return this.#admit(operation);
    } catch (error) {
      // Brackets within brackets, in a document or in variables, take more of the stack than there is.
      if (!(error instanceof RangeError)) throw error;
      return { errors: [nestedTooDeeply()] };
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

  #admit({ document: text, operationName, variables }: OperationText): Admitted | Rejected {
    const read = this.#document(text);
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

  #document(text: string): ReadDocument | Rejected {
    const known = this.#documents.get(text);
    if (known) return known;
    const read = this.#read(text);
    this.#documents.set(text, 'errors' in read ? read : { ...read, parseMs: 0, validateMs: 0 });
    return read;
  }

  #read(text: string): ReadDocument | Rejected {
    try {
      const startedMs = performance.now();
      const document = parse(text, { maxTokens: this.#options.limits.maxTokens });
      const parsedMs = performance.now();
      const rules = [...specifiedRules, ...validationRulesOf(this.#options)];
      const errors = validate(this.#schema, document, rules);
      if (errors.length > 0) return { errors: errors.map(withValidationCode) };
      return {
        document,
        hash: hashOf(text),
        parseMs: parsedMs - startedMs,
        validateMs: performance.now() - parsedMs,
      };
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error;
      error.extensions['code'] = 'GRAPHQL_PARSE_FAILED';
      return { errors: [error] };
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

const nestedTooDeeply = (): GraphQLError =>
  new GraphQLError('The operation is nested too deeply to be read.', { extensions: { code: 'BAD_REQUEST' } });

const unknownOperation = (): GraphQLError =>
  new GraphQLError('The document has no such operation, or several and the operation name is missing.', {
    extensions: { code: 'OPERATION_RESOLUTION_FAILURE' },
  });
