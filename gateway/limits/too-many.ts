import type { GraphQLError } from 'graphql';
import { requestError } from '../http/requests/request-error.ts';

/** 429, with when to come again. */
export function tooMany(message: string, waitMs: number, code = 'TOO_MANY_REQUESTS'): GraphQLError {
  const seconds = Math.max(1, Math.ceil(waitMs / 1_000));
  return requestError(429, code, `${message} Try again in ${seconds} s.`, { 'retry-after': String(seconds) });
}
