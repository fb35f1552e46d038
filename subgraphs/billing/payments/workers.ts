import type { Stripe } from 'stripe';
import { Stripe as StripeClient } from 'stripe';
import type { Database } from '#common/database/database.ts';
import { RejectedJob } from '#common/jobs/rejected-job.ts';
import { startWorker, type Worker } from '#common/jobs/worker.ts';
import { startEventSearch } from '#common/payment/event-search.ts';
import type { Logger } from '#common/process/logging.ts';
import type { Notifications } from '#common/database/notifications.ts';
import { PAYOUT_QUEUE } from '../store/ledger/books.ts';
import { bookCharge } from './card-charges.ts';
import { EVENT_QUEUE, EVENT_TYPES, putEvent, type PaymentEvent } from './inbox.ts';
import type { Payments } from './payments.ts';
import type { ProviderBooks } from './provider-events.ts';

interface Work {
  database: Database;
  notifications: Notifications;
  logger: Logger;
  stripe: Stripe;
  payments: Payments;
  books: ProviderBooks;
}

/** What happens at the provider and because of it: events worked off, payouts paid, lost events found. */
export async function startPaymentWorkers(work: Work): Promise<Worker> {
  const { database, notifications, logger } = work;
  const shared = { database, notifications, logger };
  const running = await Promise.all([
    startWorker<PaymentEvent>({
      ...shared,
      queue: EVENT_QUEUE,
      handle: ({ payload }) => workOff(work, payload),
    }),
    startWorker<{ id: string }>({
      ...shared,
      queue: PAYOUT_QUEUE,
      handle: ({ payload }) => pay(work, payload.id),
    }),
  ]);
  // An event that did arrive is the same entry of the inbox.
  const search = startEventSearch({
    stripe: work.stripe,
    types: EVENT_TYPES,
    keep: (event) => putEvent(database, event),
    logger,
  });
  return {
    async stop(graceMs) {
      await search.stop();
      await Promise.all(running.map((worker) => worker.stop(graceMs)));
    },
  };
}

/** What is not there, or is another account's, is nothing to us: it would not come to be by trying again. */
async function workOff(work: Work, event: PaymentEvent): Promise<void> {
  try {
    await workers[event.type](work, event.object);
  } catch (error) {
    if (!(error instanceof StripeClient.errors.StripeInvalidRequestError) || error.statusCode !== 404)
      throw error;
    work.logger.info(
      { event: event.type },
      'an event of something that the provider does not know is left alone',
    );
  }
}

const workers: Record<PaymentEvent['type'], (work: Work, id: string) => Promise<void>> = {
  'account.updated': ({ payments }, id) => payments.refreshAccount(id),
  'transfer.reversed': returned,
  'payment_intent.succeeded': book,
  'payment_intent.payment_failed': book,
  'charge.succeeded': ({ books }, id) => books.fee(id),
  'charge.updated': ({ books }, id) => books.fee(id),
  'charge.dispute.funds_withdrawn': ({ books }, id) => books.dispute(id),
  'charge.dispute.funds_reinstated': ({ books }, id) => books.dispute(id),
  'refund.failed': ({ books }, id) => books.refundFailed(id),
};

async function book({ stripe, database: { pool } }: Work, id: string): Promise<void> {
  await bookCharge(pool, await stripe.paymentIntents.retrieve(id));
}

async function returned({ stripe, database: { pool } }: Work, id: string): Promise<void> {
  const transfer = await stripe.transfers.retrieve(id);
  const payout = transfer.metadata['payout'];
  if (transfer.reversed && payout !== undefined)
    await pool.query(
      `SELECT payout_failed(id, 'The transfer was returned.') FROM payouts WHERE id::text = $1 AND reference = $2 AND state = 'PAID'`,
      [payout, transfer.id],
    );
}

interface DuePayout {
  id: string;
  attempt: number;
  seller_id: string;
  amount_micros: string;
  currency: string;
}

/** Its key at the provider is the payout and the try: a repeat after a crash pays nothing twice. */
async function pay({ payments, database: { pool } }: Work, id: string): Promise<void> {
  const { rows } = await pool.query<DuePayout>(
    `SELECT id, attempt, seller_id, amount_micros, currency FROM payouts WHERE id = $1 AND state = 'PENDING'`,
    [id],
  );
  const [payout] = rows;
  if (!payout) return;
  try {
    const reference = await payments.transfer({
      id,
      attempt: payout.attempt,
      sellerId: payout.seller_id,
      amountMicros: Number(payout.amount_micros),
      currency: payout.currency,
    });
    await pool.query('SELECT payout_paid($1, $2)', [id, reference]);
  } catch (error) {
    if (!(error instanceof StripeClient.errors.StripeInvalidRequestError)) throw error;
    await pool.query('SELECT payout_failed($1, $2)', [id, error.message]);
    throw new RejectedJob(`the provider refused the payout: ${error.message}`);
  }
}
