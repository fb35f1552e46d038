import type { ErrorRequestHandler } from 'express';
import type { Logger } from '../logging.ts';

/**
 * The last word on a request that failed before GraphQL saw it (broken JSON, too large a body).
 * Express's own answer is an HTML page with a stack trace.
 */
export const answerHttpErrors =
  (logger: Logger): ErrorRequestHandler =>
  (error: Error & { status?: number; expose?: boolean }, _request, response, _next) => {
    const status = error.status !== undefined && error.status >= 400 ? error.status : 500;
    if (status >= 500) logger.error({ err: error }, 'an HTTP request failed');
    const message = status < 500 ? error.message : 'Something went wrong on our side.';
    response.status(status).json({
      errors: [{ message, extensions: { code: status < 500 ? 'BAD_REQUEST' : 'INTERNAL_SERVER_ERROR' } }],
    });
  };
