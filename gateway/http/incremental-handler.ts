import type { IncomingMessage, ServerResponse } from 'node:http';
import type { GraphQLError } from 'graphql';
import type { GatewayContext } from '../context.ts';
import type { Rejected } from '../limits/operation-gate.ts';
import type { Operations, ReadyOperation } from '../operations/operations.ts';
import { refuseCrossSiteGet } from './cross-site.ts';
import { wholeTypeOf } from './multipart-accept.ts';
import { writeParts } from './multipart-writer.ts';
import { needsPost } from './needs-post.ts';
import { needsStream } from './needs-stream.ts';
import { parseRequest } from './parse-request.ts';
import { refuse } from './refuse.ts';
import { answerJson } from './request-error.ts';

export interface IncrementalAnswerOptions {
  operations: Operations;
  maxBodyBytes: number;
  context(): Promise<GatewayContext>;
}

/** Answers a client that takes parts: with them where @defer puts something off, or else with one result. */
export async function answerIncrementally(
  request: IncomingMessage,
  response: ServerResponse,
  { operations, maxBodyBytes, context: createContext }: IncrementalAnswerOptions,
): Promise<void> {
  if (request.method === 'GET') refuseCrossSiteGet(request.headers);
  const requested = await parseRequest(request, maxBodyBytes);
  const context = await createContext();
  const ready = carried(operations.admit(requested, context, 'http'), request.method, operations);
  const headers = { 'content-type': wholeTypeOf(request.headers) };
  if ('errors' in ready) return refuse(ready.errors, context, response, operations, headers);
  const result = await operations.runIncrementally(ready);
  if (Symbol.asyncIterator in result) return writeParts(response, result);
  return answerJson(response, result.data === undefined ? 400 : 200, result, headers);
}

/** The operation, if an answer to this request can carry it. */
function carried(
  ready: ReadyOperation | Rejected,
  method: string | undefined,
  operations: Operations,
): ReadyOperation | Rejected {
  if ('errors' in ready) return ready;
  const error = obstacle(ready, method);
  return error ? operations.decline(ready, error) : ready;
}

function obstacle({ admitted: { type } }: ReadyOperation, method: string | undefined): GraphQLError | null {
  if (type === 'subscription') return needsStream();
  return type === 'mutation' && method === 'GET' ? needsPost() : null;
}
