import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Command } from './bench-process.ts';
import { subgraphSdl } from './subgraphs/schemas.ts';

/** The router's program, where somebody has built it; see README.md. */
export const COSMO = process.env['COSMO'];

/** What Cosmo composes with, which makes a format of its own instead of a supergraph. */
const COMPOSER = 'wgc@0.112.7';

/** Composes the subgraphs at `url` for the router; gives the file. */
export async function composeForCosmo(folder: string, url: string): Promise<string> {
  const subgraphs = await Promise.all(
    Object.entries(subgraphSdl).map(async ([name, sdl]) => {
      const file = join(folder, `${name}.graphql`);
      await writeFile(file, sdl);
      return { name, routing_url: `${url}/${name}`, schema: { file } };
    }),
  );
  const [graph, out] = [join(folder, 'cosmo-graph.yaml'), join(folder, 'cosmo-router.json')];
  // JSON is YAML.
  await writeFile(graph, JSON.stringify({ version: 1, subgraphs }));
  const wgc = ['exec', '--yes', `--package=${COMPOSER}`, '--', 'wgc'];
  await promisify(execFile)('npm', [...wgc, 'router', 'compose', '--input', graph, '--out', out]);
  return out;
}

/** Nothing is reported to anybody, and nothing logged, as with the others. */
export const cosmoRouter = (
  configFile: string,
  port: number,
  shares: { readonly queries: boolean; readonly fetches: boolean },
): Command => ({
  program: COSMO ?? '',
  args: [],
  env: {
    EXECUTION_CONFIG_FILE_PATH: configFile,
    LISTEN_ADDR: `127.0.0.1:${port}`,
    LOG_LEVEL: 'warn',
    ACCESS_LOGS_ENABLED: 'false',
    TRACING_ENABLED: 'false',
    METRICS_OTLP_ENABLED: 'false',
    PROMETHEUS_ENABLED: 'false',
    GRAPHQL_METRICS_ENABLED: 'false',
    ENGINE_ENABLE_INBOUND_REQUEST_DEDUPLICATION: String(shares.queries),
    ENGINE_ENABLE_SINGLE_FLIGHT: String(shares.fetches),
  },
});
