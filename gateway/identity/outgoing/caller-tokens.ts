import type { Person, Program } from '#common/identity/caller.ts';
import type { ServiceKeys } from '#common/identity/service-keys.ts';
import { mintCallerToken } from '#common/identity/service-token.ts';
import { BoundedCache } from '../../engine/engine.ts';

/** Half of a token's life: what is sent still has the other half to arrive and be verified. */
const KEPT_MS = 30_000;

/** Gives the token by which the gateway tells our subgraphs who is asking. */
export type CallerTokens = (caller: Person | Program) => Promise<string>;

/**
 * Signs once per caller and half minute. The same token for the same caller also lets identical
 * fetches of one caller be recognised as identical.
 */
export function createCallerTokens(keys: ServiceKeys): CallerTokens {
  const kept = new BoundedCache<string, { token: Promise<string>; untilMs: number }>(10_000);
  return (caller) => {
    const key = JSON.stringify(caller);
    const known = kept.get(key);
    if (known && known.untilMs > Date.now()) return known.token;
    const token = mintCallerToken(keys, caller);
    kept.set(key, { token, untilMs: Date.now() + KEPT_MS });
    return token;
  };
}
