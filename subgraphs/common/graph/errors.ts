import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { isDatabaseAway, sqlState } from '../database/database-error.ts';
import type { Logger } from '../process/logging.ts';
import { ServiceCallError } from '../services/service-call-error.ts';

/** Codes in `extensions.code` of a top-level error. Expected failures of a mutation are values in its `errors`. */
export type ErrorCode =
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'BAD_USER_INPUT'
  | 'RATE_LIMITED'
  | 'EXPIRED'
  | 'SERVICE_UNAVAILABLE'
  | 'INTERNAL_SERVER_ERROR';

/** An error that is meant for the client to read. */
export const graphqlError = (
  code: ErrorCode,
  message: string,
  extensions: Record<string, unknown> = {},
): GraphQLError => new GraphQLError(message, { extensions: { ...extensions, code } });

export const unauthenticated = (message = 'Sign in to do this.'): GraphQLError =>
  graphqlError('UNAUTHENTICATED', message);
export const forbidden = (message = 'You may not do this.'): GraphQLError =>
  graphqlError('FORBIDDEN', message);
export const badUserInput = (message: string): GraphQLError => graphqlError('BAD_USER_INPUT', message);

/** An error of what comes before an operation, such as finding out who asks. */
export const asGraphQLError = (error: unknown): GraphQLError =>
  error instanceof GraphQLError
    ? error
    : new GraphQLError('The request could not be prepared.', {
        originalError: error instanceof Error ? error : new Error(String(error)),
      });

/**
 * What leaves the process. An error that we raised on purpose, or that graphql-js raised about the
 * query, goes out as it is. Of another service or a database that does not answer the client learns what it
 * was for, and that it may try again.
 * Anything else is a fault: the log has it, the client gets a sentence.
 */
export function formatError(
  formatted: GraphQLFormattedError,
  error: unknown,
  logger: Logger,
  requestId: string,
): GraphQLFormattedError {
  const original = error instanceof GraphQLError ? error.originalError : error;
  if (holdsUnstorableText(original)) return { ...formatted, ...unstorableText };
  const { locations, path } = formatted;
  if (original instanceof ServiceCallError) {
    logger.warn({ err: original, requestId, path }, 'another service did not answer');
    const extensions = { code: 'SERVICE_UNAVAILABLE', requestId };
    return { message: original.clientMessage, locations, path, extensions };
  }
  if (!(original instanceof GraphQLError) && isDatabaseAway(original)) {
    logger.warn({ err: original, requestId, path }, 'the database is away');
    return { message: databaseAway, locations, path, extensions: { code: 'SERVICE_UNAVAILABLE', requestId } };
  }
  const fault = original !== undefined && original !== null && !(original instanceof GraphQLError);
  if (fault) {
    logger.error({ err: original, requestId, path }, 'a resolver failed');
    return { ...faultOf(requestId), locations, path };
  }
  const { stacktrace: _stacktrace, ...extensions } = formatted.extensions ?? {};
  return { ...formatted, extensions };
}

/** All that a client learns of a fault: how to find it in the log. */
export const faultOf = (requestId: string): GraphQLFormattedError => ({
  message: `Something went wrong on our side. Quote the request id ${requestId} when you report it.`,
  extensions: { code: 'INTERNAL_SERVER_ERROR', requestId },
});

const databaseAway =
  'The database cannot be reached at the moment. Try again in a few seconds; with the same id nothing is done twice.';

/**
 * What PostgreSQL says of a NUL character in a text (22021) or in JSON (22P05), and of half a surrogate pair in
 * JSON that we have written ourselves (22P02): the client's mistake, not ours.
 */
export const holdsUnstorableText = (error: unknown): boolean => {
  const code = sqlState(error)?.code ?? '';
  return ['22021', '22P05'].includes(code) || (code === '22P02' && /type json/.test(messagesOf(error)));
};

const messagesOf = (error: unknown): string =>
  error instanceof Error ? `${error.message} ${messagesOf(error.cause)}` : '';

const unstorableText = {
  message: 'A text may hold neither a NUL character nor half of a surrogate pair.',
  extensions: { code: 'BAD_USER_INPUT' },
};
