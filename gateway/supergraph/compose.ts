import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Composed, ServiceSdl } from './composing-worker.ts';

/** Composes in a thread of its own, for it takes seconds. Rejects with all reasons why that is impossible. */
export async function compose(services: readonly ServiceSdl[]): Promise<string> {
  const worker = new Worker(new URL('composing-worker.ts', import.meta.url), {
    workerData: services,
    execArgv: [],
  });
  try {
    const [composed] = (await once(worker, 'message')) as [Composed];
    if ('supergraphSdl' in composed) return composed.supergraphSdl;
    throw new Error(composed.problems.join('\n'));
  } finally {
    await worker.terminate();
  }
}
