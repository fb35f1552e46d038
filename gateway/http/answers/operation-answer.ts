import type { IncomingHttpHeaders } from 'node:http';
import type { GraphQLError } from 'graphql';
import type { CreateContext, GatewayContext } from '../../context.ts';
import type { Signal } from '../../engine/engine.ts';
import type { Authenticator } from '../../identity/authenticator.ts';
import { credentialOfHeaders } from '../../identity/credentials.ts';
import type { Identity } from '../../identity/identity.ts';
import { EXPLAIN_HEADER } from '../../observation/explained.ts';
import type { Operations, ReadyOperation } from '../../operations/operations.ts';
import type { RequestedOperation } from '../../operations/requested-operation.ts';
import { type Answer, jsonAnswer, textAnswer } from './answer.ts';
import { JSON_TYPE, type Wanted } from '../requests/negotiation.ts';
import { needsPost } from '../requests/needs-post.ts';
import { needsStream } from '../requests/needs-stream.ts';
import { httpOf } from '../requests/request-error.ts';

/** A request for an operation, whoever has read it. */
export interface Arrival {
  readonly method: string | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly address: string;
  readonly requestId: string;
  /** Ends when the client leaves. */
  readonly signal: Signal;
}

export interface AnswerOptions {
  operations: Operations;
  authenticate: Authenticator;
  createContext: CreateContext;
}

/** An operation, asked for in a way that allows nothing but one answer in one piece. Rejects when there is none. */
export async function answerInOnePiece(
  requested: RequestedOperation,
  arrival: Arrival,
  wanted: Wanted,
  options: AnswerOptions,
): Promise<Answer> {
  const { operations } = options;
  const context = await contextOf(requested, arrival, options);
  const admitted = await operations.admit(requested, context, 'http', { incremental: false, form: 'json' });
  if ('errors' in admitted) return refusal(admitted.errors, context, wanted, operations);
  const obstacle = obstacleOf(admitted, arrival.method, wanted);
  if (!obstacle) return wholeAnswer(admitted, wanted, operations);
  return refusal(operations.decline(admitted, obstacle).errors, context, wanted, operations);
}

/** Rejects when it is not known who asks, or when they may not ask from there. */
export async function contextOf(
  requested: RequestedOperation,
  { headers, address, requestId, signal }: Arrival,
  { authenticate, createContext, operations }: AnswerOptions,
): Promise<GatewayContext> {
  let identity: Identity | undefined;
  try {
    identity = await authenticate(credentialOfHeaders(headers), address);
    const explain = headers[EXPLAIN_HEADER];
    return createContext({ identity, address, requestId, signal, headers, explain });
  } catch (error) {
    operations.turnedAway(requested, error, identity, requestId);
    throw error;
  }
}

/** Why an answer to this request cannot carry the operation. */
export function obstacleOf(
  { admitted: { type } }: ReadyOperation,
  method: string | undefined,
  { stream }: Wanted,
): GraphQLError | null {
  if (type === 'subscription') return stream === null ? needsStream() : null;
  return type === 'mutation' && method === 'GET' ? needsPost() : null;
}

/** Runs a query or a mutation. */
export async function wholeAnswer(
  ready: ReadyOperation,
  wanted: Wanted,
  operations: Operations,
): Promise<Answer> {
  const { json, isAscii, isRefusal } = await operations.runToJson(ready);
  return textAnswer(isRefusal ? 400 : 200, wanted.whole ?? JSON_TYPE, json, ready.context.headers, isAscii);
}

/** For an operation that does not run. */
export function refusal(
  errors: readonly GraphQLError[],
  { requestId }: GatewayContext,
  { whole }: Wanted,
  operations: Operations,
): Answer {
  const http = httpOf(errors[0]);
  const headers = { 'content-type': whole ?? JSON_TYPE, ...http?.headers };
  // Errors of GraphQL itself name no status.
  return jsonAnswer(http?.status ?? 400, { errors: operations.formatErrors(errors, requestId) }, headers);
}
