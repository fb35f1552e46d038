import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { formatError } from '#common/graph/errors.ts';
import type { Logger } from '#common/process/logging.ts';

const TOKEN_LIMIT = /contains more (?:than|that) \d+ tokens/;

/**
 * What leaves the gateway. Errors with a code were made for clients, here or in a subgraph; an error
 * without one is a fault of ours: the log has it, the client gets a sentence.
 */
export function formatGatewayError(
  formatted: GraphQLFormattedError,
  error: unknown,
  logger: Logger,
  requestId: string,
): GraphQLFormattedError {
  const code = codeOf(formatted, error);
  if (code === undefined) return formatError(formatted, error, logger, requestId);
  logCause(error, logger, requestId);
  const { stacktrace: _stacktrace, http: _http, ...extensions } = formatted.extensions ?? {};
  return { ...formatted, extensions: { ...extensions, code } };
}

function codeOf(formatted: GraphQLFormattedError, error: unknown): string | undefined {
  if (!(error instanceof GraphQLError)) return undefined;
  if (TOKEN_LIMIT.test(formatted.message)) return 'TOKEN_LIMIT_EXCEEDED';
  // Apollo Server gives every validation error its own code; ours says more.
  const own =
    error.originalError instanceof GraphQLError ? error.originalError.extensions['code'] : undefined;
  const code = own ?? error.extensions['code'];
  return typeof code === 'string' ? code : undefined;
}

/** What the client is not told: the connection that was refused, the line that threw. */
function logCause(error: unknown, logger: Logger, requestId: string): void {
  if (!(error instanceof GraphQLError)) return;
  const { originalError, path } = error;
  if (!originalError || originalError instanceof GraphQLError) return;
  logger.warn({ err: originalError, requestId, path }, error.message);
}

const SUGGESTION = / ?Did you mean [^?]*\?/g;

/** What graphql-js supposes the client to have meant: names of a schema that is shown to nobody. */
export const withoutSuggestions = (error: GraphQLFormattedError): GraphQLFormattedError => ({
  ...error,
  message: error.message.replaceAll(SUGGESTION, ''),
});
