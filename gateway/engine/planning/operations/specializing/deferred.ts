import {
  type DirectiveNode,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type InlineFragmentNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  visit,
} from 'graphql';

/** A field on the way to a deferred fragment. */
export interface PathStep {
  readonly planName: string;
  readonly type: GraphQLOutputType;
  /** Type conditions between the field before and this one. */
  readonly conditions: readonly string[];
}

/** A fragment with @defer, found while an operation is written out. */
export interface DeferredFragment {
  /** The gateway's label, by which the planner calls it. */
  readonly id: string;
  /** The client's. */
  readonly label: string | undefined;
  readonly path: readonly PathStep[];
  readonly conditions: readonly string[];
  readonly type: GraphQLNamedType;
  readonly selectionSet: SelectionSetNode;
}

/** The @defer of a fragment, unless `if` turns it off. */
export function deferDirective(
  directives: readonly DirectiveNode[] | undefined,
  conditions: Readonly<Record<string, boolean>>,
): DirectiveNode | undefined {
  const directive = directives?.find(({ name }) => name.value === 'defer');
  const condition = directive?.arguments?.find(({ name }) => name.value === 'if')?.value;
  if (condition?.kind === Kind.BOOLEAN && !condition.value) return undefined;
  if (condition?.kind === Kind.VARIABLE && conditions[condition.name.value] === false) return undefined;
  return directive;
}

export function labelOf(directive: DirectiveNode): string | undefined {
  const value = directive.arguments?.find(({ name }) => name.value === 'label')?.value;
  return value?.kind === Kind.STRING ? value.value : undefined;
}

/** The fragment as the planner gets it; shapers leave it to the part that brings it. */
export function deferredNode(fragment: InlineFragmentNode, id: string): InlineFragmentNode {
  const label = { kind: Kind.NAME, value: 'label' } as const;
  return {
    ...fragment,
    directives: [
      {
        kind: Kind.DIRECTIVE,
        name: { kind: Kind.NAME, value: 'defer' },
        arguments: [{ kind: Kind.ARGUMENT, name: label, value: { kind: Kind.STRING, value: id } }],
      },
    ],
  };
}

/** The gateway's label of a fragment that `deferredNode` has marked. */
export function deferredId({ directives = [] }: InlineFragmentNode): string | undefined {
  const directive = directives.find(({ name }) => name.value === 'defer');
  return directive && labelOf(directive);
}

export const isDeferred = (fragment: InlineFragmentNode): boolean => deferredId(fragment) !== undefined;

/** The same, with nothing put off; undefined where nothing is. */
export function undeferred(operation: OperationDefinitionNode): OperationDefinitionNode | undefined {
  if (!defers(operation.selectionSet)) return undefined;
  const selectionSet = visit(operation.selectionSet, {
    InlineFragment: (node) => (isDeferred(node) ? { ...node, directives: [] } : undefined),
  });
  return { ...operation, selectionSet };
}

/** Most operations do not, which `visit` takes long to find out. */
const defers = ({ selections }: SelectionSetNode): boolean =>
  selections.some((node) => {
    if (node.kind === Kind.FRAGMENT_SPREAD || !node.selectionSet) return false;
    return (node.kind === Kind.INLINE_FRAGMENT && isDeferred(node)) || defers(node.selectionSet);
  });
