import {
  type FieldNode,
  type FragmentDefinitionNode,
  getNamedType,
  getNullableType,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  isCompositeType,
  isListType,
  isUnionType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  valueFromASTUntyped,
} from 'graphql';
import type { CostDirectives, ListSize } from './list-sizes.ts';

/** How long a list is taken to be when nothing bounds it. */
const ASSUMED_LIST_SIZE = 10;
const MUTATION_COST = 10;
/** The arguments by which lists and connections are usually bounded, unless @listSize says otherwise. */
const usual: ListSize = { slicingArguments: ['first', 'last', 'limit'], sizedFields: ['edges', 'nodes'] };

type Variables = Readonly<Record<string, unknown>>;

/**
 * Estimates how many objects an operation comes to: one for each object, as often as the lists
 * around it are long; nothing for scalars. @cost and @listSize in the supergraph take precedence.
 */
export class CostEstimator {
  readonly #schema: GraphQLSchema;
  readonly #directives: CostDirectives;

  constructor(schema: GraphQLSchema, directives: CostDirectives) {
    this.#schema = schema;
    this.#directives = directives;
  }

  estimate(
    operation: OperationDefinitionNode,
    fragments: ReadonlyMap<string, FragmentDefinitionNode>,
    variables: Variables,
  ): number {
    const root = this.#schema.getRootType(operation.operation);
    if (!root) return 0;
    const defaults = (operation.variableDefinitions ?? []).map((definition) => [
      definition.variable.name.value,
      definition.defaultValue && valueFromASTUntyped(definition.defaultValue),
    ]);
    const estimate = new Estimate(this.#schema, this.#directives, fragments, {
      ...Object.fromEntries(defaults),
      ...variables,
    });
    const base = operation.operation === 'mutation' ? MUTATION_COST : 0;
    return base + estimate.selections(operation.selectionSet, root, noSizes);
  }
}

/** Lengths that a field's arguments give to lists within its object. */
type Sizes = ReadonlyMap<string, number>;
const noSizes: Sizes = new Map();

class Estimate {
  readonly #schema: GraphQLSchema;
  readonly #directives: CostDirectives;
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly #variables: Variables;
  /** A fragment costs the same wherever it stands, but for the lengths that its surroundings give. */
  readonly #measured = new Map<string, number>();

  constructor(
    schema: GraphQLSchema,
    directives: CostDirectives,
    fragments: ReadonlyMap<string, FragmentDefinitionNode>,
    variables: Variables,
  ) {
    this.#schema = schema;
    this.#directives = directives;
    this.#fragments = fragments;
    this.#variables = variables;
  }

  selections(set: SelectionSetNode, type: GraphQLCompositeType, sizes: Sizes): number {
    let cost = 0;
    for (const selection of set.selections) {
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

  #fragment(name: string, type: GraphQLCompositeType, sizes: Sizes): number {
    const key = JSON.stringify([name, ...sizes]);
    const known = this.#measured.get(key);
    if (known !== undefined) return known;
    const fragment = this.#fragments.get(name);
    if (!fragment) return 0;
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
    const coordinate = `${parent.name}.${field.name}`;
    const type = getNamedType(field.type);
    const isObject = isCompositeType(type);
    const own =
      this.#directives.weights.get(coordinate) ??
      this.#directives.weights.get(type.name) ??
      (isObject ? 1 : 0);
    const listSize = this.#directives.listSizes.get(coordinate) ?? usual;
    const length = this.#length(node, field, listSize, sizes);
    if (!node.selectionSet || !isObject) return own * length;
    const inner = this.#innerSizes(node, field, listSize);
    return length * (own + this.selections(node.selectionSet, type, inner));
  }

  #length(node: FieldNode, field: GraphQLField<unknown, unknown>, listSize: ListSize, sizes: Sizes): number {
    if (!isListType(getNullableType(field.type))) return 1;
    return (
      sizes.get(field.name) ??
      this.#sliced(node, field, listSize) ??
      listSize.assumedSize ??
      ASSUMED_LIST_SIZE
    );
  }

  #innerSizes(node: FieldNode, field: GraphQLField<unknown, unknown>, listSize: ListSize): Sizes {
    if (!listSize.sizedFields?.length || isListType(getNullableType(field.type))) return noSizes;
    const length = this.#sliced(node, field, listSize) ?? listSize.assumedSize;
    if (length === undefined || length === null) return noSizes;
    return new Map(listSize.sizedFields.map((name) => [name, length]));
  }

  /** The largest of the bounds that the field was given, or has by default. */
  #sliced(node: FieldNode, field: GraphQLField<unknown, unknown>, listSize: ListSize): number | undefined {
    const bounds = (listSize.slicingArguments ?? []).map((name) => {
      const given = node.arguments?.find((argument) => argument.name.value === name);
      if (given) return valueFromASTUntyped(given.value, { ...this.#variables });
      return field.args.find((argument) => argument.name === name)?.defaultValue;
    });
    const numbers = bounds.filter((bound) => typeof bound === 'number');
    return numbers.length > 0 ? Math.max(0, ...numbers) : undefined;
  }

  #compositeType(name: string | undefined): GraphQLCompositeType | undefined {
    const type = name === undefined ? undefined : this.#schema.getType(name);
    return isCompositeType(type) ? type : undefined;
  }
}
