import { RejectedJob } from '#common/jobs/rejected-job.ts';
import type { WebhookEvent } from './events.ts';
import type { SigningKey } from './signing-key.ts';

export const DELIVERY_QUEUE = 'webhooks';
/** The first try and five more. */
export const DELIVERY_ATTEMPTS = 6;
const TIMEOUT_MS = 18_000;

/** 10, 20, 40, 80 and 160 seconds, as Saleor waits. */
export const deliveryDelayMs = (attempt: number): number => 10_000 * 2 ** (attempt - 1);

export interface Delivery {
  event: WebhookEvent;
  /** The exact bytes that are signed and sent. */
  body: string;
}

/** Sends one event. A receiver that refuses it (3xx, 4xx) is not asked again; a broken one is. */
export async function deliver(
  { event, body }: Delivery,
  { target, publicUrl, key }: { target: string; publicUrl: string; key: SigningKey },
  signal: AbortSignal,
): Promise<void> {
  const response = await fetch(target, {
    method: 'POST',
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'saleor-event': event,
      'saleor-domain': new URL(publicUrl).host,
      'saleor-api-url': new URL('/graphql/', publicUrl).href,
      'saleor-signature': await key.sign(body),
    },
    body,
    redirect: 'manual',
    signal: AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)]),
  });
  // Nothing of the answer is used; unread, it would hold the connection.
  await response.body?.cancel();
  if (response.ok) return;
  const problem = `the receiver of ${event} answered HTTP ${response.status}`;
  throw response.status < 500 ? new RejectedJob(problem) : new Error(problem);
}
