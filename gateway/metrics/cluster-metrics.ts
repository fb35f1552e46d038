import cluster from 'node:cluster';
import { randomUUID } from 'node:crypto';
import { AggregatorRegistry, type PrometheusContentType, type Registry } from 'prom-client';
import { z } from 'zod';

/** A worker asks for the figures of all, and the primary process, which alone can ask them, answers. */
const question = z.object({ type: z.literal('metrics?'), id: z.string() });
const answer = z.object({ type: z.literal('metrics'), id: z.string(), text: z.string().optional() });

const ANSWER_TIMEOUT_MS = 6_000;

/** In the primary process: answers workers. */
export function answerMetricsQuestions(): void {
  const aggregator = new AggregatorRegistry();
  cluster.on('message', (worker, message: unknown) => {
    const { data: asked } = question.safeParse(message);
    if (!asked) return;
    const reply = (text?: string): void => {
      if (worker.isConnected()) worker.send({ type: 'metrics', id: asked.id, text });
    };
    // A worker that died while it was asked never answers; then there are no figures this time.
    aggregator.clusterMetrics().then(reply, () => reply());
  });
}

/** In a worker: a registry whose figures the primary process gets. */
export function workerRegistry(): Registry {
  const registry = new AggregatorRegistry<PrometheusContentType>();
  AggregatorRegistry.setRegistries(registry);
  return registry;
}

/** In a worker: the figures of all workers. */
export function metricsOfAllWorkers(): Promise<string> {
  return new Promise((resolve, reject) => {
    const id = randomUUID();
    const settle = (text: string | undefined): void => {
      clearTimeout(timer);
      process.off('message', onMessage);
      if (text === undefined) reject(new Error('The workers did not give their figures in time.'));
      else resolve(text);
    };
    const timer = setTimeout(settle, ANSWER_TIMEOUT_MS, undefined);
    const onMessage = (message: unknown): void => {
      const { data: given } = answer.safeParse(message);
      if (given?.id === id) settle(given.text);
    };
    process.on('message', onMessage);
    process.send?.({ type: 'metrics?', id });
  });
}
