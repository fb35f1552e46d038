import { setTimeout as delay } from 'node:timers/promises';
import { Cron } from 'croner';
import type { Pool } from 'pg';
import { derivedId } from '#common/ids.ts';
import { fromStripeAmount } from '#common/payment/amounts.ts';
import type { Logger } from '#common/process/logging.ts';
import type { Books } from '../domain/money/books.ts';

const LOOK_EVERY_MS = 60_000;
const MAX_PAYOUTS = 10_000;

export interface PayoutSchedule {
  stop(): Promise<void>;
}

interface Settings {
  /** A cron pattern, in UTC. */
  pattern: string;
  /** In micro-units of each currency. */
  minimumMicros: number;
}

/** Pays out at these times whatever is available; a time at which nothing ran is made up for at the start. */
export function startPayoutSchedule(
  { pattern, minimumMicros }: Settings,
  { pool, books, logger }: { pool: Pool; books: Pick<Books, 'payOut'>; logger: Logger },
): PayoutSchedule {
  const abort = new AbortController();
  const cron = new Cron(pattern, { timezone: 'UTC' });
  const look = async (): Promise<void> => {
    const { rows } = await pool.query<{ at: Date }>(
      'UPDATE money_settings SET payouts_scheduled_at = coalesce(payouts_scheduled_at, clock_timestamp()) RETURNING payouts_scheduled_at AS at',
    );
    const due = cron.nextRun(rows[0]?.at ?? new Date());
    if (due === null || due > new Date()) return;
    await payOutAll(pool, books, minimumMicros, due);
    await pool.query('UPDATE money_settings SET payouts_scheduled_at = greatest(payouts_scheduled_at, $1)', [
      cron.previousRuns(1, new Date())[0] ?? due,
    ]);
  };
  const watch = async (): Promise<void> => {
    while (!abort.signal.aborted) {
      await look().catch((error: unknown) => logger.warn({ err: error }, 'payouts cannot be made yet'));
      const wait = Math.min(LOOK_EVERY_MS, Math.max(50, cron.msToNext() ?? LOOK_EVERY_MS));
      await delay(wait, undefined, { signal: abort.signal }).catch(() => undefined);
    }
  };
  const watching = watch();
  return {
    stop() {
      abort.abort();
      return watching;
    },
  };
}

/** The ids are those of the time: two processes, and a second try, make one payout of it. */
async function payOutAll(
  pool: Pool,
  books: Pick<Books, 'payOut'>,
  minimumMicros: number,
  at: Date,
): Promise<void> {
  const { rows } = await pool.query<{ seller_id: string; currency: string }>(
    `SELECT s.seller_id, s.currency
     FROM earning_sums s JOIN payout_accounts a ON a.seller_id = s.seller_id AND a.state = 'ENABLED'
     WHERE s.available_at <= now()
     GROUP BY s.seller_id, s.currency
     HAVING sum(s.net_micros) - coalesce((SELECT sum(p.amount_micros) FROM payouts p
       WHERE p.seller_id = s.seller_id AND p.currency = s.currency), 0) >= greatest($1, 1)
     ORDER BY s.seller_id, s.currency LIMIT $2`,
    [minimumMicros, MAX_PAYOUTS],
  );
  for (const { seller_id: seller, currency } of rows)
    await books.payOut({
      id: derivedId('scheduled-payout', seller, currency, at.toISOString()),
      seller,
      currency,
      amountMicros: null,
      minimumMicros,
      unitMicros: fromStripeAmount(1, currency),
    });
}
