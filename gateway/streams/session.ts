import type { Authenticator } from '../identity/authenticator.ts';
import type { Credential } from '../identity/credentials.ts';
import type { Identity } from '../identity/identity.ts';

/** setTimeout takes no longer wait than 2^31 - 1 ms. */
const LONGEST_TIMER_MS = 2_147_483_647;

export interface Session {
  readonly identity: Identity;
  /** Asks again who the credential stands for; rejects once it stands for nobody. */
  authenticate(): Promise<Identity>;
  end(): void;
}

export interface SessionOptions {
  authenticate: Authenticator;
  credential: Credential;
  /** Where it came from. */
  address: string;
  /** The credential is over: called at most once, never after `end`. */
  onExpired(): void;
}

/** Who is on a connection, for as long as the credential is good. Rejects when it is not good now. */
export async function startSession({
  authenticate,
  credential,
  address,
  onExpired,
}: SessionOptions): Promise<Session> {
  const identity = await authenticate(credential, address);
  let timer: NodeJS.Timeout | undefined;
  const end = (): void => {
    clearTimeout(timer);
    unwatch?.();
  };
  const expire = (): void => {
    end();
    onExpired();
  };
  const wait = (): void => {
    const leftMs = (identity.expiresAtMs ?? Infinity) - Date.now();
    if (leftMs <= 0) expire();
    else if (leftMs !== Infinity) timer = setTimeout(wait, Math.min(leftMs, LONGEST_TIMER_MS));
  };
  const unwatch = identity.watch?.(expire);
  wait();
  try {
    // Revoked after it was verified and before it was watched? Then what was verified is forgotten already.
    if (unwatch) await authenticate(credential, address);
  } catch (error) {
    end();
    throw error;
  }
  return { identity, authenticate: () => authenticate(credential, address), end };
}
