import { Webhook } from 'standardwebhooks';
import type { Notifications } from '#common/database/notifications.ts';
import { OutboundRefusedError, type Outbound } from '#common/outbound/outbound.ts';
import type { Logger } from '#common/process/logging.ts';
import type { DueDelivery, WebhookStore } from '../domain/webhooks/ports.ts';
import { pauseMs, TRIED_FOR_MS } from '../domain/webhooks/webhook.ts';
import { createWakeUp } from './wake-up.ts';

const AT_ONCE = 100;
const TIMEOUT_MS = 10_000;
const NOT_TO_BE_HAD_MS = 1_000;
const AT_LEAST_EVERY_MS = 60_000;

/**
 * Sends what the outbox holds, by Standard Webhooks: signed, each delivery in its own time, whatever becomes of
 * others. Any number of processes may.
 */
export async function startWebhookSender(
  webhooks: WebhookStore,
  outbound: Outbound,
  notifications: Notifications,
  logger: Logger,
): Promise<{ stop(): Promise<void> }> {
  const underWay = new Map<DueDelivery, Promise<void>>();
  const underWayByEndpoint = (): Map<string, number> => {
    const counts = new Map<string, number>();
    for (const { endpointId } of underWay.keys()) counts.set(endpointId, (counts.get(endpointId) ?? 0) + 1);
    return counts;
  };
  const start = (delivery: DueDelivery): void => {
    const sending = async (): Promise<void> => {
      try {
        await send(delivery, webhooks, outbound);
      } catch (error) {
        logger.warn({ err: error }, 'what became of a webhook could not be kept; it is sent again');
      }
      underWay.delete(delivery);
      wakeUp.now();
    };
    underWay.set(delivery, sending());
  };
  const look = async (): Promise<number | null> => {
    const free = AT_ONCE - underWay.size;
    // With no place free, the end of a delivery looks again.
    if (free <= 0) return null;
    const due = await webhooks.takeDue(free, underWayByEndpoint());
    for (const delivery of due) start(delivery);
    const nextInMs = (await webhooks.nextDueInMs()) ?? AT_LEAST_EVERY_MS;
    // What is due and was not to be had waits for an endpoint that is busy.
    return Math.min(due.length === 0 ? Math.max(nextInMs, NOT_TO_BE_HAD_MS) : nextInMs, AT_LEAST_EVERY_MS);
  };
  const wakeUp = createWakeUp(look, (error) =>
    logger.warn({ err: error }, 'cannot look for webhooks to send'),
  );
  const unlisten = await notifications.listen('webhooks_due', () => wakeUp.now());
  wakeUp.now();
  return {
    async stop() {
      unlisten();
      await wakeUp.stop();
      await Promise.all(underWay.values());
    },
  };
}

async function send(delivery: DueDelivery, webhooks: WebhookStore, outbound: Outbound): Promise<void> {
  const outcome = await post(delivery, outbound);
  if (outcome.message === null) return webhooks.delivered(delivery.id, outcome.status);
  const pause = pauseMs(delivery.attempts);
  const failure = { status: outcome.status, message: outcome.message };
  return delivery.ageMs + pause > TRIED_FOR_MS
    ? webhooks.giveUp(delivery.id, failure)
    : webhooks.failed(delivery.id, failure, pause);
}

type Outcome = { status: number; message: null } | { status: number | null; message: string };

async function post({ id, url, secret, payload }: DueDelivery, outbound: Outbound): Promise<Outcome> {
  const body = JSON.stringify(payload);
  const now = new Date();
  try {
    const response = await outbound.fetch(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'webhook-id': id,
        'webhook-timestamp': String(Math.floor(now.getTime() / 1_000)),
        'webhook-signature': new Webhook(secret).sign(id, now, body),
      },
      body,
      timeoutMs: TIMEOUT_MS,
    });
    await response.body?.cancel();
    const { status } = response;
    return status >= 200 && status < 300
      ? { status, message: null }
      : { status, message: `It answered HTTP ${status}.` };
  } catch (error) {
    const message =
      error instanceof OutboundRefusedError
        ? `Nothing can be sent there: ${error.message}.`
        : 'It cannot be reached, or did not answer in time.';
    return { status: null, message };
  }
}
