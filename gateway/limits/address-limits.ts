import { createHash } from 'node:crypto';
import type { GraphQLError } from 'graphql';
import { RateLimiterMemory, type RateLimiterRes } from 'rate-limiter-flexible';
import { BoundedCache } from '../engine/engine.ts';
import type { Authenticator } from '../identity/authenticator.ts';
import type { Credential } from '../identity/credentials.ts';
import { tooMany } from './too-many.ts';

const MINUTE_SECONDS = 60;
/** Credentials that were good lately are let through from an address from which others guess. */
const GOOD_MS = 10 * 60_000;

export interface AddressLimitOptions {
  /** Wrong credentials from one address within a minute. */
  maxWrongCredentials: number;
  /** Root fields of mutations of nobody in particular, from one address within a minute. */
  maxAnonymousWrites: number;
}

/** Brakes for what costs its sender nothing: there is no identity yet whose limits would count. */
export class AddressLimits {
  readonly #wrong: RateLimiterMemory;
  readonly #writes: RateLimiterMemory;
  readonly #good = new BoundedCache<string, number>(10_000);

  constructor({ maxWrongCredentials, maxAnonymousWrites }: AddressLimitOptions) {
    this.#wrong = new RateLimiterMemory({ points: maxWrongCredentials, duration: MINUTE_SECONDS });
    this.#writes = new RateLimiterMemory({ points: maxAnonymousWrites, duration: MINUTE_SECONDS });
  }

  /** An error when the address has written as much as nobody in particular may. */
  async write(address: string, rootFields: number): Promise<GraphQLError | null> {
    return this.#consume(
      this.#writes,
      address,
      rootFields,
      'Too much is written from your address without signing in.',
    );
  }

  /** The same authenticator, but an address that sends many wrong credentials waits before the next one. */
  protect(authenticate: Authenticator): Authenticator {
    return async (credential, address) => {
      if (credential === null) return authenticate(credential, address);
      const key = keyOf(credential);
      const isKnown = (this.#good.get(key) ?? 0) > Date.now();
      if (!isKnown) await this.#refuseGuessing(address);
      try {
        const identity = await authenticate(credential, address);
        this.#good.set(key, Date.now() + GOOD_MS);
        return identity;
      } catch (error) {
        if (isRefusal(error)) await this.#wrong.consume(address).catch(() => {});
        throw error;
      }
    };
  }

  async #refuseGuessing(address: string): Promise<void> {
    const spent = await this.#wrong.get(address);
    if (!spent || spent.consumedPoints < this.#wrong.points) return;
    throw tooMany('Too many wrong credentials came from your address.', spent.msBeforeNext);
  }

  async #consume(
    limiter: RateLimiterMemory,
    address: string,
    points: number,
    message: string,
  ): Promise<GraphQLError | null> {
    try {
      await limiter.consume(address, points);
      return null;
    } catch (spent) {
      return tooMany(message, (spent as RateLimiterRes).msBeforeNext);
    }
  }
}

const keyOf = (credential: NonNullable<Credential>): string =>
  createHash('sha256')
    .update(credential.kind === 'api-key' ? credential.secret : credential.token)
    .digest('base64');

const isRefusal = (error: unknown): boolean =>
  (error as GraphQLError).extensions?.['code'] === 'UNAUTHENTICATED';
