/**
 * A message or a stack of the error without what drizzle writes into it: the parameters of the failed
 * statement, which are e-mail addresses, hashes of keys, what somebody asked an agent.
 */
export function withoutParameters(text: string, error: unknown): string {
  let cleaned = text;
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if (isQueryError(cause)) cleaned = cleaned.replaceAll(`\nparams: ${String(cause.params)}`, '');
  }
  return cleaned;
}

/**
 * Known by what drizzle puts on it, because logs and the gateway come here and have no database. Loading drizzle
 * and its driver left 170 MB of garbage, for which V8 takes the largest young generation that it may have, and keeps it.
 */
const isQueryError = (error: Error): error is Error & { params: unknown } =>
  'query' in error && 'params' in error;

/** PostgreSQL's code for a row that a unique constraint refuses. */
export const UNIQUE_VIOLATION = '23505';

/** The SQLSTATE and constraint behind an error, whether drizzle wrapped it or not. */
export function sqlState(error: unknown): { code: string; constraint?: string } | undefined {
  for (let cause: unknown = error; cause instanceof Error; cause = cause.cause) {
    if ('code' in cause && typeof cause.code === 'string' && /^[0-9A-Z]{5}$/.test(cause.code)) {
      const constraint =
        'constraint' in cause && typeof cause.constraint === 'string' ? cause.constraint : undefined;
      return { code: cause.code, constraint };
    }
  }
  return undefined;
}

/** The database refuses or breaks connections: PostgreSQL stops, starts, fails over, or has none left. */
const awayStates = /^(08...|57P0[1-3]|53300|25006)$/;
const awayCodes = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'EAI_AGAIN',
]);
const awayMessages =
  /^(Connection terminated|timeout exceeded when trying to connect|Query read timeout|Client has encountered a connection error)/;

/** Whether the database, or the way to it, is away for the moment: the same statement may work later. */
export function isDatabaseAway(error: unknown): boolean {
  for (let cause: unknown = error; cause instanceof Error; cause = cause.cause) {
    // Of several addresses of one name none answers.
    if (cause instanceof AggregateError && cause.errors.some(isDatabaseAway)) return true;
    const code = 'code' in cause && typeof cause.code === 'string' ? cause.code : '';
    if (awayStates.test(code) || awayCodes.has(code) || awayMessages.test(cause.message)) return true;
  }
  return false;
}
