import cluster from 'node:cluster';
import pretty from 'pino-pretty';
import type { Env } from '#common/process/config.ts';
import { createLogger, sendLogsTo } from '#common/process/logging.ts';
import { sentenceOf } from '../errors.ts';
import { runUntilSignal } from '../process/lifetime.ts';
import { complain } from '../screen.ts';
import { seedDemo } from './seed-demo.ts';
import { startAny, type Startable } from '../services.ts';
import { obeyPrimary, tellReady } from '../cluster/worker.ts';

interface Options {
  /** For the gateway: the supergraph file that it runs. */
  supergraph?: string;
  /** For a subgraph: with the demo data. */
  demo?: boolean;
}

/** Runs one service alone until a signal comes; it finds the others, its database and its keys by the environment. */
export async function runOne(service: Startable, { supergraph, demo }: Options, env: Env): Promise<void> {
  // JSON lines for whatever collects them; a person at a terminal gets them readable.
  if (process.stdout.isTTY) sendLogsTo(pretty({ sync: true, ignore: 'pid,hostname' }));
  const logger = createLogger('start', 'info');
  if (cluster.isWorker) obeyPrimary();
  runUntilSignal(
    async ({ stack, signal }) => {
      const given = supergraph === undefined ? env : { ...env, SUPERGRAPH: supergraph };
      const running = await startAny(service, given);
      const { url } = running;
      stack.defer(() => running.stop());
      if (demo && 'name' in running) await seedDemo(running, signal, logger);
      if (cluster.isWorker) tellReady(url);
      else logger.info({ service, url }, 'ready');
    },
    {
      onSignal: (again) => logger.info(again ? 'stopping at once' : 'stopping'),
      onStopped: () => logger.info('stopped'),
      onFailure: (error) => complain(sentenceOf(error)),
      onFault: (error) => logger.fatal({ err: error }, 'unexpected fault'),
    },
  );
}
