import type { Identity } from './identity/identity.ts';

/** What the gateway knows about one operation's request. */
export interface GatewayContext {
  readonly identity: Identity;
  readonly requestId: string;
  /** Ends when the client leaves: nobody waits for the answer any more. */
  readonly signal: AbortSignal;
}
