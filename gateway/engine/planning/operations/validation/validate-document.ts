import {
  type ASTVisitor,
  type DocumentNode,
  type FloatValueNode,
  getNamedType,
  GraphQLError,
  GraphQLFloat,
  type GraphQLSchema,
  type IntValueNode,
  specifiedRules,
  validate,
  type ValidationContext,
} from 'graphql';

/**
 * What is wrong with a document, by the specification: by its rules for documents, and by the one for coercing Float,
 * which graphql-js keeps for variables alone. As a literal it takes infinity, which JSON writes as null.
 */
export const validateDocument = (schema: GraphQLSchema, document: DocumentNode): readonly GraphQLError[] =>
  validate(schema, document, [...specifiedRules, finiteFloats]);

function finiteFloats(context: ValidationContext): ASTVisitor {
  const check = (node: IntValueNode | FloatValueNode): void => {
    if (Number.isFinite(Number(node.value))) return;
    if (getNamedType(context.getInputType())?.name !== GraphQLFloat.name) return;
    context.reportError(new GraphQLError('Float cannot represent a number as big as this.', { nodes: node }));
  };
  return { IntValue: check, FloatValue: check };
}
