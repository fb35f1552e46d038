import {
  type DirectiveNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  OperationTypeNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { fragmentsOf } from './limit-rule.ts';
import { selectionsWithin } from './cost/selections.ts';

/** Each event of a subscription is one result, of which nothing can come later. */
export function deferErrors(document: DocumentNode): GraphQLError[] {
  const fragments = fragmentsOf(document);
  return document.definitions.flatMap((node) => {
    if (node.kind !== Kind.OPERATION_DEFINITION || node.operation !== OperationTypeNode.SUBSCRIPTION)
      return [];
    return reached(node.selectionSet, fragments).flatMap(activeDefers).map(notInSubscriptions);
  });
}

/** All selections of an operation, those of fragments once. */
function reached(
  set: SelectionSetNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): SelectionNode[] {
  const found = [...selectionsWithin(set)];
  const seen = new Set<string>();
  // Grows while it is walked.
  for (const node of found) {
    if (node.kind !== Kind.FRAGMENT_SPREAD || seen.has(node.name.value)) continue;
    seen.add(node.name.value);
    const fragment = fragments.get(node.name.value);
    if (fragment) found.push(...selectionsWithin(fragment.selectionSet));
  }
  return found;
}

/** All but those with `if: false`, or with a variable that may turn them off. */
const activeDefers = ({ directives = [] }: SelectionNode): DirectiveNode[] =>
  directives.filter((node) => {
    const condition = node.arguments?.find(({ name }) => name.value === 'if')?.value;
    const canBeOff =
      condition?.kind === Kind.VARIABLE || (condition?.kind === Kind.BOOLEAN && !condition.value);
    return node.name.value === 'defer' && !canBeOff;
  });

const notInSubscriptions = (node: DirectiveNode): GraphQLError =>
  new GraphQLError('@defer can not be used in a subscription: each of its events is one result.', {
    nodes: node,
    extensions: { code: 'DEFER_IN_SUBSCRIPTION' },
  });
