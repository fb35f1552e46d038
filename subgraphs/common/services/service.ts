import type { CommerceIds } from '../demo/commerce-ids.ts';

/** The services of the supergraph, by the names in schema/supergraph.yaml. */
export type ServiceName = 'gateway' | 'commerce' | 'control-plane' | 'billing' | 'runtime';

/** A running service: what `start` of each server.ts returns. */
export interface Service {
  readonly name: ServiceName;
  /** Where its GraphQL API answers, port included. */
  readonly url: string;
  /**
   * Puts the demo data into an empty database; does nothing when there is data. What commerce does not
   * sell is left out; without `ids`, commerce is the embedded one.
   */
  seedDemo?(ids?: CommerceIds): Promise<void>;
  /** Stops taking requests, finishes those under way, releases everything. Safe to call twice. */
  stop(): Promise<void>;
}
