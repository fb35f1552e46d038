import type { ErrorRequestHandler } from 'express';
import { faultOf } from '../graph/errors.ts';
import type { Logger } from '../process/logging.ts';
import { requestIdOf } from './request-id.ts';

/**
 * The last word on a request that failed before GraphQL saw it (broken JSON, too large a body).
 * Express's own answer is an HTML page with a stack trace.
 */
export const answerHttpErrors =
  (logger: Logger): ErrorRequestHandler =>
  (error: Error & { status?: number; expose?: boolean }, request, response, _next) => {
    const status = error.status !== undefined && error.status >= 400 ? error.status : 500;
    if (status < 500) {
      const extensions = { code: 'BAD_REQUEST' };
      return void response.status(status).json({ errors: [{ message: error.message, extensions }] });
    }
    const requestId = requestIdOf(request.headers);
    logger.error({ err: error, requestId }, 'an HTTP request failed');
    response.status(status).json({ errors: [faultOf(requestId)] });
  };
