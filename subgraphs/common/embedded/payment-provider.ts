import { createServer } from 'node:http';
import express from 'express';
import { Stripe } from 'stripe';
import type { Logger } from '../process/logging.ts';
import { serveHealth } from '../serving/health.ts';
import { listen } from '../serving/listen.ts';
import { serveApi } from './payment-provider/api.ts';
import { createConnect } from './payment-provider/connect.ts';
import { createEvents, type Webhook } from './payment-provider/events.ts';
import { openObjects } from './payment-provider/objects.ts';
import { servePages } from './payment-provider/pages.ts';
import { createPayments } from './payment-provider/payments.ts';

export interface PaymentProviderOptions {
  /** Where its payments rest; in memory alone without. */
  folder?: string;
  host: string;
  port: number;
  environment: string;
  /** Who is told what happens. */
  webhooks?: readonly Webhook[];
  logger: Logger;
}

export interface PaymentProvider {
  /** What STRIPE_API_BASE must be. */
  url: string;
  stop(): Promise<void>;
}

/** Keys that its API takes: it takes any of a test. */
export const embeddedPaymentKeys = {
  STRIPE_API_KEY: 'sk_test_embedded',
  STRIPE_PUBLISHABLE_KEY: 'pk_test_embedded',
} as const;

/**
 * A payment provider that speaks the part of Stripe's HTTP API that this project uses, with signed webhooks, test
 * cards and pages, for a start without an account. It takes no money, so it must never stand in a real shop.
 */
export async function startPaymentProvider(options: PaymentProviderOptions): Promise<PaymentProvider> {
  const { folder, host, port, environment, webhooks = [], logger } = options;
  if (environment === 'production')
    throw new Error(
      'The embedded payment provider takes no money; it does not run with NODE_ENV=production. Set STRIPE_API_KEY.',
    );
  const app = express().disable('x-powered-by').set('query parser', 'extended');
  const http = createServer(app);
  const url = `http://localhost:${await listen(http, host, port)}`;
  const objects = openObjects(folder);
  const events = createEvents(objects, new Stripe(embeddedPaymentKeys.STRIPE_API_KEY), webhooks, logger);
  const parts = {
    objects,
    payments: createPayments(objects, events, () => url),
    connect: createConnect(objects, events, () => url),
    logger,
  };
  serveHealth(app, async () => undefined, logger);
  serveApi(app, parts);
  servePages(app, parts);
  return {
    url,
    async stop() {
      await events.stop();
      await new Promise<void>((resolve) => {
        http.close(() => resolve());
        http.closeAllConnections();
      });
    },
  };
}
