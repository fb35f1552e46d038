import { runtimeError, type RuntimeError } from './errors.ts';
import type { Insertion } from './ports.ts';

type Refused = Extract<Insertion, { kind: 'limited' | 'crowded' | 'key budget' }>;

const spans = { requestsPerDay: 'a day', requestsPerMinute: 'a minute' } as const;

/** Says which limit a start ran into, and when to try again. */
export function limitError(refused: Refused): RuntimeError {
  if (refused.kind === 'crowded') {
    const message = 'The organization has too many runs under way. Try again when some of them have ended.';
    return runtimeError('TOO_MANY_RUNS', 'instance', message);
  }
  if (refused.kind === 'key budget') {
    const { left, span } = refused;
    const message =
      span === 'day'
        ? `The key's runs may cost ${left} more credits within 24 hours. Lower the budget or try again later.`
        : `The key's runs may cost ${left} more credits in its life. Lower the budget or use another key.`;
    return runtimeError('RATE_LIMITED', 'budget', message);
  }
  const { limit, value, retryAt } = refused;
  if (limit === 'concurrentRuns') {
    const message = `The plan allows ${value} runs at the same time. Try again when one of them has ended.`;
    return runtimeError('RATE_LIMITED', 'instance', message);
  }
  const when = retryAt ? ` Try again at ${retryAt.toISOString()}.` : '';
  return runtimeError(
    'RATE_LIMITED',
    'instance',
    `The plan allows ${value} runs ${spans[limit]}.${when}`,
    retryAt,
  );
}
