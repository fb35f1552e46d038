import {
  type DirectiveNode,
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLError,
  type InlineFragmentNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import type { ResponseNames } from './response-names.ts';

/** Fragments nested in fragments can multiply; more selections than this is an attack, not a query. */
const MAX_SELECTIONS = 50_000;

const TYPENAME: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };
/** Fetched only so that an emptied selection stays valid. */
const PLACEHOLDER: FieldNode = { ...TYPENAME, alias: { kind: Kind.NAME, value: 'hidden__placeholder' } };

export interface Specialization {
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly conditions: Readonly<Record<string, boolean>>;
  readonly names: ResponseNames;
}

/**
 * Writes an operation out for one set of @skip/@include values: conditions decided, fragments inlined,
 * colliding response names set apart. Plan and shaper are both made from the result, so neither knows of
 * conditions; the planner could not plan conditions at a subscription's root anyway.
 */
export function specialize(
  operation: OperationDefinitionNode,
  specialization: Specialization,
): OperationDefinitionNode {
  const writer = new Writer(specialization);
  return { ...operation, selectionSet: writer.selectionSet(operation.selectionSet) };
}

/** Selected for the gateway's own use; a client's alias can not begin so, see `ResponseNames`. */
export function isHidden(field: FieldNode): boolean {
  return field.alias?.value.startsWith('hidden__') ?? false;
}

class Writer {
  #selections = 0;
  readonly #specialization: Specialization;

  constructor(specialization: Specialization) {
    this.#specialization = specialization;
  }

  selectionSet(set: SelectionSetNode): SelectionSetNode {
    return { kind: Kind.SELECTION_SET, selections: set.selections.flatMap((node) => this.#selection(node)) };
  }

  #selection(node: SelectionNode): SelectionNode[] {
    if (!isIncluded(node.directives ?? [], this.#specialization.conditions)) return [];
    this.#selections += 1;
    if (this.#selections > MAX_SELECTIONS) throw new GraphQLError('The operation selects too many fields.');
    if (node.kind === Kind.FIELD) return [this.#field(node)];
    if (node.kind === Kind.INLINE_FRAGMENT) return this.#fragment(node, node.selectionSet);
    const fragment = this.#specialization.fragments.get(node.name.value);
    return fragment ? this.#fragment(fragment, fragment.selectionSet) : [];
  }

  #field(node: FieldNode): FieldNode {
    const responseName = node.alias?.value ?? node.name.value;
    const planName = this.#specialization.names.toPlan(responseName, node.name.value);
    return {
      kind: Kind.FIELD,
      name: node.name,
      alias: planName === node.name.value ? undefined : { kind: Kind.NAME, value: planName },
      arguments: node.arguments,
      directives: withoutConditions(node.directives),
      selectionSet: node.selectionSet && orPlaceholder(this.selectionSet(node.selectionSet)),
    };
  }

  #fragment(
    node: InlineFragmentNode | FragmentDefinitionNode,
    selectionSet: SelectionSetNode,
  ): SelectionNode[] {
    const written = this.selectionSet(selectionSet);
    if (written.selections.length === 0) return [];
    return [{ kind: Kind.INLINE_FRAGMENT, typeCondition: node.typeCondition, selectionSet: written }];
  }
}

function orPlaceholder(set: SelectionSetNode): SelectionSetNode {
  return set.selections.length > 0 ? set : { ...set, selections: [PLACEHOLDER] };
}

function withoutConditions(directives: readonly DirectiveNode[] | undefined): DirectiveNode[] | undefined {
  return directives?.filter(({ name }) => name.value !== 'skip' && name.value !== 'include');
}

function isIncluded(directives: readonly DirectiveNode[], conditions: Readonly<Record<string, boolean>>) {
  return directives.every((directive) => {
    if (directive.name.value !== 'skip' && directive.name.value !== 'include') return true;
    const value = directive.arguments?.[0]?.value;
    const condition =
      value?.kind === Kind.VARIABLE
        ? conditions[value.name.value]
        : value?.kind === Kind.BOOLEAN && value.value;
    return condition === (directive.name.value === 'include');
  });
}
