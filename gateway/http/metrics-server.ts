import { createServer } from 'node:http';
import { listen } from '#common/serving/listen.ts';
import type { Metrics } from '../metrics/metrics.ts';
import { answerJson } from './answers/answer.ts';
import { closeHttpServer } from './http-server.ts';
import { answerMetrics } from './routes.ts';

/** Serves `/metrics` and nothing else; undefined where no port is wanted for it. */
export async function serveMetrics(
  host: string,
  port: number | undefined,
  metrics: Metrics,
): Promise<{ url: string; close(): Promise<void> } | undefined> {
  if (port === undefined) return undefined;
  const server = createServer((request, response) => {
    if (request.url?.split('?', 1)[0] !== '/metrics') {
      return answerJson(response, 404, { error: 'Nothing is here but /metrics.' });
    }
    answerMetrics(response, metrics).catch(() => response.destroy());
  });
  const listening = await listen(server, host, port);
  return { url: `http://${host}:${listening}/metrics`, close: () => closeHttpServer(server) };
}
