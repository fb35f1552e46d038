import { fileURLToPath } from 'node:url';
import { freePort } from '#test/harness/ports.ts';
import { BenchProcess, type Command } from './bench-process.ts';
import { COSMO, cosmoRouter } from './cosmo.ts';
import { HIVE_ROUTER, hiveRouter } from './hive-router.ts';
import { ownGateway } from './own-gateway.ts';
import { post } from './post.ts';
import { subgraphSdl } from './subgraphs/schemas.ts';

/** What identical requests at the same time may share: their execution, or only their subgraph fetches. */
export type Sharing = 'inbound' | 'fetches' | 'none';

export type ContestantName =
  | 'engine'
  | 'gateway'
  | 'gateway-small'
  | 'hive-router'
  | 'cosmo'
  | 'hive-rust'
  | 'hive-jit'
  | 'apollo'
  | 'floor-buffer'
  | 'floor-print'
  | 'floor-parse-and-print';

/** What the contestants are given. */
export interface Setting {
  supergraphFile: string;
  /** Answers for the floors; see floors/server.ts. */
  materialFile: string;
  gatewayCores: string | undefined;
  otherCores: string | undefined;
  /** What `composeForCosmo` has made, if Cosmo is there. */
  cosmoFile: string | undefined;
}

/** A server that is measured. */
export interface Contestant {
  readonly name: ContestantName;
  readonly url: string;
  readonly pid: number;
  stop(): Promise<void>;
}

export const contestantTitle: Readonly<Record<ContestantName, string>> = {
  engine: 'our engine, bare HTTP',
  gateway: 'our gateway',
  'gateway-small': 'our gateway, for little memory',
  'hive-router': 'Hive Router',
  cosmo: 'Cosmo Router',
  'hive-rust': 'Hive Gateway, Rust planner',
  'hive-jit': 'Hive Gateway, --jit',
  apollo: 'Apollo Gateway',
  'floor-buffer': 'floor: writes the same bytes',
  'floor-print': 'floor: prints the JSON',
  'floor-parse-and-print': 'floor: parses and prints the JSON',
};

/** Whose requests per second are held against those of the others. */
export const OWN: ContestantName = 'gateway';

/** Whether it runs what is installed in peers/. */
export const needsPeers = (name: ContestantName): boolean =>
  ['apollo', 'cosmo', 'hive-rust', 'hive-jit'].includes(name);

export const isFloor = (name: ContestantName): boolean => name.startsWith('floor-');

export async function startContestant(
  name: ContestantName,
  sharing: Sharing,
  setting: Setting,
): Promise<Contestant> {
  const port = await freePort();
  const process = new BenchProcess(commandOf(name, sharing, setting, port), setting.gatewayCores);
  const url = `http://127.0.0.1:${port}/graphql`;
  try {
    await process.ready(() => answersData(url));
  } catch (error) {
    await process.stop();
    throw new Error(`${contestantTitle[name]} did not start`, { cause: error });
  }
  return { name, url, pid: process.pid, stop: () => process.stop() };
}

function commandOf(name: ContestantName, sharing: Sharing, setting: Setting, port: number): Command {
  const { supergraphFile, materialFile } = setting;
  const env = { PORT: String(port), SUPERGRAPH: supergraphFile, SHARING: sharing };
  switch (name) {
    case 'engine':
      return { args: [path('gateways/engine.ts')], env };
    case 'gateway':
      return ownGateway({ ...env, SUBGRAPHS: PIPELINED });
    case 'gateway-small':
      return ownGateway({ ...env, SUBGRAPHS: PIPELINED }, 'start:small');
    case 'apollo':
      return { args: [path('peers/apollo.ts')], env: { ...env, APOLLO_TELEMETRY_DISABLED: '1' } };
    case 'hive-router':
      return hiveRouter(supergraphFile, port, {
        traffic_shaping: {
          router: { dedupe: { enabled: sharing === 'inbound' } },
          all: { dedupe_enabled: sharing !== 'none' },
        },
      });
    case 'cosmo':
      return cosmoRouter(setting.cosmoFile ?? '', port, {
        queries: sharing === 'inbound',
        fetches: sharing !== 'none',
      });
    case 'hive-rust':
      return { ...hive(supergraphFile, port, '--hive-router-runtime'), env };
    case 'hive-jit':
      return { ...hive(supergraphFile, port, '--jit'), env };
    default:
      return {
        args: [path('floors/server.ts')],
        env: { ...env, FLOOR: name.slice('floor-'.length), MATERIAL: materialFile },
      };
  }
}

/** Native gateways run where somebody has built them; see README.md. */
export function isInstalled(name: ContestantName): boolean {
  if (name === 'hive-router') return HIVE_ROUTER !== undefined;
  return name !== 'cosmo' || COSMO !== undefined;
}

function hive(supergraphFile: string, port: number, flag: string): Command {
  const program = path('peers/node_modules/@graphql-hive/gateway/dist/bin.js');
  const listen = ['--port', String(port), '--host', '127.0.0.1', '--fork', '1'];
  const args = [program, 'supergraph', supergraphFile, ...listen, '--config-path', 'hive.config.ts', flag];
  return { args, cwd: path('peers') };
}

/** The subgraphs take many requests at once on one connection, which an operator of theirs would say. */
const PIPELINED = JSON.stringify(
  Object.fromEntries(Object.keys(subgraphSdl).map((name) => [name, { pipelining: 8 }])),
);

const path = (file: string): string => fileURLToPath(new URL(file, import.meta.url));

/** Floors answer everything with the heavy query's data. */
async function answersData(url: string): Promise<void> {
  const { text } = await post(url, { query: '{ __typename }' });
  if (!text.includes('"data":{')) throw new Error(`{ __typename } is answered by ${text.slice(0, 500)}`);
}
