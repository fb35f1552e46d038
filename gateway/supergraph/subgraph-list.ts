import { readFile } from 'node:fs/promises';
import { parse as parseYaml } from 'yaml';
import { z } from 'zod';
import { ConfigError } from '#common/process/config.ts';

export interface ListedSubgraph {
  readonly name: string;
  readonly url: string;
}

const subgraphList = z.object({
  subgraphs: z
    .record(z.string(), z.object({ routing_url: z.url() }))
    .refine((subgraphs) => Object.keys(subgraphs).length > 0, { error: 'at least one subgraph is needed' }),
});

/** A list in rover's format; `urls` stand instead of its routing URLs. Rejects with a ConfigError. */
export async function readSubgraphList(
  file: string,
  urls: ReadonlyMap<string, string>,
): Promise<ListedSubgraph[]> {
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    const message = `The list of subgraphs ${file} cannot be read; SUPERGRAPH or --supergraph names the file.`;
    throw new ConfigError(message, { cause });
  });
  const list = subgraphList.safeParse(parsedYaml(file, text));
  if (!list.success)
    throw new ConfigError(`${file} is no list of subgraphs:\n${z.prettifyError(list.error)}`);
  return Object.entries(list.data.subgraphs).map(([name, { routing_url: url }]) => ({
    name,
    url: urls.get(name) ?? url,
  }));
}

function parsedYaml(file: string, text: string): unknown {
  try {
    return parseYaml(text);
  } catch (error) {
    throw new ConfigError(`${file} is not valid YAML: ${(error as Error).message}`, { cause: error });
  }
}
