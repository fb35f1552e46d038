import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { composeServices } from '@apollo/composition';
import { ROUTER_SUPPORTED_SUPERGRAPH_FEATURES, Supergraph } from '@apollo/federation-internals';
import { lexicographicSortSchema, parse, printSchema, type GraphQLError } from 'graphql';
import { parse as parseYaml } from 'yaml';
import { z } from 'zod';
import { readCommandLine, UsageError } from '#common/process/command-line.ts';

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

const USAGE = `npm run compose [-- --with NAME=URL [--to FILE]]

Writes supergraph.graphql and api.graphql from supergraph.yaml and the SDL files that it names.

  --with NAME=URL  asks the subgraph at this address what it is, and composes that instead, like
                   commerce=https://shop.example/graphql/; several may be named. The committed files stay as they are
  --to FILE        where that supergraph is written (.data/supergraph.graphql), for npm start -- gateway --supergraph FILE`;

const SDL_TIMEOUT_MS = 30_000;
const sdlAnswer = z.object({ data: z.object({ _service: z.object({ sdl: z.string().min(1) }) }) });

/** What a running subgraph says of itself, as the one of this name and address. */
async function askSubgraph(name: string, url: string): Promise<SubgraphSource> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ query: '{ _service { sdl } }' }),
    redirect: 'error',
    signal: AbortSignal.timeout(SDL_TIMEOUT_MS),
  }).catch((cause: unknown) => {
    throw new CompositionError(`${name} does not answer at ${url}.`, { cause });
  });
  const parsed = sdlAnswer.safeParse(await response.json().catch(() => undefined));
  if (!parsed.success) throw new CompositionError(`${name} answered HTTP ${response.status} without an SDL.`);
  return { name, url, sdl: parsed.data.data._service.sdl };
}

/** The subgraphs of the project, some of them as they are where they run; the API of that is not kept. */
export async function composeWith(running: ReadonlyMap<string, string>): Promise<string> {
  const files = await readSubgraphs(resolve(here, 'supergraph.yaml'));
  const stranger = [...running.keys()].find((name) => !files.some((known) => known.name === name));
  if (stranger !== undefined)
    throw new CompositionError(
      `There is no subgraph "${stranger}"; they are ${files.map(({ name }) => name).join(', ')}.`,
    );
  const subgraphs = await Promise.all(
    files.map((file) => {
      const url = running.get(file.name);
      return url === undefined ? file : askSubgraph(file.name, url);
    }),
  );
  return `${composeSupergraph(subgraphs).supergraphSdl.trimEnd()}\n`;
}

function readWith(given: readonly string[]): Map<string, string> {
  return new Map(
    given.map((text) => {
      const [, name, url] = /^([^=]+)=(https?:\/\/.+)$/.exec(text) ?? [];
      if (name === undefined || url === undefined)
        throw new UsageError(
          `--with takes a name and an address, like commerce=https://shop.example/graphql/; not ${text}.`,
        );
      return [name, url];
    }),
  );
}

async function main(args: string[]): Promise<void> {
  const { values } = readCommandLine(
    {
      args,
      options: {
        with: { type: 'string', multiple: true },
        to: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    },
    USAGE,
  );
  if (values.help) return console.log(USAGE);
  if (values.with === undefined) {
    if (values.to !== undefined)
      throw new UsageError('--to goes with --with: the committed files have their places.');
    for (const [file, text] of await composeFiles()) await write(file, text);
    return;
  }
  const supergraph = await composeWith(readWith(values.with));
  await write(resolve(values.to ?? resolve(here, '../.data/supergraph.graphql')), supergraph);
}

async function write(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
  console.log(`wrote ${file}`);
}

if (import.meta.main) {
  try {
    await main(process.argv.slice(2));
  } catch (error) {
    if (!(error instanceof CompositionError) && !(error instanceof UsageError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
