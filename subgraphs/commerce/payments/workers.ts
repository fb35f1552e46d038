import type { Database } from '#common/database/database.ts';
import type { Notifications } from '#common/database/notifications.ts';
import { startWorker, type Worker } from '#common/jobs/worker.ts';
import { startEventSearch } from '#common/payment/event-search.ts';
import type { Logger } from '#common/process/logging.ts';
import { giveBack } from '../domain/payment/refund.ts';
import { REFUND_QUEUE, type RefundJob } from '../store/outbox.ts';
import { salesStore } from '../store/sales/sales.ts';
import type { Gateways } from './gateways.ts';
import {
  keepStripeEvent,
  STRIPE_QUEUE,
  stripeEventTypes,
  workOffStripeEvent,
  type StripeEventJob,
} from './stripe-events.ts';

/** Longer than a provider may take to answer, its own tries included. */
const LEASE_MS = 60_000;

interface Work {
  gateways: Gateways;
  database: Database;
  notifications: Notifications;
  logger: Logger;
}

/** What is asked of gateways after an answer was given, and what they tell by themselves. */
export async function startPaymentWorkers({ gateways, ...shared }: Work): Promise<Worker> {
  const { db } = shared.database;
  const sales = salesStore(db);
  const { stripe } = gateways;
  const workers = [
    await startWorker<RefundJob>({
      ...shared,
      queue: REFUND_QUEUE,
      leaseMs: LEASE_MS,
      handle: ({ payload }) => giveBack(sales, gateways.all, payload.request),
    }),
  ];
  if (!stripe) return together(workers);
  workers.push(
    await startWorker<StripeEventJob>({
      ...shared,
      queue: STRIPE_QUEUE,
      leaseMs: LEASE_MS,
      handle: ({ payload }) => workOffStripeEvent({ ...stripe, sales }, payload),
    }),
  );
  const search = startEventSearch({
    stripe: stripe.stripe,
    types: stripeEventTypes,
    keep: (event) => keepStripeEvent(db, event),
    logger: shared.logger,
  });
  return together([...workers, search]);
}

const together = (workers: readonly Worker[]): Worker => ({
  stop: async (graceMs) => void (await Promise.all(workers.map((worker) => worker.stop(graceMs)))),
});
