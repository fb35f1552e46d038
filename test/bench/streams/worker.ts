import { fileURLToPath } from 'node:url';
import { once } from 'node:events';
import { BenchProcess, type Command } from '../bench-process.ts';

/** A process that does one job at a time and answers each with a message. */
export class Worker<Job extends object, Result> {
  readonly #process: BenchProcess;

  private constructor(process: BenchProcess) {
    this.#process = process;
  }

  static async start<Job extends object, Result>(
    file: string,
    env: Command['env'],
    cores: string | undefined,
  ): Promise<Worker<Job, Result>> {
    const args = [fileURLToPath(new URL(file, import.meta.url))];
    const worker = new Worker<Job, Result>(new BenchProcess({ args, env, ipc: true }, cores));
    await worker.#message();
    return worker;
  }

  async run(job: Job): Promise<Result> {
    const message = this.#message();
    this.#process.child.send(job);
    return (await message) as Result;
  }

  stop(): Promise<void> {
    return this.#process.stop();
  }

  async #message(): Promise<unknown> {
    const settled = new AbortController();
    const end = once(this.#process.child, 'exit', settled).then(() => {
      throw new Error(`a process of the benchmark ended:\n${this.#process.output}`);
    });
    try {
      const [message] = await Promise.race([once(this.#process.child, 'message', settled), end]);
      return message;
    } finally {
      settled.abort();
    }
  }
}
