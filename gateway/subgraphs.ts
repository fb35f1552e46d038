import type { SubgraphOptions } from './engine/engine.ts';

/**
 * Whose identity a subgraph gets: `minted` is the gateway's word for who is asking (our own
 * subgraphs), `caller` is the person's own access token (Saleor verifies it by itself).
 */
export type SubgraphIdentity = 'minted' | 'caller';

export interface SubgraphSettings extends SubgraphOptions {
  /** Without it, the subgraph does not learn who is asking. */
  identity?: SubgraphIdentity;
  /** It gets sellers' and operators' own access tokens, too: it asks other services on their behalf. */
  actsForPeople?: boolean;
  /** Of the client's headers, in lower case, those that the subgraph gets too. */
  forwardHeaders?: readonly string[];
}

const own: SubgraphSettings = { identity: 'minted', headersPerSubscription: true, tellsExtensions: true };

/** What the gateway must know about each subgraph beyond the supergraph. Others get no identity. */
export const subgraphSettings: Readonly<Record<string, SubgraphSettings>> = {
  /** Saleor takes 100 entities at most, mixes up the order of several types, and fails all for one malformed id. */
  commerce: {
    identity: 'caller',
    // One that hangs costs a reader five seconds and no more. Saleor itself waits 20 s for a payment app, and
    // who is sent away before may have paid.
    timeoutMs: 5_000,
    mutationTimeoutMs: 30_000,
    maxEntities: 100,
    maxMutations: 4,
    splitEntitiesByType: true,
    globalIds: { uuidKeyed: ['Order'] },
  },
  'control-plane': { ...own, actsForPeople: true },
  billing: own,
  runtime: own,
};

/**
 * Lists of Saleor's that take no arguments and are short, by the type of their items: what describes a
 * product, not what it belongs to. With ten for each, a page of a shop would seem to be half a million objects.
 */
export const shortLists: Readonly<Record<string, number>> = {
  SelectedAttribute: 4,
  AttributeValue: 2,
  AssignedAttribute: 4,
  ProductMedia: 4,
  ProductImage: 4,
  MetadataItem: 5,
};
