import { readFile } from 'node:fs/promises';
import { parse as parseYaml } from 'yaml';
import { z } from 'zod';
import { ConfigError } from '#common/config.ts';
import type { Logger } from '#common/logging.ts';
import { parseSupergraph } from './supergraph-file.ts';
import type { SupergraphHandlers, SupergraphSource } from './source.ts';

export interface IntrospectionOptions {
  /** In rover's format; of each subgraph, the routing URL counts. */
  file: string;
  /** By subgraph name, instead of the file's routing URLs. */
  urls: ReadonlyMap<string, string>;
  pollIntervalMs: number;
  logger: Logger;
}

const subgraphList = z.object({ subgraphs: z.record(z.string(), z.object({ routing_url: z.url() })) });

/**
 * Composes the supergraph from what the running subgraphs say of themselves, and again whenever one
 * of them says something else. A new SDL that does not compose changes nothing.
 */
export async function introspectSubgraphs(options: IntrospectionOptions): Promise<SupergraphSource> {
  const { pollIntervalMs, logger } = options;
  const subgraphs = await readList(options);
  // The package reports its use to its maker unless it is told not to before it is loaded.
  process.env['APOLLO_TELEMETRY_DISABLED'] = '1';
  const { IntrospectAndCompose, RemoteGraphQLDataSource } = await import('@apollo/gateway');
  const composer = new IntrospectAndCompose({ subgraphs, pollIntervalInMs: pollIntervalMs, logger });
  let handlers: SupergraphHandlers | undefined;
  const { supergraphSdl, cleanup } = await composer
    .initialize({
      update: (sdl) => void handlers?.onChange(sdl).catch(handlers.onBroken),
      healthCheck: async () => undefined,
      getDataSource: ({ url }) => new RemoteGraphQLDataSource({ url }),
    })
    .catch((error: unknown) => {
      throw new ConfigError(
        `The subgraphs in ${options.file} cannot be composed: ${(error as Error).message}`,
        { cause: error },
      );
    });
  return {
    initial: parseSupergraph(supergraphSdl),
    watch(given) {
      handlers = given;
      return { stop: cleanup };
    },
  };
}

function parsedYaml(file: string, text: string): unknown {
  try {
    return parseYaml(text);
  } catch (error) {
    throw new ConfigError(`${file} is not valid YAML: ${(error as Error).message}`, { cause: error });
  }
}

async function readList({ file, urls }: IntrospectionOptions): Promise<{ name: string; url: string }[]> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    throw new ConfigError(
      `The list of subgraphs ${file} cannot be read; SUPERGRAPH or --supergraph names the file.`,
      {
        cause: error,
      },
    );
  });
  const list = subgraphList.safeParse(parsedYaml(file, text));
  if (!list.success)
    throw new ConfigError(`${file} is no list of subgraphs:\n${z.prettifyError(list.error)}`);
  return Object.entries(list.data.subgraphs).map(([name, { routing_url: url }]) => ({
    name,
    url: urls.get(name) ?? url,
  }));
}
