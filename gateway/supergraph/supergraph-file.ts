import { readFile } from 'node:fs/promises';
import { Kind, parse, valueFromASTUntyped } from 'graphql';
import { z } from 'zod';
import { ConfigError } from '#common/process/config.ts';

/** A composed supergraph as it stands in its file. */
export interface SupergraphFile {
  readonly sdl: string;
  /** Where it says that its subgraphs answer, by name. */
  readonly routingUrls: ReadonlyMap<string, string>;
}

const graph = z.object({ name: z.string(), url: z.string() });

export async function readSupergraphFile(file: string): Promise<SupergraphFile> {
  const sdl = await readFile(file, 'utf8').catch((error: unknown) => {
    throw new ConfigError(
      `The supergraph ${file} cannot be read; SUPERGRAPH or --supergraph names the file.`,
      {
        cause: error,
      },
    );
  });
  try {
    return parseSupergraph(sdl);
  } catch (error) {
    throw invalidSupergraph(file, error);
  }
}

export const invalidSupergraph = (file: string, error: unknown): ConfigError =>
  new ConfigError(`The supergraph in ${file} is not valid: ${(error as Error).message}`, { cause: error });

export function parseSupergraph(sdl: string): SupergraphFile {
  const routingUrls = new Map<string, string>();
  for (const definition of parse(sdl, { noLocation: true }).definitions) {
    if (definition.kind !== Kind.ENUM_TYPE_DEFINITION || definition.name.value !== 'join__Graph') continue;
    for (const value of definition.values ?? []) {
      const directive = value.directives?.find(({ name }) => name.value === 'join__graph');
      const values = directive?.arguments?.map((node) => [node.name.value, valueFromASTUntyped(node.value)]);
      const { name, url } = graph.parse(Object.fromEntries(values ?? []));
      routingUrls.set(name, url);
    }
  }
  if (routingUrls.size === 0) throw new Error('it names no subgraphs, so it is no composed supergraph');
  return { sdl, routingUrls };
}
