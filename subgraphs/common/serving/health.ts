import type { Express } from 'express';
import type { Logger } from '../process/logging.ts';

/** `GET /health`: the process lives. `GET /ready`: it can do its work; 503 with a reason's name if not. */
export function serveHealth(app: Express, ready: () => Promise<void>, logger: Logger): void {
  app.get('/health', (_request, response) => {
    response.json({ status: 'alive' });
  });
  app.get('/ready', (_request, response) => {
    ready().then(
      () => response.json({ status: 'ready' }),
      (error: unknown) => {
        logger.warn({ err: error }, 'not ready');
        response.status(503).json({ status: 'not ready' });
      },
    );
  });
}
