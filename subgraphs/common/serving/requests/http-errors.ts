import type { IncomingHttpHeaders } from 'node:http';
import type { ErrorRequestHandler } from 'express';
import type { GraphQLFormattedError } from 'graphql';
import { faultOf } from '../../graph/errors.ts';
import type { Logger } from '../../process/logging.ts';
import { requestIdOf } from '../request-id.ts';

interface Refusal {
  status: number;
  body: { errors: GraphQLFormattedError[] };
}

/** The last word on a request that failed before GraphQL saw it (broken JSON, too large a body). */
export function refusalOf(
  error: Error & { status?: number },
  headers: IncomingHttpHeaders,
  logger: Logger,
): Refusal {
  const status = error.status !== undefined && error.status >= 400 ? error.status : 500;
  if (status < 500) {
    const extensions = { code: 'BAD_REQUEST' };
    return { status, body: { errors: [{ message: error.message, extensions }] } };
  }
  const requestId = requestIdOf(headers);
  logger.error({ err: error, requestId }, 'an HTTP request failed');
  return { status, body: { errors: [faultOf(requestId)] } };
}

/** Express's own answer is an HTML page with a stack trace. */
export const answerHttpErrors =
  (logger: Logger): ErrorRequestHandler =>
  (error: Error, request, response, _next) => {
    const { status, body } = refusalOf(error, request.headers, logger);
    response.status(status).json(body);
  };
