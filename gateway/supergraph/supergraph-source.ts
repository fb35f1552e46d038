import type { SupergraphFile } from './supergraph-file.ts';
import type { SupergraphWatch } from './watch-supergraph.ts';

export interface SupergraphHandlers {
  /** May reject: then the supergraph is broken, and the one before it stays in use. */
  onChange(supergraphSdl: string): Promise<void>;
  onBroken(error: unknown): void;
}

/** Where the supergraph comes from, now and when it changes. */
export interface SupergraphSource {
  readonly initial: SupergraphFile;
  watch(handlers: SupergraphHandlers): SupergraphWatch;
}
