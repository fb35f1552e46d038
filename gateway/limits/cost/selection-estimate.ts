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
  type SelectionNode,
  type SelectionSetNode,
  valueFromASTUntyped,
  type ValueNode,
} from 'graphql';
import { argumentsCost } from './argument-cost.ts';
import type { CostDirectives, ListSize } from './cost-directives.ts';
import type { TypeWeights } from './type-weights.ts';

/** The arguments by which lists and connections are usually bounded, unless @listSize says otherwise. */
const usual: ListSize = {
  slicingArguments: ['first', 'last', 'limit'],
  sizedFields: ['edges', 'nodes'],
  requireOneSlicingArgument: false,
};

export type Variables = Readonly<Record<string, unknown>>;
type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

/** Lengths that a field's arguments give to lists within its object. */
type Sizes = ReadonlyMap<string, number>;
const noSizes: Sizes = new Map();

/** How long a list of items of this type is taken to be when nothing bounds it. */
export type AssumedListSize = (itemType: string) => number;

interface EstimateOptions {
  readonly schema: GraphQLSchema;
  readonly directives: CostDirectives;
  readonly typeWeights: TypeWeights;
  readonly assumedListSize: AssumedListSize;
  readonly fragments: Fragments;
  readonly variables: Variables;
}

/** What one operation's selections cost. */
export class SelectionEstimate {
  readonly errors: GraphQLError[] = [];
  /** The variables that were looked at: others do not matter. */
  readonly variables = new Set<string>();
  /** Whether variables may matter that are not among `variables`. */
  dependsOnMore = false;
  readonly #options: EstimateOptions;
  /** A fragment costs the same wherever it stands, but for the lengths that its surroundings give. */
  readonly #measured = new Map<string, number>();

  constructor(options: EstimateOptions) {
    this.#options = options;
  }

  of(set: SelectionSetNode, type: GraphQLCompositeType): number {
    return this.#selections(set, type, noSizes);
  }

  #selections(set: SelectionSetNode, type: GraphQLCompositeType, sizes: Sizes): number {
    let cost = 0;
    for (const selection of set.selections) {
      if (!this.#isIncluded(selection)) continue;
      if (selection.kind === Kind.FIELD) cost += this.#field(selection, type, sizes);
      else if (selection.kind === Kind.FRAGMENT_SPREAD)
        cost += this.#fragment(selection.name.value, type, sizes);
      else {
        const condition = this.#compositeType(selection.typeCondition?.name.value);
        cost += this.#selections(selection.selectionSet, condition ?? type, sizes);
      }
    }
    return cost;
  }

  #isIncluded(node: SelectionNode): boolean {
    if (!node.directives?.length) return true;
    for (const [directive, wanted] of [
      [GraphQLSkipDirective, false],
      [GraphQLIncludeDirective, true],
    ] as const) {
      const argument = node.directives
        .find(({ name }) => name.value === directive.name)
        ?.arguments?.find(({ name }) => name.value === 'if');
      if (argument && this.#valueOf(argument.value) === !wanted) return false;
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
    const cost = this.#selections(fragment.selectionSet, condition, sizes);
    this.#measured.set(key, cost);
    return cost;
  }

  #field(node: FieldNode, parent: GraphQLCompositeType, sizes: Sizes): number {
    if (isUnionType(parent)) return 0;
    const field = parent.getFields()[node.name.value];
    if (!field) return 0;
    const { directives, typeWeights } = this.#options;
    const coordinate = `${parent.name}.${field.name}`;
    const type = getNamedType(field.type);
    const own = directives.weights.get(coordinate) ?? typeWeights.of(type);
    const listSize = directives.listSizes.get(coordinate) ?? usual;
    const slice = this.#slice(node, field, listSize);
    const length = this.#length(field, listSize, slice, sizes);
    const given = node.arguments?.length
      ? argumentsCost(node, field, coordinate, directives.weights, (value) => this.#valueOf(value))
      : 0;
    if (!node.selectionSet || !isCompositeType(type)) return own * length + given;
    const inner = innerSizes(field, listSize, slice);
    return length * (own + this.#selections(node.selectionSet, type, inner)) + given;
  }

  #length(
    field: GraphQLField<unknown, unknown>,
    { assumedSize }: ListSize,
    slice: number | undefined,
    sizes: Sizes,
  ): number {
    if (!isListType(getNullableType(field.type))) return 1;
    return (
      sizes.get(field.name) ??
      slice ??
      assumedSize ??
      this.#options.assumedListSize(getNamedType(field.type).name)
    );
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
    const value: unknown = given && this.#valueOf(given.value);
    return value === undefined ? field.args.find((argument) => argument.name === name)?.defaultValue : value;
  }

  #valueOf(node: ValueNode): unknown {
    if (node.kind === Kind.VARIABLE) this.variables.add(node.name.value);
    // What is nested may have variables in it; looking would cost more than it is worth.
    this.dependsOnMore ||= node.kind === Kind.LIST || node.kind === Kind.OBJECT;
    return valueFromASTUntyped(node, this.#options.variables);
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
