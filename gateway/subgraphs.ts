import type { SubgraphOptions } from './engine/engine.ts';

/**
 * Whose identity a subgraph gets: `minted` is the gateway's word for who is asking (our own
 * subgraphs), `caller` is the person's own access token (Saleor verifies it by itself).
 */
export type SubgraphIdentity = 'minted' | 'caller';

export interface SubgraphSettings extends SubgraphOptions {
  /** Without it, the subgraph does not learn who is asking. */
  identity?: SubgraphIdentity;
  /** Of the client's headers, in lower case, those that the subgraph gets too. */
  forwardHeaders?: readonly string[];
}

const own: SubgraphSettings = { identity: 'minted', headersPerSubscription: true };

/** What the gateway must know about each subgraph beyond the supergraph. Others get no identity. */
export const subgraphSettings: Readonly<Record<string, SubgraphSettings>> = {
  /** Saleor takes 100 entities at most, mixes up the order of several types, and fails all for one malformed id. */
  commerce: {
    identity: 'caller',
    // Saleor itself waits 20 s for a payment app; who is sent away before may have paid.
    timeoutMs: 30_000,
    maxEntities: 100,
    splitEntitiesByType: true,
    globalIds: { uuidKeyed: ['Order'] },
  },
  'control-plane': own,
  billing: own,
  runtime: own,
};
