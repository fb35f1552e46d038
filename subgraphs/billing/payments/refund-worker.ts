import type { Database } from '#common/database/database.ts';
import type { Notifications } from '#common/database/notifications.ts';
import { RejectedJob } from '#common/jobs/rejected-job.ts';
import { startWorker, type Worker } from '#common/jobs/worker.ts';
import type { Logger } from '#common/process/logging.ts';
import { REFUND_QUEUE } from '../store/books.ts';
import type { Commerce } from './commerce.ts';

/** Has commerce give back the money of refunds that are booked. */
export const startRefundWorker = (
  commerce: Pick<Commerce, 'refundUpTo'>,
  shared: { database: Database; notifications: Notifications; logger: Logger },
): Promise<Worker> =>
  startWorker<{ id: string }>({
    ...shared,
    queue: REFUND_QUEUE,
    // One after the other: the total of an order is asked for, then changed.
    concurrency: 1,
    async handle({ payload: { id } }) {
      const { pool } = shared.database;
      const { rows } = await pool.query<{ order_id: string; total: string }>(
        `SELECT r.order_id, (SELECT sum(amount_micros) FROM refunds b
                             WHERE b.order_id = r.order_id AND b.state <> 'FAILED' AND b.created_at <= r.created_at) AS total
         FROM refunds r WHERE r.id = $1 AND r.state = 'PENDING'`,
        [id],
      );
      const [refund] = rows;
      if (!refund) return;
      const left = await commerce.refundUpTo(refund.order_id, Number(refund.total));
      if (left > 0) {
        await pool.query('UPDATE refunds SET failure = $2 WHERE id = $1', [
          id,
          'The payments of the order do not cover it.',
        ]);
        throw new RejectedJob(`the payments of order ${refund.order_id} lack ${left} micro-units`);
      }
      await pool.query('SELECT money_refund_done($1, NULL)', [id]);
    },
  });
