import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Env } from '#common/process/config.ts';
import type { Service } from '#common/services/service.ts';
import { readConfig } from '#gateway/config.ts';
import { start } from '#gateway/server.ts';
import { compose } from '../federation/harness/gateway.ts';
import { SubgraphServer } from '../federation/harness/subgraph-server.ts';
import { createRunGraph, type RunGraph } from './run-graph.ts';

/** The gateway as it is served, over the subgraphs of `RunGraph`. */
export interface StreamGateway {
  graph: RunGraph;
  runs: SubgraphServer;
  service: Service;
  url: string;
  websocketUrl: string;
  supergraphFile: string;
  /** Puts another supergraph in place, as a deployment does. */
  publish(change: (sdl: string) => string): Promise<void>;
  /** Of `GET /metrics`, by its name and labels as they stand there. */
  metric(name: string): Promise<number>;
  stop(): Promise<void>;
}

export async function startStreamGateway(env: Env = {}): Promise<StreamGateway> {
  const folder = await mkdtemp(join(tmpdir(), 'streams-test-'));
  const graph = createRunGraph();
  const runs = new SubgraphServer(graph.definitions.runs);
  const names = new SubgraphServer(graph.definitions.names);
  await Promise.all([runs.start(), names.start()]);
  const sdl = compose(graph.definitions, { runs: runs.url, names: names.url });
  const supergraphFile = join(folder, 'supergraph.graphql');
  await writeFile(supergraphFile, sdl);
  const service = await startGatewayService({ SUPERGRAPH: supergraphFile, ...env });
  return {
    graph,
    runs,
    service,
    url: service.url,
    websocketUrl: service.url.replace('http', 'ws'),
    supergraphFile,
    async publish(change) {
      await writeFile(`${supergraphFile}.new`, change(sdl));
      await rename(`${supergraphFile}.new`, supergraphFile);
    },
    async metric(name) {
      const text = await (await fetch(new URL('/metrics', service.url))).text();
      const line = text.split('\n').find((candidate) => candidate.startsWith(`${name} `));
      return Number(line?.slice(name.length));
    },
    async stop() {
      await service.stop();
      await Promise.all([runs.kill(), names.kill()]);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

export const startGatewayService = (env: Env): Promise<Service> =>
  start(readConfig({ NODE_ENV: 'test', LOG_LEVEL: 'silent', PORT: '0', ...env }));
