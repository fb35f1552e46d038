import { readFile, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { composeServices } from '@apollo/composition';
import { ROUTER_SUPPORTED_SUPERGRAPH_FEATURES, Supergraph } from '@apollo/federation-internals';
import { lexicographicSortSchema, parse, printSchema, type GraphQLError } from 'graphql';
import { parse as parseYaml } from 'yaml';
import { z } from 'zod';

export interface SubgraphSource {
  name: string;
  url: string;
  sdl: string;
}

export interface ComposedSupergraph {
  /** What the gateway runs. */
  supergraphSdl: string;
  /** What clients see: without inaccessible elements and federation's machinery, sorted. */
  apiSdl: string;
}

/** The subgraphs do not fit together; the message lists every reason. */
export class CompositionError extends Error {
  override name = 'CompositionError';
}

/** Composes subgraphs into one supergraph, or rejects with every reason why that is impossible. */
export function composeSupergraph(subgraphs: SubgraphSource[]): ComposedSupergraph {
  const services = subgraphs.map(({ name, url, sdl }) => ({ name, url, typeDefs: parseSdl(name, sdl) }));
  const { errors, supergraphSdl } = composeServices(services);
  if (errors) throw new CompositionError(`The subgraphs do not compose:\n${describe(errors)}`);
  return { supergraphSdl, apiSdl: printApiSchema(supergraphSdl) };
}

/** Reads the subgraphs that a rover-style `supergraph.yaml` names; its paths are relative to itself. */
export async function readSubgraphs(yamlFile: string): Promise<SubgraphSource[]> {
  const text = await readFile(yamlFile, 'utf8');
  const parsed = supergraphYaml.safeParse(parseYaml(text));
  if (!parsed.success)
    throw new CompositionError(`${yamlFile} is not valid:\n${z.prettifyError(parsed.error)}`);
  return Promise.all(
    Object.entries(parsed.data.subgraphs).map(async ([name, { routing_url: url, schema }]) => ({
      name,
      url,
      sdl: await readFile(resolve(dirname(yamlFile), schema.file), 'utf8'),
    })),
  );
}

const supergraphYaml = z.object({
  subgraphs: z.record(z.string(), z.object({ routing_url: z.url(), schema: z.object({ file: z.string() }) })),
});

function parseSdl(subgraph: string, sdl: string) {
  try {
    return parse(sdl);
  } catch (error) {
    throw new CompositionError(`The SDL of ${subgraph} does not parse: ${(error as Error).message}`, {
      cause: error,
    });
  }
}

const describe = (errors: GraphQLError[]): string =>
  errors
    .map(({ message, extensions }) => `  ${String(extensions['code'] ?? 'ERROR')}: ${message}`)
    .join('\n');

function printApiSchema(supergraphSdl: string): string {
  const supportedFeatures = ROUTER_SUPPORTED_SUPERGRAPH_FEATURES;
  const api = Supergraph.build(supergraphSdl, { supportedFeatures }).apiSchema().toGraphQLJSSchema();
  return `${printSchema(lexicographicSortSchema(api))}\n`;
}

const here = import.meta.dirname;

/** The committed files of the composition, by their contents of this moment. */
export async function composeFiles(): Promise<Map<string, string>> {
  const { supergraphSdl, apiSdl } = composeSupergraph(await readSubgraphs(resolve(here, 'supergraph.yaml')));
  return new Map([
    [resolve(here, 'supergraph.graphql'), `${supergraphSdl.trimEnd()}\n`],
    [resolve(here, 'api.graphql'), apiSdl],
  ]);
}

const USAGE =
  'npm run compose\n\nWrites supergraph.graphql and api.graphql from supergraph.yaml and the SDL files that it names.';

async function main([argument]: string[]): Promise<void> {
  if (argument !== undefined) {
    console.log(USAGE);
    process.exitCode = argument === '--help' || argument === '-h' ? 0 : 1;
    return;
  }
  for (const [file, text] of await composeFiles()) {
    await writeFile(file, text);
    console.log(`wrote ${file}`);
  }
}

if (import.meta.main) {
  try {
    await main(process.argv.slice(2));
  } catch (error) {
    if (!(error instanceof CompositionError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
