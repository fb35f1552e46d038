import type { IncomingMessage, ServerResponse } from 'node:http';
import { type ApolloServer, HeaderMap } from '@apollo/server';
import type { GatewayContext } from '../context.ts';
import type { Authenticator } from '../identity/authenticator.ts';
import { credentialOfHeaders } from '../identity/credentials.ts';
import type { OperationText } from '../limits/operation-gate.ts';
import type { Operations } from '../operations/operations.ts';
import { needsStream } from './needs-stream.ts';
import { plainRequest } from './plain-request.ts';
import { readJsonBody } from './read-body.ts';
import { answerJson, answerJsonText } from './request-error.ts';

export interface GraphQLHandlerOptions {
  apollo: ApolloServer<GatewayContext>;
  operations: Operations;
  authenticate: Authenticator;
  maxBodyBytes: number;
}

export type GraphQLHandler = (
  request: IncomingMessage,
  response: ServerResponse,
  requestId: string,
) => Promise<void>;

/**
 * GraphQL over HTTP. The common form is answered with the engine's own JSON; Apollo Server, which
 * makes objects of it and prints them again, answers the rest. Rejects when there is no operation.
 */
export function createGraphQLHandler(options: GraphQLHandlerOptions): GraphQLHandler {
  return async (request, response, requestId) => {
    const body = request.method === 'POST' ? await readJsonBody(request, options.maxBodyBytes) : undefined;
    const leaving = new AbortController();
    response.once('close', () => {
      // After every answer too; making a reason for nobody would cost as much as the rest of it.
      if (!response.writableFinished) leaving.abort();
    });
    const context = async (): Promise<GatewayContext> => ({
      identity: await options.authenticate(credentialOfHeaders(request.headers)),
      requestId,
      signal: leaving.signal,
    });
    const text = plainRequest(request.headers, body);
    if (text) return answerPlain(text, await context(), response, options.operations);
    return answerByApollo(request, body, context, response, options.apollo);
  };
}

async function answerPlain(
  text: OperationText,
  context: GatewayContext,
  response: ServerResponse,
  operations: Operations,
): Promise<void> {
  const ready = operations.admit(text);
  const refuse = (errors: Parameters<Operations['formatErrors']>[0]): void =>
    answerJson(response, 400, { errors: operations.formatErrors(errors, context.requestId) });
  if ('errors' in ready) return refuse(ready.errors);
  if (ready.admitted.type === 'subscription') {
    ready.lease.release();
    return refuse([needsStream()]);
  }
  const { json, isRefusal } = await operations.runToJson(ready, context, 'http');
  return answerJsonText(response, isRefusal ? 400 : 200, json);
}

async function answerByApollo(
  request: IncomingMessage,
  body: unknown,
  context: () => Promise<GatewayContext>,
  response: ServerResponse,
  apollo: ApolloServer<GatewayContext>,
): Promise<void> {
  const answer = await apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: {
      method: request.method ?? 'GET',
      headers: headersOf(request),
      search: new URL(request.url ?? '/', 'http://gateway').search,
      body,
    },
    context,
  });
  response.writeHead(answer.status ?? 200, Object.fromEntries(answer.headers));
  if (answer.body.kind === 'complete') {
    response.end(answer.body.string);
    return;
  }
  for await (const chunk of answer.body.asyncIterator) response.write(chunk);
  response.end();
}

function headersOf(request: IncomingMessage): HeaderMap {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  return headers;
}
