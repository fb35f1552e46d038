import { setTimeout as delay } from 'node:timers/promises';
import type { Logger } from '../../process/logging.ts';
import type { Stripe } from 'stripe';
import { newStripeId, now, type Objects, type StripeObject } from './objects.ts';

const RETRY_AFTER_MS = [0, 500, 2_000, 10_000, 60_000];
const TIMEOUT_MS = 10_000;

export interface Webhook {
  url: string;
  secret: string;
}

export interface Events {
  /** Keeps an event and tells the webhooks; `account` is that of a connected account. */
  emit(type: string, resource: StripeObject, account?: string): void;
  /** Waits for deliveries under way; abandons those that wait for another try. */
  stop(): Promise<void>;
}

/** Signed as Stripe signs, delivered at least once and in no certain order; what is lost stands in the event list. */
export function createEvents(
  objects: Objects,
  stripe: Stripe,
  webhooks: readonly Webhook[],
  logger: Logger,
): Events {
  const abort = new AbortController();
  const deliveries = new Set<Promise<void>>();

  const deliver = async (event: StripeObject, { url, secret }: Webhook): Promise<void> => {
    const body = JSON.stringify(event);
    for (const waitMs of RETRY_AFTER_MS) {
      await delay(waitMs, undefined, { signal: abort.signal });
      const header = stripe.webhooks.generateTestHeaderString({ payload: body, secret });
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json; charset=utf-8', 'stripe-signature': header },
        body,
        signal: AbortSignal.any([abort.signal, AbortSignal.timeout(TIMEOUT_MS)]),
      }).catch(() => undefined);
      await response?.body?.cancel();
      if (response?.ok) return;
    }
    logger.warn({ event: event.id }, 'a webhook of the embedded payment provider was not taken');
  };

  return {
    emit(type, resource, account) {
      const event = objects.put({
        id: newStripeId('evt'),
        object: 'event',
        api_version: stripe.getApiField('version'),
        created: now(),
        livemode: false,
        pending_webhooks: webhooks.length,
        request: { id: null, idempotency_key: null },
        type,
        data: { object: structuredClone(resource) },
        ...(account !== undefined && { account }),
      });
      for (const webhook of webhooks) {
        const delivery: Promise<void> = deliver(event, webhook)
          .catch(() => undefined)
          .finally(() => deliveries.delete(delivery));
        deliveries.add(delivery);
      }
    },
    async stop() {
      abort.abort();
      await Promise.allSettled(deliveries);
    },
  };
}
