import type { GraphQLError } from 'graphql';

export type Path = readonly (string | number)[];

/** What went wrong with a fetch, and what it did to the answer. */
export interface Failure {
  readonly error: GraphQLError;
  /** The fetch's id. */
  readonly fetch: number;
  /** Given when a null rose in the subgraph's answer, over fields that may have nothing to do with it. */
  readonly damage?: Damage;
}

export interface Damage {
  /** The object that is null in the subgraph's answer, by the client's path. */
  readonly path: Path;
  /** What the fetch was to bring there, by the client's names. */
  readonly names: readonly string[];
}
