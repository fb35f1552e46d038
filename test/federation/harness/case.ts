import type { SubgraphDefinition } from './subgraph-server.ts';

/** One folder of the suite. */
export interface FederationCase {
  subgraphs: Record<string, SubgraphDefinition>;
  queries: CaseQuery[];
}

export interface CaseQuery {
  /** What the query shows. */
  it: string;
  query: string;
  variables?: Record<string, unknown>;
  data?: unknown;
  /** Exactly these errors, by what is given of each; none by default. */
  errors?: ExpectedError[];
  /** How often each subgraph named is asked. */
  fetches?: Record<string, number>;
}

export interface ExpectedError {
  message?: string;
  path?: (string | number)[];
  code?: string;
  subgraph?: string;
}

/** The head that makes a subgraph's SDL a Federation 2 one. */
export const FEDERATION = `
  extend schema @link(
    url: "https://specs.apollo.dev/federation/v2.9"
    import: [
      "@key" "@requires" "@provides" "@external" "@shareable" "@override" "@inaccessible" "@interfaceObject"
      "@authenticated" "@requiresScopes" "@policy" "@context" "@fromContext" "@composeDirective"
    ]
  )
`;
