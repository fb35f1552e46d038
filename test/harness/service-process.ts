import { fileURLToPath } from 'node:url';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import type { Env } from '#common/process/config.ts';
import type { Service, ServiceName } from '#common/services/service.ts';

export interface ServiceProcess extends Service {
  /** SIGKILL: no goodbye, no draining. Resolves when the process is gone. */
  kill(): Promise<void>;
  /** SIGSTOP: connections stay open and nothing answers, so that a request can be caught in the middle. */
  pause(): void;
  /** All that it has written so far. */
  output(): string;
}

const start = fileURLToPath(new URL('../../start.ts', import.meta.url));

/** One service in a process of its own, as `npm start -- <service>` runs it; resolves when it is ready. */
export async function startServiceProcess(name: ServiceName, env: Env, url: string): Promise<ServiceProcess> {
  const child = spawn(process.execPath, [start, name], {
    env: { PATH: process.env['PATH'], ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => output.push(chunk.toString()));
  let isEnding = false;
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    isEnding = true;
    if (child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, 'exit');
    child.kill(signal);
    await gone;
  };
  await untilReady(child, new URL('/ready', url), () => output.join(''));
  // Nobody waits for it, so that it is a fault of the whole test, whatever that finds.
  child.once('exit', (code, signal) => {
    if (!isEnding) throw new Error(`${name} ended by itself, with ${code ?? signal}:\n${output.join('')}`);
  });
  return {
    name,
    url,
    stop: () => end('SIGTERM'),
    kill: () => end('SIGKILL'),
    pause: () => void child.kill('SIGSTOP'),
    output: () => output.join(''),
  };
}

async function untilReady(child: ChildProcess, ready: URL, output: () => string): Promise<void> {
  for (let attempt = 0; attempt < 1_200; attempt++) {
    if (child.exitCode !== null) throw new Error(`the service ended with ${child.exitCode}:\n${output()}`);
    const response = await fetch(ready, { signal: AbortSignal.timeout(2_000) }).catch(() => undefined);
    if (response?.ok) return;
    await delay(100);
  }
  child.kill('SIGKILL');
  throw new Error(`the service was not ready in time:\n${output()}`);
}
