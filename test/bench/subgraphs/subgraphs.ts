import { fileURLToPath } from 'node:url';
import { freePort } from '#test/harness/ports.ts';
import { composeSupergraph } from '#schema/compose.ts';
import { BenchProcess } from '../bench-process.ts';
import { type SubgraphName, subgraphSdl } from './schemas.ts';

/** Handle of the subgraphs' process. */
export interface Subgraphs {
  /** Each is on a path of its name below. */
  url: string;
  supergraphSdl: string;
  /** All distinct answers since the last `forget`. */
  answers(): Promise<string[]>;
  /** Number of fetches since the last `forget`. */
  fetches(): Promise<number>;
  forget(): Promise<void>;
  stop(): Promise<void>;
}

export async function startSubgraphs(cores: string | undefined): Promise<Subgraphs> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const args = [fileURLToPath(new URL('server.ts', import.meta.url))];
  const process = new BenchProcess({ args, env: { PORT: String(port) } }, cores);
  const ask = async (path: string): Promise<unknown> => (await fetch(`${url}/${path}`)).json();
  await process.ready(async () => void (await ask('fetches')));
  return {
    url,
    supergraphSdl: supergraphOf(url),
    answers: () => ask('answers') as Promise<string[]>,
    fetches: () => ask('fetches') as Promise<number>,
    forget: async () => void (await ask('forget')),
    stop: () => process.stop(),
  };
}

const supergraphOf = (url: string): string =>
  composeSupergraph(
    (Object.keys(subgraphSdl) as SubgraphName[]).map((name) => ({
      name,
      url: `${url}/${name}`,
      sdl: subgraphSdl[name],
    })),
  ).supergraphSdl;
