import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import { pinned } from './cores.ts';

const READY_TIMEOUT_MS = 300_000;
const STOP_TIMEOUT_MS = 30_000;
const MAX_OUTPUT_CHARACTERS = 10_000;

export interface Command {
  /** Node, if it is not another one. */
  program?: string;
  args: string[];
  env?: Record<string, string>;
  cwd?: string;
  /** Opens a channel for messages. */
  ipc?: boolean;
}

/** A process of the benchmark, gone at the latest when the benchmark itself ends. */
export class BenchProcess {
  readonly child: ChildProcess;
  #output = '';

  constructor({ program: own = process.execPath, args, env, cwd, ipc }: Command, cores: string | undefined) {
    const [program, ...rest] = pinned(cores, [own, ...args]) as [string, ...string[]];
    this.child = spawn(program, rest, {
      cwd,
      env: { ...process.env, NODE_ENV: 'production', ...env },
      stdio: ['ignore', 'pipe', 'pipe', ...(ipc ? (['ipc'] as const) : [])],
    });
    for (const stream of [this.child.stdout, this.child.stderr])
      stream?.on('data', (chunk: Buffer) => this.#keep(chunk.toString()));
    const kill = () => this.child.kill('SIGKILL');
    process.once('exit', kill);
    this.child.once('exit', () => process.off('exit', kill));
  }

  get pid(): number {
    return this.child.pid ?? -1;
  }

  /** The end of what it wrote, to be shown when it fails. */
  get output(): string {
    return this.#output;
  }

  /** Resolves when `probe` does; what it rejects with counts as not yet. */
  async ready(probe: () => Promise<void>): Promise<void> {
    const deadlineMs = Date.now() + READY_TIMEOUT_MS;
    for (;;) {
      const problem = await probe().then(
        () => undefined,
        (error: Error) => error,
      );
      if (!problem) return;
      if (this.#ended) throw new Error(`the process ended before it was ready:\n${this.#output}`);
      if (Date.now() > deadlineMs)
        throw new Error(`the process was not ready in time:\n${this.#output}`, { cause: problem });
      await delay(100);
    }
  }

  async stop(): Promise<void> {
    if (this.#ended) return;
    const gone = once(this.child, 'exit');
    this.child.kill('SIGTERM');
    const timer = setTimeout(() => this.child.kill('SIGKILL'), STOP_TIMEOUT_MS);
    await gone;
    clearTimeout(timer);
  }

  get #ended(): boolean {
    return this.child.exitCode !== null || this.child.signalCode !== null;
  }

  #keep(text: string): void {
    this.#output = (this.#output + text).slice(-MAX_OUTPUT_CHARACTERS);
  }
}
