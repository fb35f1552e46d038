import {
  type FieldNode,
  type FragmentDefinitionNode,
  getNamedType,
  getNullableType,
  type GraphQLCompositeType,
  GraphQLError,
  type GraphQLField,
  GraphQLIncludeDirective,
  type GraphQLSchema,
  GraphQLSkipDirective,
  isCompositeType,
  isListType,
  isUnionType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  valueFromASTUntyped,
} from 'graphql';
import { argumentsCost } from './argument-cost.ts';
import type { CostDirectives, ListSize } from './cost-directives.ts';
import { TypeWeights } from './type-weights.ts';

const MUTATION_COST = 10;
/** The arguments by which lists and connections are usually bounded, unless @listSize says otherwise. */
const usual: ListSize = {
  slicingArguments: ['first', 'last', 'limit'],
  sizedFields: ['edges', 'nodes'],
  requireOneSlicingArgument: false,
};

export interface CostEstimate {
  readonly cost: number;
  /** Fields without the one argument that says how long their lists are. */
  readonly errors: readonly GraphQLError[];
}

type Variables = Readonly<Record<string, unknown>>;
type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

/**
 * Estimates how many objects an operation comes to: one for each object, as often as the lists
 * around it are long; nothing for scalars. @cost and @listSize in the supergraph take precedence.
 */
export class CostEstimator {
  readonly #schema: GraphQLSchema;
  readonly #directives: CostDirectives;
  readonly #typeWeights: TypeWeights;
  readonly #assumedListSize: number;
  /** Of operations without variables, which always cost the same. */
  readonly #known = new WeakMap<OperationDefinitionNode, CostEstimate>();

  /** `assumedListSize` is how long a list is taken to be when nothing bounds it. */
  constructor(schema: GraphQLSchema, directives: CostDirectives, assumedListSize: number) {
    this.#schema = schema;
    this.#directives = directives;
    this.#typeWeights = new TypeWeights(schema, directives.weights);
    this.#assumedListSize = assumedListSize;
  }

  estimate(operation: OperationDefinitionNode, fragments: Fragments, variables: Variables): CostEstimate {
    if (operation.variableDefinitions?.length) return this.#estimate(operation, fragments, variables);
    const known = this.#known.get(operation) ?? this.#estimate(operation, fragments, {});
    this.#known.set(operation, known);
    return known;
  }

  #estimate(operation: OperationDefinitionNode, fragments: Fragments, variables: Variables): CostEstimate {
    const root = this.#schema.getRootType(operation.operation);
    if (!root) return { cost: 0, errors: [] };
    const defaults = (operation.variableDefinitions ?? []).map((definition) => [
      definition.variable.name.value,
      definition.defaultValue && valueFromASTUntyped(definition.defaultValue),
    ]);
    const estimate = new Estimate({
      schema: this.#schema,
      directives: this.#directives,
      typeWeights: this.#typeWeights,
      assumedListSize: this.#assumedListSize,
      fragments,
      variables: { ...Object.fromEntries(defaults), ...variables },
    });
    const base = operation.operation === 'mutation' ? MUTATION_COST : 0;
    const cost = base + estimate.selections(operation.selectionSet, root, noSizes);
    return { cost, errors: estimate.errors };
  }
}

/** Lengths that a field's arguments give to lists within its object. */
type Sizes = ReadonlyMap<string, number>;
const noSizes: Sizes = new Map();

interface EstimateOptions {
  readonly schema: GraphQLSchema;
  readonly directives: CostDirectives;
  readonly typeWeights: TypeWeights;
  readonly assumedListSize: number;
  readonly fragments: Fragments;
  readonly variables: Variables;
}

class Estimate {
  readonly errors: GraphQLError[] = [];
  readonly #options: EstimateOptions;
  /** A fragment costs the same wherever it stands, but for the lengths that its surroundings give. */
  readonly #measured = new Map<string, number>();

  constructor(options: EstimateOptions) {
    this.#options = options;
  }

  selections(set: SelectionSetNode, type: GraphQLCompositeType, sizes: Sizes): number {
    let cost = 0;
    for (const selection of set.selections) {
      if (!this.#isIncluded(selection)) continue;
      if (selection.kind === Kind.FIELD) cost += this.#field(selection, type, sizes);
      else if (selection.kind === Kind.FRAGMENT_SPREAD)
        cost += this.#fragment(selection.name.value, type, sizes);
      else {
        const condition = this.#compositeType(selection.typeCondition?.name.value);
        cost += this.selections(selection.selectionSet, condition ?? type, sizes);
      }
    }
    return cost;
  }

  #isIncluded(node: SelectionNode): boolean {
    const { variables } = this.#options;
    for (const [directive, wanted] of [
      [GraphQLSkipDirective, false],
      [GraphQLIncludeDirective, true],
    ] as const) {
      const argument = node.directives
        ?.find(({ name }) => name.value === directive.name)
        ?.arguments?.find(({ name }) => name.value === 'if');
      if (argument && valueFromASTUntyped(argument.value, { ...variables }) === !wanted) return false;
    }
    return true;
  }

  #fragment(name: string, type: GraphQLCompositeType, sizes: Sizes): number {
    const key = JSON.stringify([name, ...sizes]);
    const known = this.#measured.get(key);
    if (known !== undefined) return known;
    const fragment = this.#options.fragments.get(name);
    if (!fragment) return 0;
    // Stands for the fragment while it is measured: a cycle, which validation reports, must not run for ever.
    this.#measured.set(key, 0);
    const condition = this.#compositeType(fragment.typeCondition.name.value) ?? type;
    const cost = this.selections(fragment.selectionSet, condition, sizes);
    this.#measured.set(key, cost);
    return cost;
  }

  #field(node: FieldNode, parent: GraphQLCompositeType, sizes: Sizes): number {
    if (isUnionType(parent)) return 0;
    const field = parent.getFields()[node.name.value];
    if (!field) return 0;
    const { directives, typeWeights, variables } = this.#options;
    const coordinate = `${parent.name}.${field.name}`;
    const type = getNamedType(field.type);
    const own = directives.weights.get(coordinate) ?? typeWeights.of(type);
    const listSize = directives.listSizes.get(coordinate) ?? usual;
    const slice = this.#slice(node, field, listSize);
    const length = this.#length(field, listSize, slice, sizes);
    const given = node.arguments?.length
      ? argumentsCost(node, field, coordinate, directives.weights, variables)
      : 0;
    if (!node.selectionSet || !isCompositeType(type)) return own * length + given;
    const inner = innerSizes(field, listSize, slice);
    return length * (own + this.selections(node.selectionSet, type, inner)) + given;
  }

  #length(
    field: GraphQLField<unknown, unknown>,
    { assumedSize }: ListSize,
    slice: number | undefined,
    sizes: Sizes,
  ): number {
    if (!isListType(getNullableType(field.type))) return 1;
    return sizes.get(field.name) ?? slice ?? assumedSize ?? this.#options.assumedListSize;
  }

  /** The largest of the bounds that the field was given, or has by default. */
  #slice(node: FieldNode, field: GraphQLField<unknown, unknown>, listSize: ListSize): number | undefined {
    const { slicingArguments, requireOneSlicingArgument } = listSize;
    if (!slicingArguments?.length) return undefined;
    const bounds = slicingArguments.map((name) => this.#argument(node, field, name));
    const numbers = bounds.filter((bound) => typeof bound === 'number');
    if (numbers.length !== 1 && requireOneSlicingArgument !== false) {
      this.errors.push(oneNeeded(node, slicingArguments));
    }
    return numbers.length > 0 ? Math.max(0, ...numbers) : undefined;
  }

  #argument(node: FieldNode, field: GraphQLField<unknown, unknown>, name: string): unknown {
    const given = node.arguments?.find((argument) => argument.name.value === name);
    const value: unknown = given && valueFromASTUntyped(given.value, { ...this.#options.variables });
    return value === undefined ? field.args.find((argument) => argument.name === name)?.defaultValue : value;
  }

  #compositeType(name: string | undefined): GraphQLCompositeType | undefined {
    const type = name === undefined ? undefined : this.#options.schema.getType(name);
    return isCompositeType(type) ? type : undefined;
  }
}

function innerSizes(
  field: GraphQLField<unknown, unknown>,
  { sizedFields, assumedSize }: ListSize,
  slice: number | undefined,
): Sizes {
  if (!sizedFields?.length || isListType(getNullableType(field.type))) return noSizes;
  const length = slice ?? assumedSize ?? undefined;
  return length === undefined ? noSizes : new Map(sizedFields.map((name) => [name, length]));
}

function oneNeeded(node: FieldNode, names: readonly string[]): GraphQLError {
  const message = `Give "${node.name.value}" exactly one of these arguments: ${names.join(', ')}.`;
  const extensions = { code: 'SLICING_ARGUMENT_REQUIRED', http: { status: 400 } };
  return new GraphQLError(message, { nodes: node, extensions });
}
