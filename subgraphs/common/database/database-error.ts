import { DrizzleQueryError } from 'drizzle-orm';

/**
 * A message or a stack of the error without what drizzle writes into it: the parameters of the failed
 * statement, which are e-mail addresses, hashes of keys, what somebody asked an agent.
 */
export function withoutParameters(text: string, error: unknown): string {
  let cleaned = text;
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if (cause instanceof DrizzleQueryError)
      cleaned = cleaned.replaceAll(`\nparams: ${String(cause.params)}`, '');
  }
  return cleaned;
}
