import type { Pool } from 'pg';
import { enqueue } from '#common/jobs/enqueue.ts';
import { drizzle } from 'drizzle-orm/node-postgres';
import type { Books, PayoutOutcome, RefundedInstances } from '../../domain/money/books.ts';

export const REFUND_QUEUE = 'order-refund';
export const PAYOUT_QUEUE = 'payout';

/** The money ledger in PostgreSQL. What the provider must do afterwards is a job of the same transaction. */
export function createBooks(pool: Pool): Books {
  const call = async <T extends string>(
    text: string,
    values: unknown[],
    job?: { queue: string; id: string; when: T[]; attempt?: string },
  ): Promise<T> => {
    const client = await pool.connect();
    try {
      await client.query('BEGIN');
      const { rows } = await client.query<{ outcome: T }>(`SELECT ${text} AS outcome`, values);
      const outcome = rows[0]?.outcome as T;
      if (job?.when.includes(outcome)) {
        const key = await keyOf(client, job);
        await enqueue(drizzle({ client }), { queue: job.queue, key, payload: { id: job.id } });
      }
      await client.query('COMMIT');
      return outcome;
    } catch (error) {
      await client.query('ROLLBACK').catch(() => undefined);
      throw error;
    } finally {
      client.release();
    }
  };
  return {
    sale: ({ id, order, organization, seller, offering, instance, plan, paid, description }) =>
      call('money_sell($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)', [
        id,
        order,
        organization,
        seller,
        offering,
        instance,
        paid.amountMicros,
        paid.currency,
        description,
        JSON.stringify({ order, organization, seller, offering, instance, paid }),
        plan && JSON.stringify(plan),
      ]),
    refundOrder: ({ id, order, amountMicros, currency, reason, instances }) =>
      call(
        'money_refund_order($1, $2, $3, $4, $5, $6)',
        [
          id,
          order,
          amountMicros,
          currency,
          reason,
          JSON.stringify({ order, amountMicros, reason, ...(instances && { instances }) }),
        ],
        { queue: REFUND_QUEUE, id, when: ['CREATED'] },
      ),
    noteRefund: ({ id, order, totalMicros, currency, reason }) =>
      call('money_refund_note($1, $2, $3, $4, $5, $6)', [
        id,
        order,
        totalMicros,
        currency,
        reason,
        JSON.stringify({ order, totalMicros, reason }),
      ]),
    async refundedInstances(order) {
      const { rows } = await pool.query<{ instances: RefundedInstances }>(
        `SELECT request ->> 'instances' AS instances FROM refunds
         WHERE order_id = $1 AND request ? 'instances' ORDER BY created_at DESC, id DESC LIMIT 1`,
        [order],
      );
      return rows[0]?.instances ?? null;
    },
    refundRun: ({ id, run, credits, reason }) =>
      call('money_refund_run($1, $2, $3, $4, $5)', [
        id,
        run,
        credits,
        reason,
        JSON.stringify({ run, credits, reason }),
      ]),
    payOut: ({ id, seller, currency, amountMicros, minimumMicros, unitMicros }) =>
      call<PayoutOutcome>(
        'payout_create($1, $2, $3, $4, $5, $6, $7)',
        [
          id,
          seller,
          currency,
          amountMicros,
          minimumMicros,
          unitMicros,
          JSON.stringify({ seller, currency, amountMicros }),
        ],
        { queue: PAYOUT_QUEUE, id, when: ['CREATED'] },
      ),
    retryPayout: (id) => call('payout_retry($1)', [id], { queue: PAYOUT_QUEUE, id, when: ['RETRIED'] }),
    cancelPayout: (id) => call('payout_cancel($1)', [id]),
    async setCommission(seller, millionths) {
      await pool.query(
        `INSERT INTO commissions (seller_id, millionths)
         VALUES (coalesce($1::uuid, '00000000-0000-0000-0000-000000000000'), $2)
         ON CONFLICT (seller_id) DO UPDATE SET millionths = excluded.millionths, changed_at = clock_timestamp()`,
        [seller, millionths],
      );
    },
  };
}

/** A payout that is tried again is another job. */
async function keyOf(
  client: { query: Pool['query'] },
  { queue, id }: { queue: string; id: string },
): Promise<string> {
  if (queue !== PAYOUT_QUEUE) return id;
  const { rows } = await client.query<{ attempt: number }>('SELECT attempt FROM payouts WHERE id = $1', [id]);
  return `${id}#${rows[0]?.attempt ?? 1}`;
}
