import type { IncomingMessage, ServerResponse } from 'node:http';
import { type ApolloServer, HeaderMap } from '@apollo/server';
import { GraphQLError } from 'graphql';
import type { CreateContext, GatewayContext } from '../context.ts';
import type { Documents } from '../documents/documents.ts';
import type { Authenticator } from '../identity/authenticator.ts';
import { credentialOfHeaders } from '../identity/credentials.ts';
import { EXPLAIN_HEADER } from '../observation/explained.ts';
import type { Operations } from '../operations/operations.ts';
import type { RequestedOperation } from '../operations/requested-operation.ts';
import { answerIncrementally } from './incremental-handler.ts';
import { acceptsParts } from './multipart-accept.ts';
import { needsStream } from './needs-stream.ts';
import { plainRequest } from './plain-request.ts';
import { readJsonBody } from './read-body.ts';
import { refuse } from './refuse.ts';
import { answerJsonText } from './request-error.ts';
import { type Payload, withText } from './with-text.ts';

export interface GraphQLHandlerOptions {
  apollo: ApolloServer<GatewayContext>;
  operations: Operations;
  documents: Documents;
  authenticate: Authenticator;
  createContext: CreateContext;
  maxBodyBytes: number;
}

export type GraphQLHandler = (
  request: IncomingMessage,
  response: ServerResponse,
  requestId: string,
) => Promise<void>;

/**
 * GraphQL over HTTP. The common form is answered with the engine's own JSON, and clients that take
 * parts get them; Apollo Server, which makes objects of results and prints them again, answers the
 * rest. Rejects when there is no operation.
 */
export function createGraphQLHandler(options: GraphQLHandlerOptions): GraphQLHandler {
  return async (request, response, requestId) => {
    const leaving = new AbortController();
    response.once('close', () => {
      // After every answer too; making a reason for nobody would cost as much as the rest of it.
      if (!response.writableFinished) leaving.abort();
    });
    const context = async (): Promise<GatewayContext> =>
      options.createContext({
        identity: await options.authenticate(credentialOfHeaders(request.headers)),
        requestId,
        signal: leaving.signal,
        headers: request.headers,
        explain: request.headers[EXPLAIN_HEADER],
      });
    if (acceptsParts(request.headers)) {
      const { operations, maxBodyBytes } = options;
      return answerIncrementally(request, response, { operations, maxBodyBytes, context });
    }
    const body = request.method === 'POST' ? await readJsonBody(request, options.maxBodyBytes) : undefined;
    const plain = plainRequest(request.headers, body);
    if (plain) return answerPlain(plain, await context(), response, options.operations);
    const search = new URL(request.url ?? '/', 'http://gateway').search;
    const payload = withText({ body, search }, options.documents);
    if (payload instanceof GraphQLError) {
      const made = await context();
      return refuse(
        options.operations.reject([payload], made, 'http').errors,
        made,
        response,
        options.operations,
      );
    }
    return answerByApollo(request, payload, context, response, options.apollo);
  };
}

async function answerPlain(
  request: RequestedOperation,
  context: GatewayContext,
  response: ServerResponse,
  operations: Operations,
): Promise<void> {
  const ready = operations.admit(request, context, 'http');
  if ('errors' in ready) return refuse(ready.errors, context, response, operations);
  if (ready.admitted.type === 'subscription') {
    return refuse(operations.decline(ready, needsStream()).errors, context, response, operations);
  }
  const { json, isRefusal } = await operations.runToJson(ready);
  return answerJsonText(response, isRefusal ? 400 : 200, json);
}

async function answerByApollo(
  request: IncomingMessage,
  { body, search }: Payload,
  context: () => Promise<GatewayContext>,
  response: ServerResponse,
  apollo: ApolloServer<GatewayContext>,
): Promise<void> {
  const answer = await apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: {
      method: request.method ?? 'GET',
      headers: headersOf(request),
      search,
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
