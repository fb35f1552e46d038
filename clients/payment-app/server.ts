import { createServer } from 'node:http';
import express, { type Request, type Response } from 'express';
import { createSignatureVerifier, KeysUnavailable } from '#common/identity/webhook-signature.ts';
import { ConfigError } from '#common/process/config.ts';
import { createLogger } from '#common/process/logging.ts';
import { serveHealth } from '#common/serving/health.ts';
import { listen } from '#common/serving/listen.ts';
import { answerTo } from './answers.ts';
import type { Config } from './config.ts';
import { manifestOf } from './manifest.ts';

export interface PaymentApp {
  url: string;
  stop(): Promise<void>;
}

/**
 * A payment app of Saleor's app protocol, for trying a real Saleor: what the test gateway of the embedded commerce
 * does, done from outside. It takes no money and keeps nothing; who asks is known by Saleor's signature alone.
 */
export async function start(config: Config): Promise<PaymentApp> {
  if (config.NODE_ENV === 'production')
    throw new ConfigError('The payment app takes no money; it does not run with NODE_ENV=production.');
  const logger = createLogger('payment-app', config.LOG_LEVEL);
  const app = express().disable('x-powered-by');
  const http = createServer(app);
  const port = await listen(http, config.HOST, config.PORT);
  const url = config.PAYMENT_APP_URL?.replace(/\/$/, '') ?? `http://localhost:${port}`;
  const verify = createSignatureVerifier(new URL('/.well-known/jwks.json', config.SALEOR_API_URL).href);

  serveHealth(app, async () => undefined, logger);
  app.get('/manifest', (_request, response) => void response.json(manifestOf(url)));
  app.post('/register', (request, response) => {
    // The token that comes with it is not kept: this app answers Saleor and asks it nothing.
    if (request.get('saleor-api-url') === config.SALEOR_API_URL) return void response.json({ success: true });
    const message = `This app answers ${config.SALEOR_API_URL} only.`;
    response.status(403).json({ success: false, error: { code: 'FORBIDDEN', message } });
  });
  app.post(
    '/webhooks/payments',
    // The signature is over the bytes as they came.
    express.raw({ type: () => true, limit: '1mb' }),
    (request, response) => {
      answer(request, response).catch((error: unknown) => {
        logger.error({ err: error }, 'a request of Saleor could not be answered');
        response.status(error instanceof KeysUnavailable ? 503 : 500).json({ error: 'Not now.' });
      });
    },
  );

  async function answer(request: Request, response: Response): Promise<void> {
    const body: unknown = request.body;
    if (!Buffer.isBuffer(body) || !(await verify(request.get('saleor-signature') ?? '', body)))
      return void response.status(401).json({ error: 'The signature is missing or wrong.' });
    const answered = answerTo(parseJson(body));
    if (!answered)
      return void response
        .status(422)
        .json({ error: 'The request has another form than the manifest asks for.' });
    logger.info({ event: request.get('saleor-event'), result: answered['result'] }, 'answered Saleor');
    response.json(answered);
  }

  return {
    url,
    stop: () =>
      new Promise((resolve) => {
        http.close(() => resolve());
        http.closeAllConnections();
      }),
  };
}

function parseJson(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    return undefined;
  }
}
