import type { IncomingMessage, ServerResponse } from 'node:http';
import type { GraphQLError } from 'graphql';
import type { CreateContext, GatewayContext } from '../context.ts';
import type { Authenticator } from '../identity/authenticator.ts';
import type { ClientAddress } from '../identity/client-address.ts';
import { credentialOfHeaders } from '../identity/credentials.ts';
import { SubscriptionParts } from '../multipart/subscription-parts.ts';
import { writeParts } from '../multipart/write-parts.ts';
import { EXPLAIN_HEADER } from '../observation/explained.ts';
import type { Identity } from '../identity/identity.ts';
import type { Operations, ReadyOperation } from '../operations/operations.ts';
import type { RequestedOperation } from '../operations/requested-operation.ts';
import { EventStream } from '../sse/event-stream.ts';
import type { SingleConnections } from '../sse/single-connections.ts';
import type { OperationStreams } from '../streams/operation-streams.ts';
import { answerJson, answerText } from './answer.ts';
import { refuseCrossSiteGet } from './cross-site.ts';
import { JSON_TYPE, type Wanted, wantedBy } from './negotiation.ts';
import { needsPost } from './needs-post.ts';
import { needsStream } from './needs-stream.ts';
import { parseRequest } from './parse-request.ts';
import { httpOf, requestError } from './request-error.ts';

export interface GraphQLHandlerOptions {
  operations: Operations;
  streams: OperationStreams;
  singleConnections: SingleConnections;
  authenticate: Authenticator;
  addressOf: ClientAddress;
  createContext: CreateContext;
  maxBodyBytes: number;
}

export type GraphQLHandler = (
  request: IncomingMessage,
  response: ServerResponse,
  requestId: string,
) => Promise<void>;

/** One request on its way. */
interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly wanted: Wanted;
  readonly context: GatewayContext;
  readonly options: GraphQLHandlerOptions;
}

/**
 * GraphQL over HTTP: one answer, parts or events, as the client's `accept` and the operation's type
 * ask for. Rejects when there is no operation.
 */
export function createGraphQLHandler(options: GraphQLHandlerOptions): GraphQLHandler {
  return async (request, response, requestId) => {
    if (options.singleConnections.isFor(request)) {
      return options.singleConnections.serve(request, response, requestId);
    }
    const wanted = wantedBy(request.headers.accept);
    if (wanted.whole === null && wanted.stream === null && !wanted.takesParts) throw notAcceptable();
    // An EventSource can set no headers, and a page that is not allowed to read sees nothing of its events.
    if (request.method === 'GET' && !wanted.prefersEvents) refuseCrossSiteGet(request.headers);
    const requested = await parseRequest(request, options.maxBodyBytes);
    const address = options.addressOf(request);
    const context = await contextOf(requested, { request, response, address, requestId }, options);
    const exchange = { request, response, wanted, context, options };
    const transport = wanted.prefersEvents ? 'sse' : 'http';
    const admitted = await options.operations.admit(requested, context, transport, {
      incremental: wanted.takesParts && !wanted.prefersEvents,
      form: wanted.takesParts || wanted.prefersEvents ? 'values' : 'json',
    });
    if ('errors' in admitted) return refuse(admitted.errors, exchange);
    const obstacle = obstacleOf(admitted, request, wanted);
    if (obstacle) return refuse(options.operations.decline(admitted, obstacle).errors, exchange);
    return answer(admitted, exchange);
  };
}

interface Arrival {
  request: IncomingMessage;
  response: ServerResponse;
  address: string;
  requestId: string;
}

/** Rejects when it is not known who asks, or when they may not ask from there. */
async function contextOf(
  requested: RequestedOperation,
  { request: { headers }, response, address, requestId }: Arrival,
  { authenticate, createContext, operations }: GraphQLHandlerOptions,
): Promise<GatewayContext> {
  let identity: Identity | undefined;
  try {
    identity = await authenticate(credentialOfHeaders(headers), address);
    const signal = leavingSignal(response);
    const explain = headers[EXPLAIN_HEADER];
    return createContext({ identity, address, requestId, signal, headers, explain });
  } catch (error) {
    operations.turnedAway(requested, error, identity, requestId);
    throw error;
  }
}

/** Ends when the client leaves before it has its answer. */
function leavingSignal(response: ServerResponse): AbortSignal {
  const leaving = new AbortController();
  response.once('close', () => {
    // After every answer too; making a reason for nobody would cost as much as the rest of it.
    if (!response.writableFinished) leaving.abort();
  });
  return leaving.signal;
}

/** Why an answer to this request cannot carry the operation. */
function obstacleOf(
  { admitted: { type } }: ReadyOperation,
  { method }: IncomingMessage,
  { stream }: Wanted,
): GraphQLError | null {
  if (type === 'subscription') return stream === null ? needsStream() : null;
  return type === 'mutation' && method === 'GET' ? needsPost() : null;
}

async function answer(ready: ReadyOperation, exchange: Exchange): Promise<void> {
  const { request, response, wanted, options } = exchange;
  const { operations } = options;
  if (ready.admitted.type === 'subscription' || wanted.prefersEvents) return stream(ready, exchange);
  const contentType = wanted.whole ?? JSON_TYPE;
  if (!wanted.takesParts) {
    const { json, isRefusal } = await operations.runToJson(ready);
    return answerText(request, response, isRefusal ? 400 : 200, contentType, json);
  }
  const result = await operations.runIncrementally(ready);
  if (Symbol.asyncIterator in result) return writeParts(response, result, wanted.partsSpec);
  const status = result.data === undefined ? 400 : 200;
  return answerText(request, response, status, contentType, JSON.stringify(result));
}

function stream(ready: ReadyOperation, { request, response, wanted, options }: Exchange): Promise<void> {
  const isEvents = wanted.prefersEvents || wanted.stream === 'events';
  return options.streams.run({
    ready,
    request,
    transport: isEvents ? 'sse' : 'multipart',
    open: () => (isEvents ? new EventStream(response) : new SubscriptionParts(response)),
  });
}

/** For an operation that does not run. */
function refuse(errors: readonly GraphQLError[], { response, wanted, context, options }: Exchange): void {
  const formatted = options.operations.formatErrors(errors, context.requestId);
  const http = httpOf(errors[0]);
  const isOperation = errors[0]?.extensions['code'] !== 'BAD_REQUEST' && http?.status !== 429;
  if (wanted.prefersEvents && isOperation) {
    const events = new EventStream(response);
    void events.next({ errors: formatted });
    return events.complete();
  }
  // Errors of GraphQL itself name no status.
  answerJson(
    response,
    http?.status ?? 400,
    { errors: formatted },
    { 'content-type': wanted.whole ?? JSON_TYPE, ...http?.headers },
  );
}

const notAcceptable = (): GraphQLError =>
  requestError(
    406,
    'NOT_ACCEPTABLE',
    'Accept application/json, application/graphql-response+json, text/event-stream or multipart/mixed.',
  );
