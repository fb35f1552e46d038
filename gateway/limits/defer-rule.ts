import {
  type ASTNode,
  type ASTVisitor,
  type DirectiveNode,
  GraphQLError,
  Kind,
  OperationTypeNode,
  type ValidationContext,
  visit,
} from 'graphql';

/** A validation rule: each event of a subscription is one result, of which nothing can come later. */
export const deferRule = (context: ValidationContext): ASTVisitor => ({
  OperationDefinition(operation) {
    if (operation.operation !== OperationTypeNode.SUBSCRIPTION) return;
    for (const part of [operation, ...context.getRecursivelyReferencedFragments(operation)]) {
      for (const node of activeDefers(part)) context.reportError(notInSubscriptions(node));
    }
  },
});

/** All but those with `if: false`, or with a variable that may turn them off. */
function activeDefers(part: ASTNode): DirectiveNode[] {
  const found: DirectiveNode[] = [];
  visit(part, {
    Directive(node) {
      const condition = node.arguments?.find(({ name }) => name.value === 'if')?.value;
      const canBeOff =
        condition?.kind === Kind.VARIABLE || (condition?.kind === Kind.BOOLEAN && !condition.value);
      if (node.name.value === 'defer' && !canBeOff) found.push(node);
    },
  });
  return found;
}

const notInSubscriptions = (node: DirectiveNode): GraphQLError =>
  new GraphQLError('@defer can not be used in a subscription: each of its events is one result.', {
    nodes: node,
    extensions: { code: 'DEFER_IN_SUBSCRIPTION' },
  });
