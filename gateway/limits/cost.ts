import {
  type DocumentNode,
  type GraphQLError,
  type GraphQLSchema,
  type OperationDefinitionNode,
  valueFromASTUntyped,
} from 'graphql';
import type { CostDirectives } from './cost-directives.ts';
import { fragmentsOf } from './limit-rule.ts';
import { type AssumedListSize, SelectionEstimate, type Variables } from './selection-estimate.ts';
import { TypeWeights } from './type-weights.ts';

const MUTATION_COST = 10;
export interface CostEstimate {
  readonly cost: number;
  /** Fields without the one argument that says how long their lists are. */
  readonly errors: readonly GraphQLError[];
}

/**
 * Estimates how many objects an operation comes to: one for each object, as often as the lists
 * around it are long; nothing for scalars. @cost and @listSize in the supergraph take precedence.
 */
export class CostEstimator {
  readonly #schema: GraphQLSchema;
  readonly #directives: CostDirectives;
  readonly #typeWeights: TypeWeights;
  readonly #assumedListSize: AssumedListSize;
  /** Of operations whose variables do not matter: they always cost the same. */
  readonly #known = new WeakMap<OperationDefinitionNode, CostEstimate>();

  constructor(schema: GraphQLSchema, directives: CostDirectives, assumedListSize: AssumedListSize) {
    this.#schema = schema;
    this.#directives = directives;
    this.#typeWeights = new TypeWeights(schema, directives.weights);
    this.#assumedListSize = assumedListSize;
  }

  estimate(operation: OperationDefinitionNode, document: DocumentNode, variables: Variables): CostEstimate {
    const known = this.#known.get(operation);
    if (known) return known;
    const root = this.#schema.getRootType(operation.operation);
    if (!root) return { cost: 0, errors: [] };
    const estimate = new SelectionEstimate({
      schema: this.#schema,
      directives: this.#directives,
      typeWeights: this.#typeWeights,
      assumedListSize: this.#assumedListSize,
      fragments: fragmentsOf(document),
      variables: { ...defaultsOf(operation), ...variables },
    });
    const base = operation.operation === 'mutation' ? MUTATION_COST : 0;
    const cost = base + estimate.of(operation.selectionSet, root);
    const result = { cost, errors: estimate.errors };
    if (!estimate.dependsOnVariables) this.#known.set(operation, result);
    return result;
  }
}

function defaultsOf({ variableDefinitions }: OperationDefinitionNode): Record<string, unknown> {
  const defaults = (variableDefinitions ?? []).map(({ variable, defaultValue }) => {
    return [variable.name.value, defaultValue && valueFromASTUntyped(defaultValue)] as const;
  });
  return Object.fromEntries(defaults);
}
