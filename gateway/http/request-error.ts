import type { ServerResponse } from 'node:http';
import { GraphQLError } from 'graphql';

/** A request that is not even GraphQL: answered before anybody looks at an operation. */
export function requestError(status: number, code: string, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code, http: { status } } });
}

/** The HTTP status that an error asks for; a fault of ours is 500. */
export function statusOf(error: GraphQLError): number {
  const http = error.extensions['http'] as { status?: number } | undefined;
  return http?.status ?? 500;
}

export function answerJson(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' });
  response.end(JSON.stringify(body));
}
