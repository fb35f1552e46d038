import type { Logger } from '#common/logging.ts';
import { introspectSubgraphs } from './introspected-subgraphs.ts';
import { readSupergraphFile, type SupergraphFile } from './supergraph-file.ts';
import { watchSupergraph, type SupergraphWatch } from './watch-supergraph.ts';

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

export interface SupergraphSourceOptions {
  /** A composed supergraph (.graphql), or a list of subgraphs to ask (.yaml, rover's format). */
  file: string;
  /** By subgraph name, instead of the list's routing URLs. */
  urls: ReadonlyMap<string, string>;
  pollIntervalMs: number;
  /** Where the SDLs of such a list are kept. */
  folder: string;
  logger: Logger;
}

/** Rejects with a ConfigError when there is no supergraph to begin with. */
export async function openSupergraph(options: SupergraphSourceOptions): Promise<SupergraphSource> {
  const { file, logger } = options;
  if (/\.ya?ml$/u.test(file)) return introspectSubgraphs(options);
  const initial = await readSupergraphFile(file);
  return {
    initial,
    watch: (handlers) => watchSupergraph({ file, initialSdl: initial.sdl, logger, ...handlers }),
  };
}
