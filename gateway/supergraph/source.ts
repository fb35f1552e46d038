import type { Logger } from '#common/process/logging.ts';
import { readSupergraphFile } from './supergraph-file.ts';
import type { SupergraphSource } from './supergraph-source.ts';
import { watchSupergraph } from './watch-supergraph.ts';

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
  if (/\.ya?ml$/u.test(file))
    return (await import('./introspected-subgraphs.ts')).introspectSubgraphs(options);
  const initial = await readSupergraphFile(file);
  return {
    initial,
    watch: (handlers) => watchSupergraph({ file, initialSdl: initial.sdl, logger, ...handlers }),
  };
}
