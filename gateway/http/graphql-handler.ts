import type { IncomingMessage, ServerResponse } from 'node:http';
import type { GraphQLError } from 'graphql';
import type { GatewayContext } from '../context.ts';
import type { ClientAddress } from '../identity/client-address.ts';
import { SubscriptionParts } from '../multipart/subscription-parts.ts';
import { writeParts } from '../multipart/write-parts.ts';
import type { ReadyOperation } from '../operations/operations.ts';
import { EventStream } from '../sse/event-stream.ts';
import type { SingleConnections } from '../sse/single-connections.ts';
import type { OperationStreams } from '../streams/operation-streams.ts';
import { textAnswer, writeAnswer } from './answers/answer.ts';
import { refuseCrossSiteGet } from './requests/cross-site.ts';
import { isInOnePiece, JSON_TYPE, type Wanted, wantedBy } from './requests/negotiation.ts';
import {
  answerInOnePiece,
  type AnswerOptions,
  contextOf,
  obstacleOf,
  refusal,
  wholeAnswer,
} from './answers/operation-answer.ts';
import { parseRequest } from './requests/parse-request.ts';
import { httpOf, requestError } from './requests/request-error.ts';

export interface GraphQLHandlerOptions extends AnswerOptions {
  streams: OperationStreams;
  singleConnections: SingleConnections;
  addressOf: ClientAddress;
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
    const { method, headers } = request;
    const arrival = {
      method,
      headers,
      requestId,
      address: options.addressOf(request),
      signal: leavingSignal(response),
    };
    if (isInOnePiece(wanted)) {
      return writeAnswer(response, await answerInOnePiece(requested, arrival, wanted, options));
    }
    const context = await contextOf(requested, arrival, options);
    const exchange = { request, response, wanted, context, options };
    const admitted = await options.operations.admit(
      requested,
      context,
      wanted.prefersEvents ? 'sse' : 'http',
      {
        incremental: wanted.takesParts && !wanted.prefersEvents,
        form: wanted.takesParts || wanted.prefersEvents ? 'values' : 'json',
      },
    );
    if ('errors' in admitted) return refuse(admitted.errors, exchange);
    const obstacle = obstacleOf(admitted, method, wanted);
    if (obstacle) return refuse(options.operations.decline(admitted, obstacle).errors, exchange);
    return answer(admitted, exchange);
  };
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

async function answer(ready: ReadyOperation, exchange: Exchange): Promise<void> {
  const { request, response, wanted, options } = exchange;
  const { operations } = options;
  if (ready.admitted.type === 'subscription' || wanted.prefersEvents) return stream(ready, exchange);
  if (!wanted.takesParts) return writeAnswer(response, await wholeAnswer(ready, wanted, operations));
  const result = await operations.runIncrementally(ready);
  if (Symbol.asyncIterator in result) return writeParts(response, result, wanted.partsSpec);
  const status = result.data === undefined ? 400 : 200;
  const text = JSON.stringify(result);
  writeAnswer(response, await textAnswer(status, wanted.whole ?? JSON_TYPE, text, request.headers));
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
  const { operations } = options;
  const isOperation = errors[0]?.extensions['code'] !== 'BAD_REQUEST' && httpOf(errors[0])?.status !== 429;
  if (!wanted.prefersEvents || !isOperation) {
    return writeAnswer(response, refusal(errors, context, wanted, operations));
  }
  const events = new EventStream(response);
  void events.next({ errors: operations.formatErrors(errors, context.requestId) });
  events.complete();
}

const notAcceptable = (): GraphQLError =>
  requestError(
    406,
    'NOT_ACCEPTABLE',
    'Accept application/json, application/graphql-response+json, text/event-stream or multipart/mixed.',
  );
