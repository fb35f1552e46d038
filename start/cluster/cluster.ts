import cluster from 'node:cluster';
import { createLogger } from '#common/process/logging.ts';
import { answerMetricsQuestions } from '#gateway/metrics/cluster-metrics.ts';
import { sentenceOf } from '../errors.ts';
import { runUntilSignal } from '../process/lifetime.ts';
import { complain } from '../screen.ts';
import { Workers } from './workers.ts';

/** Runs the gateway in several processes that share its port, until a signal comes. */
export async function runCluster(count: number, supergraph: string | undefined): Promise<void> {
  const logger = createLogger('start', 'info');
  cluster.setupPrimary({
    args: ['gateway', ...(supergraph === undefined ? [] : ['--supergraph', supergraph])],
  });
  answerMetricsQuestions();
  runUntilSignal(
    async (running) => {
      const workers = new Workers(count, logger);
      running.stack.defer(() => workers.stop());
      running.atOnce = async () => workers.kill();
      const url = await workers.start();
      logger.info({ service: 'gateway', url, workers: count }, 'ready');
    },
    {
      onSignal: (again) => logger.info(again ? 'stopping at once' : 'stopping'),
      onStopped: () => logger.info('stopped'),
      onFailure: (error) => complain(sentenceOf(error)),
      onFault: (error) => logger.fatal({ err: error }, 'unexpected fault'),
    },
  );
}
