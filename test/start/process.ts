import { spawn, type ChildProcess } from 'node:child_process';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { freePort } from '#test/harness/ports.ts';

const root = resolve(import.meta.dirname, '../..');

export interface Started {
  child: ChildProcess;
  /** Everything that it printed so far, on both streams. */
  output(): string;
  /** Resolves once it printed this; rejects when it ends before. */
  printed(pattern: RegExp): Promise<void>;
  /** Resolves when the process is gone. */
  ended: Promise<{ code: number | null; signal: NodeJS.Signals | null }>;
}

/** Runs one of the project's programs as a person would, in a process of its own. */
export function run(file: string, args: string[], env: Record<string, string>): Started {
  const child = spawn(process.execPath, [join(root, file), ...args], {
    cwd: root,
    env: { PATH: process.env['PATH'], ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  const listeners = new Set<() => void>();
  const tell = (): void => listeners.forEach((listener) => listener());
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      text += chunk.toString();
      tell();
    });
  }
  const ended = new Promise<{ code: number | null; signal: NodeJS.Signals | null }>((done) => {
    child.once('close', (code, signal) => {
      done({ code, signal });
      tell();
    });
  });
  return {
    child,
    output: () => text,
    ended,
    printed: (pattern) =>
      new Promise((done, fail) => {
        const look = (): void => {
          const isOver = child.exitCode !== null || child.signalCode !== null;
          if (!pattern.test(text) && !isOver) return;
          listeners.delete(look);
          if (pattern.test(text)) done();
          else fail(new Error(`it ended without printing ${pattern}:\n${text}`));
        };
        listeners.add(look);
        look();
      }),
  };
}

export interface Place {
  /** Settings of a supergraph with ports and a data folder of its own. */
  env: Record<string, string> & {
    PORT: string;
    ISSUER_PORT: string;
    POSTGRES_PORT: string;
    DATA_DIR: string;
  };
  graph: string;
  start(env?: Record<string, string>): Started;
  remove(): Promise<void>;
}

const port = async (): Promise<string> => String(await freePort());

/** Room for one whole supergraph that disturbs no other. */
export async function makePlace(): Promise<Place> {
  const folder = await mkdtemp(join(tmpdir(), 'supergraph-start-'));
  // PostgreSQL does not run as root; its user must get at its data.
  await chmod(folder, 0o755);
  const env = {
    NODE_ENV: 'test',
    DATA_DIR: folder,
    PORT: await port(),
    COMMERCE_PORT: await port(),
    CONTROL_PLANE_PORT: await port(),
    BILLING_PORT: await port(),
    RUNTIME_PORT: await port(),
    ISSUER_PORT: await port(),
    POSTGRES_PORT: await port(),
    WEB_PORT: await port(),
    PAYMENT_PORT: await port(),
  };
  return {
    env,
    graph: `http://localhost:${env.PORT}/graphql`,
    start: (more = {}) => run('start.ts', [], { ...env, ...more }),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
