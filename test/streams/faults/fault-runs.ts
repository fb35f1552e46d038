import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as nextTurn, setTimeout as wait } from 'node:timers/promises';
import { compose } from '../../federation/harness/gateway.ts';
import { SubgraphServer } from '../../federation/harness/subgraph-server.ts';
import { createRunGraph, type RunGraph } from '../run-graph.ts';
import type { MortalGateway } from './gateways.ts';
import { Random } from './random.ts';
import { Reader, type ReaderTransport } from './reader.ts';

/** What is cut or changed: a client's connection, the gateway, a subgraph's connections or all of it, the supergraph. */
const FAULTS = [
  'client',
  'client',
  'subgraph',
  'subgraph',
  'subgraph-restart',
  'gateway',
  'supergraph',
] as const;
type Fault = (typeof FAULTS)[number];

const RUNS_AT_ONCE = 20;
const TRANSPORTS: readonly ReaderTransport[] = ['websocket', 'sse'];

export interface FaultRunsOptions {
  runs: number;
  seed: number;
  startGateway(supergraphFile: string): Promise<MortalGateway>;
  onBatch?(done: number): void;
}

export interface FaultReport {
  streams: number;
  events: number;
  reconnects: number;
  faults: Record<Fault, number>;
  /** A sentence for each stream that did not see 1..N. */
  failures: string[];
}

/** Runs with readers whose ways are cut at moments that follow from the seed. */
export async function runFaults(options: FaultRunsOptions): Promise<FaultReport> {
  const world = await World.start(options);
  const report: FaultReport = {
    streams: 0,
    events: 0,
    reconnects: 0,
    faults: { client: 0, subgraph: 0, 'subgraph-restart': 0, gateway: 0, supergraph: 0 },
    failures: [],
  };
  try {
    for (let done = 0; done < options.runs; done += RUNS_AT_ONCE) {
      const count = Math.min(RUNS_AT_ONCE, options.runs - done);
      const indices = Array.from({ length: count }, (_, i) => done + i);
      await Promise.all(indices.map((index) => oneRun(world, options.seed, index, report)));
      options.onBatch?.(done + count);
    }
  } finally {
    await world.stop();
  }
  return report;
}

async function oneRun(world: World, seed: number, index: number, report: FaultReport): Promise<void> {
  // Of its own, so that what one run does depends on no other.
  const random = new Random(seed * 1_000_003 + index);
  const run = `r${index}`;
  const length = random.between(5, 30);
  const readers = Array.from(
    { length: random.between(1, 3) },
    () => new Reader(world.gateway.url, run, random.pick(TRANSPORTS)),
  );
  const faults = new Map<number, Fault>();
  for (let left = random.between(1, 3); left > 0; left -= 1) {
    faults.set(random.between(0, length), random.pick(FAULTS));
  }
  const reading = readers.map((reader) => reader.read().catch((error: Error) => error));
  await produce(world, run, length, faults, readers, random, report);
  const errors = await Promise.all(reading);
  for (const [i, reader] of readers.entries()) {
    report.streams += 1;
    report.events += reader.seen.length;
    report.reconnects += reader.reconnects;
    const problem = errors[i]?.message ?? misread(reader.seen, length);
    if (problem) report.failures.push(`seed ${seed}, run ${index}: ${problem}`);
  }
}

async function produce(
  world: World,
  run: string,
  length: number,
  faults: ReadonlyMap<number, Fault>,
  readers: readonly Reader[],
  random: Random,
  report: FaultReport,
): Promise<void> {
  const log = world.graph.log(run);
  for (let sequence = 0; sequence <= length; sequence += 1) {
    if (sequence > 0) log.append();
    for (let turns = random.between(0, 4); turns > 0; turns -= 1) await nextTurn();
    const fault = faults.get(sequence);
    if (fault) {
      report.faults[fault] += 1;
      if (fault === 'client') random.pick(readers).cut();
      else await world.inflict(fault);
    }
    if (random.next() < 0.3) await wait(random.between(0, 5));
  }
  log.end();
}

function misread(seen: readonly number[], length: number): string | undefined {
  if (seen.length === length && seen.every((sequence, i) => sequence === i + 1)) return undefined;
  return `saw ${seen.join(' ')} instead of 1..${length}`;
}

/** Subgraphs and a gateway that all runs share. */
class World {
  readonly graph: RunGraph;
  readonly gateway: MortalGateway;
  readonly #folder: string;
  readonly #sdl: string;
  readonly #subgraphs: SubgraphServer[];
  readonly #under = new Map<string, Promise<void>>();
  #publications = 0;

  private constructor(
    graph: RunGraph,
    gateway: MortalGateway,
    folder: string,
    sdl: string,
    subgraphs: SubgraphServer[],
  ) {
    this.graph = graph;
    this.gateway = gateway;
    this.#folder = folder;
    this.#sdl = sdl;
    this.#subgraphs = subgraphs;
  }

  static async start({ startGateway }: FaultRunsOptions): Promise<World> {
    const folder = await mkdtemp(join(tmpdir(), 'faults-'));
    const graph = createRunGraph();
    const [runs, names] = [graph.definitions.runs, graph.definitions.names].map(
      (definition) => new SubgraphServer(definition),
    ) as [SubgraphServer, SubgraphServer];
    await Promise.all([runs.start(), names.start()]);
    const sdl = compose(graph.definitions, { runs: runs.url, names: names.url });
    const file = join(folder, 'supergraph.graphql');
    await writeFile(file, sdl);
    return new World(graph, await startGateway(file), folder, sdl, [runs, names]);
  }

  /** Resolves when all is back; the same fault twice at a time is one. */
  inflict(fault: Exclude<Fault, 'client'>): Promise<void> {
    const known = this.#under.get(fault);
    if (known) return known;
    const done = this.#inflict(fault).finally(() => this.#under.delete(fault));
    this.#under.set(fault, done);
    return done;
  }

  async stop(): Promise<void> {
    await this.gateway.stop();
    await Promise.all(this.#subgraphs.map((subgraph) => subgraph.kill()));
    await rm(this.#folder, { recursive: true, force: true });
  }

  async #inflict(fault: Exclude<Fault, 'client'>): Promise<void> {
    const [runs] = this.#subgraphs;
    if (fault === 'gateway') return this.gateway.restart();
    if (fault === 'supergraph') return this.#publish();
    if (fault === 'subgraph') return runs?.disconnect();
    await runs?.kill();
    await runs?.start();
  }

  async #publish(): Promise<void> {
    this.#publications += 1;
    const file = join(this.#folder, 'supergraph.graphql');
    await writeFile(`${file}.new`, `${this.#sdl}\n# version ${this.#publications}\n`);
    await rename(`${file}.new`, file);
  }
}
