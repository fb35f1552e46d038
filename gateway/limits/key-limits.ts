import type { GraphQLError } from 'graphql';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import type { Identity } from '../identity/identity.ts';
import { tooMany } from './too-many.ts';

const MINUTE_SECONDS = 60;

/** What is left of a limit that somebody may want to know of before it is reached. */
export interface Remainder {
  readonly limit: number;
  readonly remaining: number;
  readonly resetSeconds: number;
}

/** Requests of API keys that have a limit of their own, counted for all who use a key together. */
export class KeyLimits {
  /** Each key has its own number of points. */
  readonly #requests = new RateLimiterMemory({ points: Number.MAX_SAFE_INTEGER, duration: MINUTE_SECONDS });

  /** What is left after this request; an error when there was nothing left, undefined for who has no limit. */
  async request({ caller, keyTerms }: Identity): Promise<Remainder | GraphQLError | undefined> {
    const limit = keyTerms?.requestsPerMinute ?? null;
    if (limit === null || caller.kind !== 'program') return undefined;
    const { consumedPoints, msBeforeNext } = await this.#requests.consume(caller.apiKeyId);
    if (consumedPoints > limit)
      return tooMany('The API key has no requests left in this minute.', msBeforeNext);
    return { limit, remaining: limit - consumedPoints, resetSeconds: Math.ceil(msBeforeNext / 1_000) };
  }
}
