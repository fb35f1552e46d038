import { fileURLToPath } from 'node:url';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from '#test/harness/ports.ts';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BenchProcess, type Command } from '../bench-process.ts';
import type { Cores } from '../cores.ts';
import { cpuSeconds, peakMemoryBytes, residentMemoryBytes } from '../load/process-statistics.ts';
import { HIVE_ROUTER, hiveRouter } from '../hive-router.ts';
import { ownGateway } from '../own-gateway.ts';
import { post } from '../post.ts';
import type { EmitJob, Emitted, Received, SubscriberJob } from './messages.ts';
import type { StreamScenario } from './scenarios.ts';
import { streamSupergraph } from './supergraph.ts';
import { Worker } from './worker.ts';

export type StreamContestant = 'gateway' | 'hive-router' | 'hive-rust' | 'hive' | 'floor';

export const titles: Readonly<Record<StreamContestant, string>> = {
  gateway: 'our gateway',
  'hive-router': 'Hive Router',
  'hive-rust': 'Hive Gateway, Rust planner',
  hive: 'Hive Gateway',
  floor: 'floor: forwards the frames',
};

export interface StreamPace {
  warmUpMs: number;
  measureMs: number;
}

export interface StreamResult {
  upstreams: number;
  openSeconds: number;
  kilobytesPerStream: number | undefined;
  peakMemoryBytes: number | undefined;
  cpuPercent: number | undefined;
  p50Ms: number;
  p99Ms: number;
  /** Of the events that were to be delivered. */
  missing: number;
  problems: string[];
}

const SUBSCRIBER_PROCESSES = 2;
/** Longer than this, subscriptions are taken not to come any more. */
const SETTLE_TIMEOUT_MS = 60_000;
const STRAGGLERS_MS = 1_000;

export const isInstalled = (name: StreamContestant): boolean =>
  name !== 'hive-router' || HIVE_ROUTER !== undefined;

/** One contestant in one scenario, everything started anew. */
export async function measure(
  contestant: StreamContestant,
  scenario: StreamScenario,
  pace: StreamPace,
  cores: Cores | undefined,
): Promise<StreamResult> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-streams-'));
  const stops: (() => Promise<unknown>)[] = [() => rm(folder, { recursive: true })];
  try {
    const [subgraphPort, port] = [await freePort(), await freePort()];
    const env = { PORT: String(subgraphPort) };
    const subgraph = await Worker.start<EmitJob, Emitted>('subgraph.ts', env, cores?.others);
    stops.push(() => subgraph.stop());
    const supergraph = join(folder, 'supergraph.graphql');
    await writeFile(supergraph, streamSupergraph(`http://127.0.0.1:${subgraphPort}/graphql`));
    const gateway = new BenchProcess(commandOf(contestant, supergraph, port, subgraphPort), cores?.gateway);
    stops.push(() => gateway.stop());
    const url = `http://127.0.0.1:${port}/graphql`;
    await gateway.ready(async () => {
      const { text } = await post(url, { query: '{ __typename }' });
      if (!text.includes('"data":{')) throw new Error(text);
    });
    const subscribers: Subscribers = [];
    for (let i = 0; i < SUBSCRIBER_PROCESSES; i += 1) {
      const worker = await Worker.start<SubscriberJob, Received>(
        'subscribers.ts',
        scenario.rest ? { REST: '1' } : {},
        cores?.others,
      );
      stops.push(() => worker.stop());
      subscribers.push(worker);
    }
    return await measureRunning(
      url.replace('http', 'ws'),
      gateway.pid,
      subgraph,
      subscribers,
      scenario,
      pace,
    );
  } finally {
    for (const stop of stops.toReversed()) await stop();
  }
}

type Subscribers = Worker<SubscriberJob, Received>[];

async function measureRunning(
  url: string,
  pid: number,
  subgraph: Worker<EmitJob, Emitted>,
  subscribers: Subscribers,
  scenario: StreamScenario,
  { warmUpMs, measureMs }: StreamPace,
): Promise<StreamResult> {
  const { streams, runs, eventsPerSecond } = scenario;
  const memoryBefore = residentMemoryBytes(pid);
  const startMs = performance.now();
  const share = streams / subscribers.length;
  await Promise.all(
    subscribers.map((worker, i) => {
      // In one run all are the same; otherwise each process has runs of its own.
      const own = runs === 1 ? { firstRun: 0, runs: 1 } : { firstRun: i * share, runs: share };
      return worker.run({ kind: 'subscribe', url, streams: share, ...own });
    }),
  );
  const upstreams = await settled(subgraph);
  const openSeconds = (performance.now() - startMs) / 1_000;
  await subgraph.run({ eventsPerSecond, durationMs: warmUpMs });
  await wait(STRAGGLERS_MS);
  await Promise.all(subscribers.map((worker) => worker.run({ kind: 'measure' })));
  const cpuBefore = cpuSeconds(pid) ?? Number.NaN;
  const emitted = await subgraph.run({ eventsPerSecond, durationMs: measureMs });
  const cpu = (cpuSeconds(pid) ?? Number.NaN) - cpuBefore;
  await wait(STRAGGLERS_MS);
  const memory = (residentMemoryBytes(pid) ?? Number.NaN) - (memoryBefore ?? Number.NaN);
  const received = await Promise.all(subscribers.map((worker) => worker.run({ kind: 'report' })));
  const latencies = received.flatMap(({ latenciesMs }) => latenciesMs).toSorted((a, b) => a - b);
  const expected = (emitted.sent * streams) / emitted.subscriptions;
  return {
    upstreams,
    openSeconds,
    kilobytesPerStream: memory / 1024 / streams,
    peakMemoryBytes: peakMemoryBytes(pid),
    cpuPercent: (cpu / (measureMs / 1_000)) * 100,
    p50Ms: quantile(latencies, 0.5),
    p99Ms: quantile(latencies, 0.99),
    missing: 1 - latencies.length / expected,
    problems: received.flatMap(({ problems }) => problems),
  };
}

/** How many subscriptions there are at the subgraph when no more come. */
async function settled(subgraph: Worker<EmitJob, Emitted>): Promise<number> {
  const deadlineMs = performance.now() + SETTLE_TIMEOUT_MS;
  let [last, same] = [-1, 0];
  while (same < 3 && performance.now() < deadlineMs) {
    await wait(300);
    const { subscriptions } = await subgraph.run({ eventsPerSecond: 0, durationMs: 0 });
    same = subscriptions > 0 && subscriptions === last ? same + 1 : 0;
    last = subscriptions;
  }
  return last;
}

const quantile = (sorted: number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;

/** Of Hive Router: WebSockets on both sides, and what is asked by the same is asked once. */
const OF_STREAMS = {
  websocket: { enabled: true },
  subscriptions: { enabled: true, websocket: { all: { path: '/graphql' } } },
  traffic_shaping: { router: { dedupe: { enabled: true, headers: { include: ['authorization'] } } } },
};

const path = (file: string): string => fileURLToPath(new URL(file, import.meta.url));

function commandOf(
  contestant: StreamContestant,
  supergraph: string,
  port: number,
  subgraphPort: number,
): Command {
  if (contestant === 'gateway') {
    const env = { PORT: String(port), SUPERGRAPH: supergraph, MAX_CONNECTIONS_PER_IDENTITY: '100000' };
    return ownGateway(env);
  }
  if (contestant === 'floor') {
    const env = { PORT: String(port), SUBGRAPH: `ws://127.0.0.1:${subgraphPort}/graphql` };
    return { args: [path('../floors/forward.ts')], env };
  }
  if (contestant === 'hive-router') return hiveRouter(supergraph, port, OF_STREAMS);
  const program = path('../peers/node_modules/@graphql-hive/gateway/dist/bin.js');
  const listen = ['--port', String(port), '--host', '127.0.0.1', '--fork', '1'];
  const config = ['--config-path', 'hive.streams.config.ts'];
  const planner = contestant === 'hive-rust' ? ['--hive-router-runtime'] : [];
  return {
    args: [program, 'supergraph', supergraph, ...listen, ...config, ...planner],
    cwd: path('../peers'),
  };
}
