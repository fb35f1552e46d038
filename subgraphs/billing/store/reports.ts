import { sql, type SQL } from 'drizzle-orm';
import type { Db } from '#common/database/database.ts';

export type ReportInterval = 'HOUR' | 'DAY' | 'WEEK' | 'MONTH';
export interface ReportPeriod {
  from: Date;
  to: Date;
  interval: ReportInterval;
  /** An IANA name. */
  timeZone: string;
}

/**
 * Steps of the interval that the period touches, in a time zone: the first may begin before the period. Hours follow each
 * other as they pass: where clocks are put back, one comes twice by its name. All else goes by the calendar.
 */
const steps = ({ from, to, interval, timeZone }: ReportPeriod): SQL => {
  const [first, last] = [sql`${from.toISOString()}::timestamptz`, sql`${to.toISOString()}::timestamptz`];
  return interval === 'HOUR'
    ? sql`
  SELECT generate_series(date_trunc('hour', ${first}, ${timeZone}), ${last} - interval '1 microsecond', '1 hour') AS at`
    : sql`
  SELECT local AT TIME ZONE ${timeZone} AS at
  FROM generate_series(
    date_trunc(${interval}, ${first} AT TIME ZONE ${timeZone}),
    (${last} AT TIME ZONE ${timeZone}) - interval '1 microsecond', ${`1 ${interval}`}::interval) AS local`;
};

/** The step that a kept quarter of an hour is of. */
const stepOf = ({ interval, timeZone }: ReportPeriod): SQL =>
  sql`date_trunc(${interval}, quarter, ${timeZone}) AS at`;

/** Said in numbers, and not by the steps: beside each of them a plan read all that there was before. */
const isInPeriod = ({ from, to }: ReportPeriod): SQL =>
  sql`quarter >= ${from.toISOString()}::timestamptz AND quarter < ${to.toISOString()}::timestamptz`;

export interface CreditsPoint {
  at: Date;
  credits: number;
  runs: number;
}

/** What an instance's runs were charged to these wallets' organizations; steps in which none ran are zeros. */
export async function readCreditsSeries(
  db: Db,
  instance: string,
  organizations: string[],
  period: ReportPeriod,
): Promise<CreditsPoint[]> {
  const { rows } = await db.execute<{ at: Date | string; credits: string; runs: string }>(sql`
    SELECT s.at, coalesce(sum(u.credits), 0)::text AS credits, coalesce(sum(u.runs), 0)::text AS runs
    FROM (${steps(period)}) AS s
    LEFT JOIN (
      SELECT ${stepOf(period)}, sum(credits) AS credits, sum(runs) AS runs FROM instance_usage
      WHERE instance_id = ${instance} AND ${isInPeriod(period)} AND wallet_id = ANY(ARRAY(
        SELECT id FROM wallets WHERE organization_id = ANY(${sql.param(organizations)}::uuid[])))
      GROUP BY 1
    ) AS u USING (at)
    GROUP BY s.at ORDER BY s.at`);
  return rows.map(({ at, credits, runs }) => ({
    at: new Date(at),
    credits: Number(credits),
    runs: Number(runs),
  }));
}

export interface RevenueRow {
  at: Date;
  /** Null in a step without any. */
  currency: string | null;
  grossMicros: number;
  commissionMicros: number;
  netMicros: number;
  refundedMicros: number;
  credits: number;
  sales: number;
}

/** When a day (UTC) begins. */
const beginOf = (day: SQL): SQL => sql`(${day})::timestamp AT TIME ZONE 'UTC'`;

const SUMS = sql`currency, gross_micros, commission_micros, net_micros, refunded_micros, credits, sales`;

/**
 * What is kept of an offering in the period, each part of it by a quarter of an hour that says of which step it is. Of weeks
 * and months these are whole days (UTC); but the days that steps share, and those that are not folded yet, are quarters.
 */
function keptOf(offering: string, period: ReportPeriod): SQL {
  const quarters = sql`SELECT quarter, ${SUMS} FROM offering_sums WHERE offering_id = ${offering} AND ${isInPeriod(period)}`;
  if (period.interval === 'HOUR' || period.interval === 'DAY') return quarters;
  const [from, to] = [
    sql`${period.from.toISOString()}::timestamptz`,
    sql`${period.to.toISOString()}::timestamptz`,
  ];
  const foldedUntil = beginOf(sql`SELECT days_folded_until FROM money_settings`);
  return sql`
    WITH shared AS MATERIALIZED (
      SELECT DISTINCT (at AT TIME ZONE 'UTC')::date AS day
      FROM (${steps(period)} UNION ALL SELECT ${from} UNION ALL SELECT ${to}) AS boundaries
      WHERE at <> date_trunc('day', at, 'UTC')
    )
    SELECT ${beginOf(sql`day`)} AS quarter, ${SUMS} FROM offering_days
    WHERE offering_id = ${offering} AND day >= (${from} AT TIME ZONE 'UTC')::date AND ${beginOf(sql`day`)} < ${to}
      AND day <> ALL(ARRAY(SELECT day FROM shared))
    UNION ALL
    ${quarters} AND quarter >= ${foldedUntil}
    UNION ALL
    SELECT those.* FROM shared, LATERAL (
      ${quarters} AND quarter >= ${beginOf(sql`shared.day`)} AND quarter < ${beginOf(sql`shared.day + 1`)}
        AND quarter < ${foldedUntil} OFFSET 0
    ) AS those`;
}

/** What an offering brought in, by step and currency. */
export async function readRevenue(db: Db, offering: string, period: ReportPeriod): Promise<RevenueRow[]> {
  const { rows } = await db.execute<Record<string, string | null>>(sql`
    SELECT s.at::text AS at, o.currency, sum(o.gross)::text AS gross, sum(o.commission)::text AS commission,
           sum(o.net)::text AS net, sum(o.refunded)::text AS refunded, sum(o.credits)::text AS credits,
           sum(o.sales)::text AS sales
    FROM (${steps(period)}) AS s
    LEFT JOIN (
      SELECT ${stepOf(period)}, currency, sum(gross_micros) AS gross, sum(commission_micros) AS commission,
             sum(net_micros) AS net, sum(refunded_micros) AS refunded, sum(credits) AS credits, sum(sales) AS sales
      FROM (${keptOf(offering, period)}) AS kept GROUP BY 1, 2
    ) AS o USING (at)
    GROUP BY s.at, o.currency ORDER BY s.at, o.currency`);
  return rows.map((row) => ({
    at: new Date(String(row['at'])),
    currency: row['currency'] ?? null,
    grossMicros: Number(row['gross'] ?? 0),
    commissionMicros: Number(row['commission'] ?? 0),
    netMicros: Number(row['net'] ?? 0),
    refundedMicros: Number(row['refunded'] ?? 0),
    credits: Number(row['credits'] ?? 0),
    sales: Number(row['sales'] ?? 0),
  }));
}

export interface StatementRow {
  /** The first day of the month (UTC), `2026-01-01`. */
  month: string;
  granted: number;
  consumed: number;
  expired: number;
  closing: number;
}

/** Months (UTC) from the organization's first change or purchase to now, newest first. */
export async function readStatementMonths(db: Db, organization: string): Promise<string[]> {
  const { rows } = await db.execute<{ month: string }>(sql`
    SELECT month::date::text AS month FROM generate_series(
      (SELECT date_trunc('month', least(
         (SELECT o.month FROM wallet_openings o
          WHERE o.wallet_id = (SELECT id FROM wallets WHERE organization_id = ${organization}) ORDER BY o.month LIMIT 1),
         (SELECT created_at AT TIME ZONE 'UTC' FROM purchases WHERE organization_id = ${organization}
          ORDER BY created_at, id LIMIT 1)))),
      date_trunc('month', now() AT TIME ZONE 'UTC'), interval '1 month') AS month ORDER BY month DESC`);
  return rows.map(({ month }) => month);
}

/** What changed in each of these months: the difference of where the wallet stood when they began and ended. */
export async function readStatements(
  db: Db,
  organization: string,
  months: string[],
): Promise<StatementRow[]> {
  const { rows } = await db.execute<Record<string, string>>(sql`
    SELECT m.month::text AS month,
           (ends.credits_posted - begins.credits_posted
             - (ends.debits_posted - ends.consumed - ends.expired)
             + (begins.debits_posted - begins.consumed - begins.expired))::text AS granted,
           (ends.consumed - begins.consumed)::text AS consumed, (ends.expired - begins.expired)::text AS expired,
           (ends.credits_posted - ends.debits_posted)::text AS closing
    FROM unnest(${sql.param(months)}::date[]) AS m(month)
    JOIN wallets w ON w.organization_id = ${organization},
    LATERAL (
      SELECT * FROM (
        SELECT 0 AS is_now, o.month, o.credits_posted, o.debits_posted, o.consumed, o.expired FROM wallet_openings o
        WHERE o.wallet_id = w.id AND o.month >= m.month
        UNION ALL SELECT 1, NULL, w.credits_posted, w.debits_posted, w.consumed, w.expired
      ) AS stands ORDER BY is_now, month LIMIT 1
    ) AS begins,
    LATERAL (
      SELECT * FROM (
        SELECT 0 AS is_now, o.month, o.credits_posted, o.debits_posted, o.consumed, o.expired FROM wallet_openings o
        WHERE o.wallet_id = w.id AND o.month > m.month
        UNION ALL SELECT 1, NULL, w.credits_posted, w.debits_posted, w.consumed, w.expired
      ) AS stands ORDER BY is_now, month LIMIT 1
    ) AS ends`);
  return rows.map((row) => ({
    month: String(row['month']),
    granted: Number(row['granted']),
    consumed: Number(row['consumed']),
    expired: Number(row['expired']),
    closing: Number(row['closing']),
  }));
}

export interface StatementLineRow {
  month: string;
  description: string;
  orderId: string | null;
  amountMicros: number;
  currency: string;
  at: Date;
}
const MAX_LINES = 1_000;

/** What was bought and given back in these months, at most a thousand lines. */
export async function readStatementLines(
  db: Db,
  organization: string,
  months: string[],
): Promise<StatementLineRow[]> {
  const [first, last] = [months.toSorted()[0], months.toSorted().at(-1)];
  if (first === undefined || last === undefined) return [];
  // No others are read: an organization may have bought for years.
  const isWithin = sql`created_at >= ${first}::date::timestamp AT TIME ZONE 'UTC'
        AND created_at < (${last}::date + interval '1 month') AT TIME ZONE 'UTC'`;
  const { rows } = await db.execute<Record<string, string | null>>(sql`
    SELECT date_trunc('month', at AT TIME ZONE 'UTC')::date::text AS month, description, order_id, amount::text AS amount,
           currency, at::text AS at
    FROM (
      SELECT created_at AS at, description, order_id, amount_micros AS amount, currency::text AS currency
      FROM purchases WHERE organization_id = ${organization} AND ${isWithin}
      UNION ALL
      SELECT created_at, reason, order_id, -amount_micros, currency::text
      FROM refunds WHERE organization_id = ${organization} AND order_id IS NOT NULL AND state <> 'FAILED'
        AND ${isWithin}
    ) AS lines
    WHERE date_trunc('month', at AT TIME ZONE 'UTC')::date = ANY(${sql.param(months)}::date[])
    ORDER BY at, order_id LIMIT ${MAX_LINES}`);
  return rows.map((row) => ({
    month: String(row['month']),
    description: String(row['description']),
    orderId: row['order_id'] ?? null,
    amountMicros: Number(row['amount']),
    currency: String(row['currency']),
    at: new Date(String(row['at'])),
  }));
}
