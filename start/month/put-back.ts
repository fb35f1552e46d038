import { setTimeout as delay } from 'node:timers/promises';
import type { Client } from 'pg';

/** The databases of the services, by their own names. */
export type MonthDatabases = Record<'commerce' | 'control_plane' | 'billing' | 'runtime', Client>;

/** Moments, by database, table and column; of each row the first one says when it happened. */
type Moments = Partial<Record<keyof MonthDatabases, Record<string, string[]>>>;

/** What tells when business was done. */
const business: Moments = {
  commerce: {
    orders: ['created_at', 'updated_at'],
    transactions: ['created_at', 'modified_at'],
    transaction_events: ['created_at'],
    fulfillments: ['created_at'],
  },
  control_plane: {
    instances: ['created_at', 'activated_at', 'sold_at'],
    order_lines: ['created_at'],
  },
  billing: {
    transfers: ['created_at'],
    holds: ['created_at', 'expires_at'],
    grants: ['created_at'],
    purchases: ['created_at'],
    earnings: ['created_at', 'available_at'],
    instance_usage: ['quarter'],
    offering_sums: ['quarter'],
  },
  runtime: {
    runs: ['created_at', 'due_at', 'started_at', 'finished_at', 'deadline_at'],
    run_events: ['at'],
    session_messages: ['created_at'],
    run_statistics: ['hour'],
  },
};

/** What tells since when somebody sells something. */
const opening: Moments = {
  commerce: {
    products: ['created_at', 'updated_at'],
    product_listings: ['published_at', 'available_for_purchase_at'],
    variants: ['created_at', 'updated_at'],
  },
  control_plane: {
    organizations: ['created_at'],
    members: ['joined_at'],
    sellers: ['applied_at', 'decided_at'],
    offerings: ['created_at', 'submitted_at', 'published_at'],
    offering_versions: ['created_at'],
    offering_reviews: ['decided_at'],
    plans: ['created_at'],
  },
};

/** Where each wallet stood when each of its months began, worked out anew: migration 0005 of billing says the same. */
const OPENINGS = `
  WITH months AS (
    SELECT wallet_id, date_trunc('month', created_at AT TIME ZONE 'UTC')::date AS month,
           coalesce(sum(amount) FILTER (WHERE credit_account = 0), 0) AS credits,
           coalesce(sum(amount) FILTER (WHERE debit_account = 0), 0) AS debits,
           coalesce(sum(amount) FILTER (WHERE phase = 'POST'), 0) AS consumed,
           coalesce(sum(amount) FILTER (WHERE kind = 'EXPIRY'), 0) AS expired
    FROM transfers WHERE sequence IS NOT NULL GROUP BY 1, 2
  )
  INSERT INTO wallet_openings
  SELECT wallet_id, month,
         sum(credits) OVER earlier - credits, sum(debits) OVER earlier - debits,
         sum(consumed) OVER earlier - consumed, sum(expired) OVER earlier - expired
  FROM months WINDOW earlier AS (PARTITION BY wallet_id ORDER BY month)`;

const EARNING_SUMS = `
  INSERT INTO earning_sums (seller_id, currency, kind, available_at, gross_micros, commission_micros, net_micros, entries)
  SELECT coalesce(seller_id, '00000000-0000-0000-0000-000000000000'), currency, kind, available_at,
         sum(gross_micros), sum(commission_micros), sum(net_micros), count(*)
  FROM earnings GROUP BY 1, 2, 3, 4`;

/** Makes the business that was done since a moment have been done so many days earlier. */
export const putBack = (databases: MonthDatabases, since: Date, days: number): Promise<void> =>
  move(databases, business, since, days);

/** The same of sellers and of what they sell: nobody sells before there is something on sale. */
export const openEarlier = (databases: MonthDatabases, since: Date, days: number): Promise<void> =>
  move(databases, opening, since, days);

/**
 * Ledgers and logs refuse every change, and do so here too unless the one who asks owns the whole server: a
 * demonstration's, and nobody else's.
 */
async function move(databases: MonthDatabases, moments: Moments, since: Date, days: number): Promise<void> {
  for (const [name, tables] of Object.entries(moments)) {
    const client = databases[name as keyof MonthDatabases];
    await inTransaction(client, async () => {
      await client.query('SET LOCAL session_replication_role = replica');
      for (const [table, names] of Object.entries(tables))
        await putTableBack(client, table, names, since, days);
    });
  }
}

/**
 * What billing keeps beside its entries, by month and by when it becomes available, from the entries as they stand now.
 * What runtime has added up of its counts it adds up again by itself.
 */
export async function rebuildSums({ billing, runtime }: MonthDatabases): Promise<void> {
  await inTransaction(runtime, async () => {
    await runtime.query("UPDATE run_statistics_summed SET before = '-infinity'");
    await runtime.query('DELETE FROM run_statistics_sums');
  });
  await inTransaction(billing, async () => {
    await billing.query('DELETE FROM earning_sums');
    await billing.query(EARNING_SUMS);
    // They are folded again by themselves.
    await billing.query('DELETE FROM offering_days');
    await billing.query("UPDATE money_settings SET days_folded_until = '-infinity'");
    await billing.query('DELETE FROM wallet_openings');
    await billing.query(OPENINGS);
  });
}

async function putTableBack(
  client: Client,
  table: string,
  [first = '', ...others]: string[],
  since: Date,
  days: number,
): Promise<void> {
  const set = [first, ...others].map((column) => `${column} = ${column} - $1::interval`).join(', ');
  // What is counted by the hour begins before it happened.
  await client.query(`UPDATE ${table} SET ${set} WHERE ${first} >= date_trunc('hour', $2::timestamptz)`, [
    `${days} days`,
    since,
  ]);
}

async function inTransaction(client: Client, work: () => Promise<void>): Promise<void> {
  await client.query('BEGIN');
  try {
    await work();
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  }
}

const POLL_MS = 200;
const MAX_POLLS = 300;

const underWay: Record<keyof MonthDatabases, string> = {
  commerce: `SELECT count(*)::int AS n FROM jobs WHERE finished_at IS NULL AND failed_at IS NULL AND run_at <= now() + interval '2 seconds'`,
  control_plane: `SELECT count(*)::int AS n FROM jobs WHERE finished_at IS NULL AND failed_at IS NULL AND run_at <= now() + interval '2 seconds'`,
  billing: `SELECT (SELECT count(*) FROM jobs WHERE finished_at IS NULL AND failed_at IS NULL AND run_at <= now() + interval '2 seconds')::int
              + (SELECT count(*) FROM wallets WHERE debits_pending > 0)::int AS n`,
  runtime: `SELECT count(*)::int AS n FROM runs WHERE state IN ('QUEUED', 'RUNNING')`,
};

/** Resolves when nothing of what was begun is under way any more. */
export async function whenQuiet(databases: MonthDatabases): Promise<void> {
  for (let poll = 0; poll < MAX_POLLS; poll++) {
    const counts = await Promise.all(
      Object.entries(underWay).map(async ([name, query]) => {
        const { rows } = await databases[name as keyof MonthDatabases].query<{ n: number }>(query);
        return rows[0]?.n ?? 0;
      }),
    );
    if (counts.every((count) => count === 0)) return;
    await delay(POLL_MS);
  }
  throw new Error('What was begun does not come to its end; the log of the supergraph says why.');
}
