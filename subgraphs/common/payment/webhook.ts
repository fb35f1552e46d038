import express, { type Express, type Response } from 'express';
import type { Stripe } from 'stripe';
import type { Logger } from '../process/logging.ts';

interface Webhook {
  stripe: Stripe;
  /** `whsec_…`; several by commas, as each endpoint of an account has its own. */
  secret: string;
  /** Stores an event to be worked off, or says that it does not concern us. */
  keep(event: Stripe.Event): Promise<'accepted' | 'ignored'>;
  logger: Logger;
}

/**
 * `POST /webhooks/stripe`: verified on the bytes as they came and not older than five minutes, stored, answered;
 * the work is done afterwards. Stripe repeats for three days what was not answered 2xx.
 */
export function servePaymentWebhook(app: Express, { stripe, secret, keep, logger }: Webhook): void {
  app.post('/webhooks/stripe', express.raw({ type: () => true, limit: '1mb' }), (request, response) => {
    const event = verified(stripe, secret, request.body, request.get('stripe-signature'));
    if (!event) {
      logger.warn('a payment event with a wrong or old signature was refused');
      return answer(response, 400, { error: 'The signature is missing, wrong, or older than five minutes.' });
    }
    keep(event).then(
      (kept) => answer(response, 202, { status: kept }),
      (error: unknown) => {
        logger.error({ err: error }, 'a payment event could not be taken in');
        answer(response, 503, { error: 'It cannot be stored right now: send it again.' });
      },
    );
  });
}

function verified(stripe: Stripe, secret: string, body: unknown, signature = ''): Stripe.Event | undefined {
  if (!Buffer.isBuffer(body)) return undefined;
  for (const one of secret.split(',')) {
    try {
      return stripe.webhooks.constructEvent(body, signature, one.trim());
    } catch {
      // Signed with another secret, or not at all.
    }
  }
  return undefined;
}

const answer = (response: Response, status: number, body: Record<string, string>): void =>
  void response.status(status).json(body);
