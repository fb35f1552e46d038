import { GraphQLError } from 'graphql';
import type { Authenticator } from '../identity/authenticator.ts';
import type { Credential } from '../identity/credentials.ts';
import type { Identity } from '../identity/identity.ts';

/** setTimeout takes no longer wait than 2^31 - 1 ms. */
const LONGEST_TIMER_MS = 2_147_483_647;
/** How long a stream may outlive the revocation of its API key. */
const RECHECK_MS = 5_000;

export interface Session {
  readonly identity: Identity;
  /** Asks again who the credential stands for; rejects once it stands for nobody. */
  authenticate(): Promise<Identity>;
  end(): void;
}

export interface SessionOptions {
  authenticate: Authenticator;
  credential: Credential;
  /** The credential is over: called at most once, never after `end`. */
  onExpired(): void;
}

/** Who is on a connection, for as long as the credential is good. Rejects when it is not good now. */
export async function startSession({
  authenticate,
  credential,
  onExpired,
}: SessionOptions): Promise<Session> {
  const identity = await authenticate(credential);
  let timer: NodeJS.Timeout | undefined;
  const expire = (): void => {
    clearInterval(recheck);
    onExpired();
  };
  const wait = (): void => {
    const leftMs = (identity.expiresAtMs ?? Infinity) - Date.now();
    if (leftMs <= 0) expire();
    else if (leftMs !== Infinity) timer = setTimeout(wait, Math.min(leftMs, LONGEST_TIMER_MS));
  };
  const recheck = credential?.kind === 'api-key' ? setInterval(() => void check(), RECHECK_MS) : undefined;
  const check = async (): Promise<void> => {
    try {
      await authenticate(credential);
    } catch (error) {
      // A control-plane that does not answer says nothing about the key.
      if (!(error instanceof GraphQLError) || error.extensions['code'] !== 'UNAUTHENTICATED') return;
      clearTimeout(timer);
      expire();
    }
  };
  wait();
  return {
    identity,
    authenticate: () => authenticate(credential),
    end: () => {
      clearTimeout(timer);
      clearInterval(recheck);
    },
  };
}
