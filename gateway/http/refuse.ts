import type { ServerResponse } from 'node:http';
import type { GraphQLError } from 'graphql';
import type { GatewayContext } from '../context.ts';
import type { Operations } from '../operations/operations.ts';
import { answerJson, httpOf } from './request-error.ts';

/** Answers for an operation that does not run. */
export function refuse(
  errors: readonly GraphQLError[],
  { requestId }: GatewayContext,
  response: ServerResponse,
  operations: Operations,
  headers: Record<string, string> = {},
): void {
  const [first] = errors;
  // Errors of GraphQL itself name no status.
  const status = first?.extensions['http'] ? httpOf(first).status : 400;
  answerJson(response, status, { errors: operations.formatErrors(errors, requestId) }, headers);
}
