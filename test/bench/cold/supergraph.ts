import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';

const root = join(import.meta.dirname, '../../..');
/** Data of Saleor's, so it stands beside the project and never in it. */
const saleorFile = join(root, '../shared/saleor/saleor-3.23.graphql');

export interface ColdSupergraph {
  readonly name: string;
  readonly sdl: string;
  /** By subgraph. */
  readonly subgraphSdls: ReadonlyMap<string, string>;
}

/** Ours with a real Saleor's schema where that is at hand, which is thirty times as large as the embedded one's. */
export async function coldSupergraph(): Promise<ColdSupergraph> {
  const isReal = existsSync(saleorFile);
  const files = new Map(
    ['commerce', 'control-plane', 'billing', 'runtime'].map((name) => [
      name,
      join(root, 'subgraphs', name, 'schema.graphql'),
    ]),
  );
  if (isReal) files.set('commerce', saleorFile);
  const subgraphSdls = new Map<string, string>();
  for (const [name, file] of files) subgraphSdls.set(name, await readFile(file, 'utf8'));
  const services = [...subgraphSdls].map(([name, sdl]) => {
    return { name, url: `http://localhost/${name}`, typeDefs: parse(sdl) };
  });
  const { supergraphSdl, errors } = composeServices(services);
  if (!supergraphSdl) throw new AggregateError(errors ?? [], 'The subgraphs do not compose.');
  return { name: isReal ? 'a real Saleor 3.23' : 'the embedded commerce', sdl: supergraphSdl, subgraphSdls };
}
