import type { ServerResponse } from 'node:http';
import type { HTTPGraphQLHead } from '@apollo/server';
import { GraphQLError } from 'graphql';

/** A request that is not even GraphQL: answered before anybody looks at an operation. */
export function requestError(status: number, code: string, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code, http: { status } } });
}

/** What an error asks of the HTTP answer; a fault of ours is 500. */
export function httpOf(error: GraphQLError): { status: number; headers: Record<string, string> } {
  const http = error.extensions['http'] as Partial<HTTPGraphQLHead> | undefined;
  return { status: http?.status ?? 500, headers: Object.fromEntries(http?.headers ?? []) };
}

export function answerJson(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): void {
  answerJsonText(response, status, JSON.stringify(body), headers);
}

export function answerJsonText(
  response: ServerResponse,
  status: number,
  json: string | Buffer,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    ...headers,
    'content-length': Buffer.byteLength(json),
  });
  response.end(json);
}
