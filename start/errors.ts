/** The supergraph cannot start here and now; the message says why and what to do. */
export class StartError extends Error {
  override name = 'StartError';
}

/** Errors whose message was written for the person at the terminal. */
const plain = new Set([
  'ConfigError',
  'EmbeddedIssuerError',
  'EmbeddedPostgresError',
  'PortTakenError',
  'StartError',
  'UsageError',
  'WorkerFailedError',
]);

/** What to say about a failure: its own sentence, without a stack. */
export function sentenceOf(error: unknown): string {
  if (error instanceof AggregateError && error.errors.length > 0) return sentenceOf(error.errors[0]);
  if (!(error instanceof Error)) return String(error);
  if (plain.has(error.name)) return error.message;
  const cause = error.cause === undefined ? '' : `: ${sentenceOf(error.cause)}`;
  return `${error.message || error.name}${cause}`;
}
