import {
  type DocumentNode,
  type GraphQLError,
  type GraphQLSchema,
  type OperationDefinitionNode,
  valueFromASTUntyped,
} from 'graphql';
import type { CostDirectives } from './cost-directives.ts';
import { fragmentsOf } from '../limit-rule.ts';
import { type AssumedListSize, SelectionEstimate, type Variables } from './selection-estimate.ts';
import { TypeWeights } from './type-weights.ts';

const MUTATION_COST = 10;
/** Of one operation that are kept. */
const MAX_ESTIMATES = 200;

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
  readonly #known = new WeakMap<OperationDefinitionNode, KnownEstimates>();

  constructor(schema: GraphQLSchema, directives: CostDirectives, assumedListSize: AssumedListSize) {
    this.#schema = schema;
    this.#directives = directives;
    this.#typeWeights = new TypeWeights(schema, directives.weights);
    this.#assumedListSize = assumedListSize;
  }

  estimate(operation: OperationDefinitionNode, document: DocumentNode, variables: Variables): CostEstimate {
    const known = this.#known.get(operation) ?? new KnownEstimates();
    const found = known.of(variables);
    if (found) return found;
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
    if (estimate.dependsOnMore) return result;
    this.#known.set(operation, known);
    known.add(estimate.variables, variables, result);
    return result;
  }
}

/** An operation's estimates by the variables that matter: which these are follows from those looked at first. */
class KnownEstimates {
  readonly #names = new Set<string>();
  readonly #estimates = new Map<string, CostEstimate>();

  of(variables: Variables): CostEstimate | undefined {
    return this.#estimates.size === 0 ? undefined : this.#estimates.get(this.#keyOf(variables) ?? '');
  }

  add(names: ReadonlySet<string>, variables: Variables, estimate: CostEstimate): void {
    const before = this.#names.size;
    for (const name of names) this.#names.add(name);
    if (this.#names.size > before || this.#estimates.size >= MAX_ESTIMATES) this.#estimates.clear();
    const key = this.#keyOf(variables);
    if (key !== undefined) this.#estimates.set(key, estimate);
  }

  /** Undefined for what is no short value. */
  #keyOf(variables: Variables): string | undefined {
    let key = ' ';
    for (const name of this.#names) {
      const value = variables[name];
      if (typeof value === 'object' ? value !== null : typeof value === 'string' && value.length > 100) {
        return undefined;
      }
      key += `${value === undefined ? '' : JSON.stringify(value)} `;
    }
    return key;
  }
}

function defaultsOf({ variableDefinitions }: OperationDefinitionNode): Record<string, unknown> {
  const defaults = (variableDefinitions ?? []).map(({ variable, defaultValue }) => {
    return [variable.name.value, defaultValue && valueFromASTUntyped(defaultValue)] as const;
  });
  return Object.fromEntries(defaults);
}
