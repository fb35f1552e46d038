import { setTimeout as delay } from 'node:timers/promises';
import type { Worker } from 'node:worker_threads';

export interface Request {
  readonly document: string;
  readonly variables: Record<string, unknown>;
}

/** Runs one document down to the text of its answer. */
export type Ask = (request: Request) => Promise<void>;

/** Clients that wait for an answer before they ask for the next. */
const COLD_CLIENTS = 16;
/** Between two known requests: one client that looks how long it waits, and loads nothing. */
const WARM_EVERY_MS = 4;

export interface Latency {
  readonly p50Ms: number;
  readonly p99Ms: number;
}

export interface Sustained {
  readonly perSecond: number;
  /** Of processors for each document: this thread's, the planning thread's, and what V8 collects and compiles beside. */
  readonly mainMs: number;
  readonly planningMs: number;
  readonly v8Ms: number;
  /** Of known requests beside them. */
  readonly warm: Latency;
}

const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;

/** One known request after the other, until `isOver`. */
export async function warmLatency(
  ask: Ask,
  known: readonly Request[],
  isOver: () => boolean,
): Promise<Latency> {
  const tookMs: number[] = [];
  for (let i = 0; !isOver(); i += 1) {
    const startedMs = performance.now();
    await ask(known[i % known.length] as Request);
    tookMs.push(performance.now() - startedMs);
    await delay(WARM_EVERY_MS);
  }
  const sorted = tookMs.toSorted((a, b) => a - b);
  return { p50Ms: quantile(sorted, 0.5), p99Ms: quantile(sorted, 0.99) };
}

const msOf = ({ user, system }: NodeJS.CpuUsage): number => (user + system) / 1_000;

/** What threads have taken of processors. */
async function usageMs(workers: readonly Worker[]): Promise<number> {
  const used = await Promise.all(workers.map((worker) => worker.cpuUsage()));
  return used.reduce((sum, usage) => sum + msOf(usage), 0);
}

interface Threads {
  readonly planning: Worker;
  readonly subgraphs: readonly Worker[];
}

async function usages({ planning, subgraphs }: Threads) {
  const [mainMs, allMs] = [msOf(process.threadCpuUsage()), msOf(process.cpuUsage())];
  const planningMs = await usageMs([planning]);
  return { mainMs, planningMs, v8Ms: allMs - mainMs - planningMs - (await usageMs(subgraphs)) };
}

/** Sends each of the new ones once, from several clients, while somebody goes on asking what is known. */
export async function sustain(
  ask: Ask,
  fresh: readonly Request[],
  known: readonly Request[],
  threads: Threads,
): Promise<Sustained> {
  let next = 0;
  let running = COLD_CLIENTS;
  const client = async (): Promise<void> => {
    for (let request = fresh[next++]; request; request = fresh[next++]) await ask(request);
    running -= 1;
  };
  const before = await usages(threads);
  const startedMs = performance.now();
  const warm = warmLatency(ask, known, () => running === 0);
  await Promise.all(Array.from({ length: COLD_CLIENTS }, client));
  const tookMs = performance.now() - startedMs;
  const latency = await warm;
  const after = await usages(threads);
  const each = (key: keyof typeof after): number => (after[key] - before[key]) / fresh.length;
  return {
    perSecond: (fresh.length * 1_000) / tookMs,
    mainMs: each('mainMs'),
    planningMs: each('planningMs'),
    v8Ms: each('v8Ms'),
    warm: latency,
  };
}
