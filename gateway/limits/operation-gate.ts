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
import { BoundedCache } from '../planning/bounded-cache.ts';
import { CostEstimator } from './cost.ts';
import { fragmentsOf, limitRule } from './limit-rule.ts';
import { noIntrospectionRule } from './introspection-rule.ts';
import type { Limits } from './limits.ts';
import { readCostDirectives } from './list-sizes.ts';

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
}

export interface Rejected {
  readonly errors: readonly GraphQLError[];
}

/** The rules beyond GraphQL's own, for whoever validates documents. */
export const validationRulesOf = ({ limits, introspection }: GateOptions): ValidationRule[] =>
  introspection ? [limitRule(limits)] : [limitRule(limits), noIntrospectionRule];

/** Refuses operations that are too big, before anything is planned or fetched for them. */
export class OperationGate {
  readonly #schema: GraphQLSchema;
  readonly #options: GateOptions;
  readonly #estimator: CostEstimator;
  readonly #documents = new BoundedCache<string, DocumentNode | Rejected>(1_000);

  constructor(schema: GraphQLSchema, supergraphSdl: string, options: GateOptions) {
    this.#schema = schema;
    this.#options = options;
    this.#estimator = new CostEstimator(schema, readCostDirectives(supergraphSdl));
  }

  /** Everything that must be asked before an operation runs. */
  admit({ document: text, operationName, variables }: OperationText): Admitted | Rejected {
    const document = this.#document(text);
    if ('errors' in document) return document;
    const operation = getOperationAST(document, operationName);
    if (!operation) return { errors: [unknownOperation()] };
    const error = this.checkCost(document, operation, variables ?? {});
    if (error) return { errors: [error] };
    return { document, type: operation.operation, name: operation.name?.value ?? null };
  }

  checkCost(
    document: DocumentNode,
    operation: OperationDefinitionNode,
    variables: Record<string, unknown>,
  ): GraphQLError | null {
    const { maxCost } = this.#options.limits;
    const cost = this.#estimator.estimate(operation, fragmentsOf(document), variables);
    if (cost <= maxCost) return null;
    return new GraphQLError(
      `The operation may come to ${cost} objects; ${maxCost} are allowed. Ask for shorter lists.`,
      { extensions: { code: 'COST_LIMIT_EXCEEDED', size: cost, limit: maxCost, http: { status: 400 } } },
    );
  }

  #document(text: string): DocumentNode | Rejected {
    const known = this.#documents.get(text);
    if (known) return known;
    const document = this.#parse(text);
    this.#documents.set(text, document);
    return document;
  }

  #parse(text: string): DocumentNode | Rejected {
    try {
      const document = parse(text, { maxTokens: this.#options.limits.maxTokens });
      const rules = [...specifiedRules, ...validationRulesOf(this.#options)];
      const errors = validate(this.#schema, document, rules);
      return errors.length > 0 ? { errors: errors.map(withValidationCode) } : document;
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error;
      error.extensions['code'] = 'GRAPHQL_PARSE_FAILED';
      return { errors: [error] };
    }
  }
}

function withValidationCode(error: GraphQLError): GraphQLError {
  error.extensions['code'] ??= 'GRAPHQL_VALIDATION_FAILED';
  return error;
}

const unknownOperation = (): GraphQLError =>
  new GraphQLError('The document has no such operation, or several and the operation name is missing.', {
    extensions: { code: 'OPERATION_RESOLUTION_FAILURE' },
  });
