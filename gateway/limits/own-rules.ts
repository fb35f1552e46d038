import type { DocumentNode, GraphQLError } from 'graphql';
import { deferErrors } from './defer-rule.ts';
import { introspectionErrors } from './introspection-rule.ts';
import { limitErrors } from './limit-rule.ts';
import type { Limits } from './limits.ts';

export interface OwnRules {
  readonly limits: Limits;
  readonly introspection: boolean;
}

/**
 * The rules beyond GraphQL's own. They come first, on documents of which nothing more is known than that they
 * can be parsed: what is too big is not looked at any further.
 */
export function ownErrors(document: DocumentNode, { limits, introspection }: OwnRules): GraphQLError[] {
  return [
    ...limitErrors(document, limits),
    ...deferErrors(document),
    ...(introspection ? [] : introspectionErrors(document)),
  ];
}
