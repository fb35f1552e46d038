import { type DocumentNode, GraphQLError } from 'graphql';
import { fieldsOf } from './cost/selections.ts';

const ENTRIES = new Set(['__schema', '__type']);

/** Keeps the schema to ourselves. */
export const introspectionErrors = (document: DocumentNode): GraphQLError[] =>
  [...fieldsOf(document)]
    .filter(({ name }) => ENTRIES.has(name.value))
    .map((field) => {
      const extensions = { code: 'INTROSPECTION_DISABLED' };
      return new GraphQLError('Introspection is off here.', { nodes: field, extensions });
    });
