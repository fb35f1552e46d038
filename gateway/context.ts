import type { IncomingHttpHeaders } from 'node:http';
import type { Signal } from './engine/engine.ts';
import type { Identity } from './identity/identity.ts';
import type { ExplainedOf } from './observation/explained.ts';
import { requireOrigin } from './identity/api-keys/key-origin.ts';
import { Observation } from './observation/observation.ts';
import { traceHeadersOf } from './tracing/traces.ts';

/** What the gateway knows about one operation's request. */
export interface GatewayContext {
  readonly identity: Identity;
  /** Where the request comes from; of callers without an identity, limits count by it. */
  readonly address: string;
  readonly requestId: string;
  /** Ends when the client leaves: nobody waits for the answer any more. */
  readonly signal: Signal;
  /** What is learnt about the operation while it runs. */
  readonly observation: Observation;
  /** The client's headers, of which some subgraphs get some. */
  readonly headers: IncomingHttpHeaders;
}

export interface ContextSource extends Omit<GatewayContext, 'observation'> {
  /** What the client wants explained, as it sent it. */
  readonly explain: unknown;
}

/** Throws when what is asked for is refused. */
export type CreateContext = (source: ContextSource) => GatewayContext;

export const createContextFactory =
  (explainedOf: ExplainedOf): CreateContext =>
  ({ identity, address, requestId, signal, headers, explain }) => {
    requireOrigin(identity, headers.origin);
    return {
      identity,
      address,
      requestId,
      signal,
      headers,
      observation: new Observation(explainedOf(explain, identity), traceHeadersOf(headers)),
    };
  };
