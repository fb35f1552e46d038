import { type ASTVisitor, GraphQLError, type ValidationContext } from 'graphql';

const ENTRIES = new Set(['__schema', '__type']);

/** A validation rule that keeps the schema to ourselves. */
export const noIntrospectionRule = (context: ValidationContext): ASTVisitor => ({
  Field(field) {
    if (!ENTRIES.has(field.name.value)) return undefined;
    const extensions = { code: 'INTROSPECTION_DISABLED' };
    context.reportError(new GraphQLError('Introspection is off here.', { nodes: field, extensions }));
    return false;
  },
});
