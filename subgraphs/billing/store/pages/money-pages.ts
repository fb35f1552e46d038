import { and, count, eq, inArray, sql } from 'drizzle-orm';
import type { Db } from '#common/database/database.ts';
import type { Page } from '#common/pagination/arguments.ts';
import { keyset } from '#common/pagination/keyset.ts';
import { payouts, planSubscriptions, type PayoutRow, type PlanSubscriptionRow } from '../money-tables.ts';

export interface PayoutFilter {
  organization?: string | undefined;
  states?: PayoutRow['state'][] | undefined;
}

const newestFirst = (table: typeof payouts | typeof planSubscriptions, page: Page) =>
  keyset(
    [
      { column: table.createdAt, type: 'timestamptz' },
      { column: table.id, type: 'uuid' },
    ],
    'desc',
    page,
  );

export const payoutKey = ({ createdAt, id }: PayoutRow): readonly string[] => [createdAt.toISOString(), id];

export function readPayouts(db: Db, filter: PayoutFilter, page: Page) {
  const where = and(
    filter.organization === undefined ? undefined : eq(payouts.sellerId, filter.organization),
    filter.states && inArray(payouts.state, filter.states),
  );
  const { where: after, orderBy } = newestFirst(payouts, page);
  return {
    rows: (): Promise<PayoutRow[]> =>
      db
        .select()
        .from(payouts)
        .where(and(where, after))
        .orderBy(...orderBy)
        .limit(page.limit + 1),
    total: async (): Promise<number> =>
      (await db.select({ total: count() }).from(payouts).where(where))[0]?.total ?? 0,
  };
}

export const subscriptionKey = ({ createdAt, id }: PlanSubscriptionRow): readonly string[] => [
  createdAt.toISOString(),
  id,
];

/** What an organization pays for again and again, newest first. */
export function readSubscriptions(db: Db, organization: string, page: Page) {
  const where = eq(planSubscriptions.organizationId, organization);
  const { where: after, orderBy } = newestFirst(planSubscriptions, page);
  return {
    rows: (): Promise<PlanSubscriptionRow[]> =>
      db
        .select()
        .from(planSubscriptions)
        .where(and(where, after))
        .orderBy(...orderBy)
        .limit(page.limit + 1),
    total: async (): Promise<number> =>
      (await db.select({ total: count() }).from(planSubscriptions).where(where))[0]?.total ?? 0,
  };
}

export interface EarningsBalanceRow {
  currency: string;
  pendingMicros: number;
  availableMicros: number;
  inPayoutMicros: number;
  paidOutMicros: number;
}

/** What a seller's account is worth, from kept sums and the payouts. */
export async function readEarningsBalances(db: Db, seller: string): Promise<EarningsBalanceRow[]> {
  const { rows } = await db.execute<Record<keyof EarningsBalanceRow, string>>(sql`
    SELECT currency AS "currency",
           sum(pending)::text AS "pendingMicros", (sum(available) - sum(taken))::text AS "availableMicros",
           sum(in_payout)::text AS "inPayoutMicros", sum(paid_out)::text AS "paidOutMicros"
    FROM (
      SELECT currency, CASE WHEN available_at > now() THEN net_micros ELSE 0 END AS pending,
             CASE WHEN available_at <= now() THEN net_micros ELSE 0 END AS available, 0 AS taken, 0 AS in_payout, 0 AS paid_out
      FROM earning_sums WHERE seller_id = ${seller}
      UNION ALL
      SELECT currency, 0, 0, amount_micros, CASE WHEN state IN ('PENDING', 'FAILED') THEN amount_micros ELSE 0 END,
             CASE WHEN state = 'PAID' THEN amount_micros ELSE 0 END
      FROM payouts WHERE seller_id = ${seller}
    ) AS parts GROUP BY currency ORDER BY currency`);
  return rows.map((row) => ({
    currency: row.currency,
    pendingMicros: Number(row.pendingMicros),
    availableMicros: Number(row.availableMicros),
    inPayoutMicros: Number(row.inPayoutMicros),
    paidOutMicros: Number(row.paidOutMicros),
  }));
}

/** The books by account and currency, payables to sellers by whether they may be paid out; the sum is zero. */
export async function readTrialBalance(
  db: Db,
): Promise<{ account: string; currency: string; balanceMicros: number }[]> {
  const { rows } = await db.execute<{ account: string; currency: string; balance: string }>(sql`
    SELECT account, currency, sum(balance)::text AS balance FROM (
      SELECT account, currency, balance_micros AS balance FROM money_balances WHERE account <> 'SELLER_PAYABLE'
      UNION ALL
      SELECT 'SELLER_PAYABLE_AVAILABLE', currency, balance_micros FROM money_balances WHERE account = 'SELLER_PAYABLE'
      UNION ALL
      SELECT 'SELLER_PAYABLE_AVAILABLE', currency, -net_micros FROM earning_sums WHERE available_at > now()
      UNION ALL
      SELECT 'SELLER_PAYABLE_PENDING', currency, net_micros FROM earning_sums WHERE available_at > now()
    ) AS parts GROUP BY account, currency ORDER BY currency, account`);
  return rows.map(({ account, currency, balance }) => ({
    account,
    currency,
    balanceMicros: Number(balance),
  }));
}
