import cluster, { type Worker } from 'node:cluster';
import { once } from 'node:events';
import type { Logger } from '#common/process/logging.ts';
import { readyUrl, STOP } from './worker.ts';

/** Longer than a gateway takes to drain. */
const MAX_STOP_MS = 30_000;
/** One that dies sooner may have a fault that comes with its start. */
const STABLE_MS = 10_000;
const FIRST_PAUSE_MS = 100;
const MAX_PAUSE_MS = 30_000;

/** A worker could not start; it has said itself why. */
class WorkerFailedError extends Error {
  override name = 'WorkerFailedError';
}

/** Keeps a number of workers running: one that dies is replaced. */
export class Workers {
  readonly #count: number;
  readonly #logger: Logger;
  readonly #alive = new Set<Worker>();
  readonly #pauses = new Set<NodeJS.Timeout>();
  #shortLives = 0;
  #isStopping = false;

  constructor(count: number, logger: Logger) {
    this.#count = count;
    this.#logger = logger;
  }

  /** Resolves with their URL when all take requests; rejects when one does not come so far. */
  async start(): Promise<string> {
    const starts = Array.from({ length: this.#count }, () => firstWord(this.#fork()));
    const [url] = await Promise.all(starts);
    for (const worker of this.#alive) this.#watch(worker, performance.now());
    return url ?? '';
  }

  /** Lets all finish what is under way. */
  async stop(): Promise<void> {
    this.#isStopping = true;
    for (const pause of this.#pauses) clearTimeout(pause);
    const timer = setTimeout(() => this.kill(), MAX_STOP_MS);
    await Promise.all(
      [...this.#alive].map(async (worker) => {
        const exit = once(worker, 'exit');
        if (worker.isConnected()) worker.send(STOP);
        if (!worker.isDead()) await exit;
      }),
    );
    clearTimeout(timer);
  }

  kill(): void {
    this.#isStopping = true;
    for (const worker of this.#alive) worker.process.kill('SIGKILL');
  }

  #fork(): Worker {
    const worker = cluster.fork();
    this.#alive.add(worker);
    worker.once('exit', () => this.#alive.delete(worker));
    // It was told something when it was already dying.
    worker.on('error', (error) => this.#logger.warn({ err: error }, 'a worker could not be told something'));
    return worker;
  }

  #watch(worker: Worker, sinceMs: number): void {
    const replace = (): void => {
      if (this.#isStopping) return;
      const { exitCode, signalCode, pid } = worker.process;
      this.#shortLives = performance.now() - sinceMs < STABLE_MS ? this.#shortLives + 1 : 0;
      const pauseMs = Math.min(FIRST_PAUSE_MS * 2 ** this.#shortLives, MAX_PAUSE_MS);
      this.#logger.error({ pid, exitCode, signal: signalCode, pauseMs }, 'a worker died and is replaced');
      const pause = setTimeout(() => {
        this.#pauses.delete(pause);
        this.#replace();
      }, pauseMs);
      this.#pauses.add(pause);
    };
    if (worker.isDead()) replace();
    else worker.once('exit', replace);
  }

  #replace(): void {
    const worker = this.#fork();
    this.#watch(worker, performance.now());
    worker.on('message', (message) => {
      if (readyUrl(message)) this.#logger.info({ pid: worker.process.pid }, 'a worker took its place');
    });
  }
}

function firstWord(worker: Worker): Promise<string> {
  return new Promise((resolve, reject) => {
    worker.on('message', (message) => {
      const url = readyUrl(message);
      if (url !== undefined) resolve(url);
    });
    worker.once('exit', () => reject(new WorkerFailedError('A worker of the gateway could not start.')));
  });
}
