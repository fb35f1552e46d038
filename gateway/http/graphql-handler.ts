import type { IncomingMessage, ServerResponse } from 'node:http';
import { type ApolloServer, HeaderMap } from '@apollo/server';
import type { GatewayContext } from '../context.ts';
import type { Authenticator } from '../identity/authenticator.ts';
import { credentialOfHeaders } from '../identity/credentials.ts';
import { readJsonBody } from './read-body.ts';

export interface GraphQLHandlerOptions {
  apollo: ApolloServer<GatewayContext>;
  authenticate: Authenticator;
  maxBodyBytes: number;
}

export type GraphQLHandler = (
  request: IncomingMessage,
  response: ServerResponse,
  requestId: string,
) => Promise<void>;

/** Hands requests to Apollo Server; rejects when the body cannot be read. */
export function createGraphQLHandler({
  apollo,
  authenticate,
  maxBodyBytes,
}: GraphQLHandlerOptions): GraphQLHandler {
  return async (request, response, requestId) => {
    const leaving = new AbortController();
    response.once('close', () => leaving.abort());
    const answer = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: {
        method: request.method ?? 'GET',
        headers: headersOf(request),
        search: new URL(request.url ?? '/', 'http://gateway').search,
        body: request.method === 'POST' ? await readJsonBody(request, maxBodyBytes) : undefined,
      },
      context: async () => ({
        identity: await authenticate(credentialOfHeaders(request.headers)),
        requestId,
        signal: leaving.signal,
      }),
    });
    response.writeHead(answer.status ?? 200, Object.fromEntries(answer.headers));
    if (answer.body.kind === 'complete') {
      response.end(answer.body.string);
      return;
    }
    for await (const chunk of answer.body.asyncIterator) response.write(chunk);
    response.end();
  };
}

function headersOf(request: IncomingMessage): HeaderMap {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  return headers;
}
