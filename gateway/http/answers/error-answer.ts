import { GraphQLError } from 'graphql';
import type { Logger } from '#common/process/logging.ts';
import { formatGatewayError } from '../../errors.ts';
import type { Metrics } from '../../metrics/metrics.ts';
import { type Answer, jsonAnswer } from './answer.ts';
import { JSON_TYPE, wantedBy } from '../requests/negotiation.ts';
import { httpOf } from '../requests/request-error.ts';

export interface ErrorSinks {
  metrics: Metrics;
  logger: Logger;
}

/** What a request is answered that came to no operation, or to a fault of ours; it is counted and logged. */
export function errorAnswer(
  error: unknown,
  accept: string | undefined,
  requestId: string,
  { logger, metrics }: ErrorSinks,
): Answer {
  const known =
    error instanceof GraphQLError ? error : new GraphQLError('fault', { originalError: error as Error });
  const formatted = formatGatewayError(known.toJSON(), known, logger, requestId);
  metrics.refusals.inc({ reason: String(formatted.extensions?.['code']) });
  const { status, headers } = httpOf(known) ?? { status: 500, headers: {} };
  const contentType = wantedBy(accept).whole ?? JSON_TYPE;
  return jsonAnswer(status, { errors: [formatted] }, { 'content-type': contentType, ...headers });
}
