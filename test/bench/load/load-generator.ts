import { fileURLToPath } from 'node:url';
import { once } from 'node:events';
import { BenchProcess } from '../bench-process.ts';
import type { LoadJob, LoadResult } from './job.ts';

/** Handle of the load generator, which runs as a process of its own. */
export class LoadGenerator {
  readonly #process: BenchProcess;

  constructor(cores: string | undefined) {
    const args = [fileURLToPath(new URL('generator.ts', import.meta.url))];
    this.#process = new BenchProcess({ args, ipc: true }, cores);
  }

  /** One job at a time. */
  async run(job: LoadJob): Promise<LoadResult> {
    const { child } = this.#process;
    const settled = new AbortController();
    const message = once(child, 'message', settled) as Promise<[LoadResult]>;
    const end = once(child, 'exit', settled).then(() => {
      throw new Error(`the load generator ended:\n${this.#process.output}`);
    });
    try {
      child.send(job);
      const [result] = await Promise.race([message, end]);
      return result;
    } finally {
      settled.abort();
    }
  }

  stop(): Promise<void> {
    return this.#process.stop();
  }
}
