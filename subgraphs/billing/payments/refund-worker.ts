import type { Pool } from 'pg';
import type { Stripe } from 'stripe';
import type { Database } from '#common/database/database.ts';
import type { Notifications } from '#common/database/notifications.ts';
import { RejectedJob } from '#common/jobs/rejected-job.ts';
import { startWorker, type Worker } from '#common/jobs/worker.ts';
import { toStripeAmount } from '#common/payment/amounts.ts';
import type { Logger } from '#common/process/logging.ts';
import { REFUND_QUEUE } from '../store/ledger/books.ts';
import type { Commerce } from './commerce.ts';

/** Who gives money back: commerce for its orders, the provider for what a kept card paid. */
interface Givers {
  commerce: Pick<Commerce, 'refundUpTo'> | undefined;
  stripe: Stripe | undefined;
}
interface DueRefund {
  order_id: string;
  amount_micros: string;
  currency: string;
  total: string;
  payment: string | null;
}

/** Has the money of refunds that are booked given back. */
export const startRefundWorker = (
  givers: Givers,
  shared: { database: Database; notifications: Notifications; logger: Logger },
): Promise<Worker> =>
  startWorker<{ id: string }>({
    ...shared,
    queue: REFUND_QUEUE,
    // One after the other: the total of an order is asked for, then changed.
    concurrency: 1,
    async handle({ payload: { id } }) {
      const { pool } = shared.database;
      const { rows } = await pool.query<DueRefund>(
        `SELECT r.order_id, r.amount_micros, r.currency,
                (SELECT reference FROM card_charges c WHERE 'charge:' || c.id = r.order_id) AS payment,
                (SELECT sum(amount_micros) FROM refunds b
                 WHERE b.order_id = r.order_id AND b.state <> 'FAILED' AND b.created_at <= r.created_at) AS total
         FROM refunds r WHERE r.id = $1 AND r.state = 'PENDING'`,
        [id],
      );
      const [refund] = rows;
      if (!refund) return;
      if (refund.payment === null) await giveBackOrder(givers, pool, id, refund);
      else await giveBackCharge(givers, pool, id, refund.payment, refund);
    },
  });

async function giveBackOrder({ commerce }: Givers, pool: Pool, id: string, refund: DueRefund): Promise<void> {
  if (!commerce) throw new RejectedJob('commerce is not connected: nobody can give the money back');
  const left = await commerce.refundUpTo(refund.order_id, Number(refund.total));
  if (left > 0) {
    await pool.query('UPDATE refunds SET failure = $2 WHERE id = $1', [
      id,
      'The payments of the order do not cover it.',
    ]);
    throw new RejectedJob(`the payments of order ${refund.order_id} lack ${left} micro-units`);
  }
  await pool.query('SELECT money_refund_done($1, NULL)', [id]);
}

async function giveBackCharge(
  { stripe }: Givers,
  pool: Pool,
  id: string,
  payment: string,
  { amount_micros: amountMicros, currency }: DueRefund,
): Promise<void> {
  if (!stripe) throw new RejectedJob('no payment provider is configured: nobody can give the money back');
  const { id: reference } = await stripe.refunds.create(
    {
      payment_intent: payment,
      amount: toStripeAmount(Number(amountMicros), currency),
      metadata: { refund: id },
    },
    { idempotencyKey: `refund-${id}` },
  );
  await pool.query('SELECT money_refund_done($1, $2)', [id, reference]);
}
