import type { ErrorRequestHandler } from 'express';
import type { Logger } from '../process/logging.ts';
import { requestIdOf } from '../serving/request-id.ts';
import { frame, show } from './page.ts';

/** The last word of an embedded part: Express's own would be a page with a stack trace. */
export const showErrors =
  (logger: Logger): ErrorRequestHandler =>
  (error: Error & { status?: number }, request, response, _next) => {
    if (response.headersSent) return void response.destroy();
    const { status = 500 } = error;
    if (status >= 400 && status < 500) return show(response, status, refused);
    const requestId = requestIdOf(request.headers);
    logger.error({ err: error, requestId }, 'a page of an embedded part failed');
    show(response, 500, failed(requestId));
  };

const refused = frame('<h1>That cannot be read</h1><p>Go back and try again.</p>', 'Not understood');

const failed = (requestId: string): string =>
  frame(
    `<h1>Something went wrong on our side</h1><p>The log has it under the request id <code>${requestId}</code>.</p>`,
    'Something went wrong',
  );
