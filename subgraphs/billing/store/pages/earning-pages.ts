import { and, eq, gte, inArray, lt, sql, type SQL } from 'drizzle-orm';
import type { Db } from '#common/database/database.ts';
import type { Page } from '#common/pagination/arguments.ts';
import { keyset } from '#common/pagination/keyset.ts';
import { earnings, type EarningRow } from '../money-tables.ts';

export interface EarningFilter {
  kinds?: EarningRow['kind'][] | undefined;
  offering?: string | undefined;
  currency?: string | undefined;
  from?: Date | undefined;
  to?: Date | undefined;
}

export const earningKey = ({ createdKey, id }: EarningRow): readonly string[] => [createdKey, id];

const newestFirst = (page: Page) =>
  keyset(
    [
      { column: earnings.createdAt, type: 'timestamptz' },
      { column: earnings.id, type: 'uuid' },
    ],
    'desc',
    page,
  );

/** A payout's earnings, newest first; one row more than the page tells whether there are more. */
export function readEarningsOfPayout(db: Db, payout: string, page: Page): Promise<EarningRow[]> {
  const { where: after, orderBy } = newestFirst(page);
  return db
    .select()
    .from(earnings)
    .where(and(eq(earnings.payoutId, payout), after))
    .orderBy(...orderBy)
    .limit(page.limit + 1);
}

/** A seller's earnings, likewise. */
export async function readEarnings(
  db: Db,
  seller: string,
  filter: EarningFilter,
  page: Page,
): Promise<EarningRow[]> {
  const { where: after, orderBy } = newestFirst(page);
  const wanted = page.limit + 1;
  const read = (places: SQL): Promise<EarningRow[]> => {
    const newest = sql`SELECT id, created_at FROM earning_positions
      WHERE ${and(inPlace(seller, filter), after)} ORDER BY ${sql.join(orderBy, sql`, `)} LIMIT ${wanted}`;
    const found = sql`SELECT earning_positions.id FROM (${places}) AS place CROSS JOIN LATERAL (${newest}) AS earning_positions
      ORDER BY ${sql.join(orderBy, sql`, `)} LIMIT ${wanted}`;
    return db
      .select()
      .from(earnings)
      .where(inArray(earnings.id, sql`(${found})`))
      .orderBy(...orderBy);
  };
  const { offering } = filter;
  if (offering === undefined) return read(placesOfSeller(seller, filter));
  // In each of these quarters it earned something, if perhaps of another kind.
  const quarters = quartersOf(offering, filter, page);
  const rows: EarningRow[] = [];
  for (let [looked, next] = [0, wanted + 1]; ; [looked, next] = [looked + next, 2 * next]) {
    const { rows: some } = await db.execute<{ quarter: string }>(
      sql`${quarters} LIMIT ${next} OFFSET ${looked}`,
    );
    const these = some.map(({ quarter }) => quarter);
    if (these.length > 0) rows.push(...(await read(placesOfOffering(offering, filter, these))));
    if (rows.length >= wanted || these.length < next) return rows.slice(0, wanted);
  }
}

/** The kinds of the ledger that sellers are shown as one. */
const keptKinds: Record<EarningRow['kind'], string[]> = {
  SALE: ['SALE'],
  USAGE: ['USAGE'],
  REFUND: ['ORDER_REFUND', 'RUN_REFUND'],
  ADJUSTMENT: ['PAYOUT_RETURNED', 'CARRIED'],
};
const keptKindsOf = ({ kinds }: EarningFilter): string[] | undefined =>
  kinds?.flatMap((kind) => keptKinds[kind]);

/** Of what is asked for what lies in one place: a currency, and a time. */
function inPlace(seller: string, filter: EarningFilter): SQL | undefined {
  const kinds = keptKindsOf(filter);
  return and(
    eq(earnings.sellerId, seller),
    sql`${earnings.currency} = place.currency AND ${earnings.createdAt} >= place.since AND ${earnings.createdAt} < place.until`,
    kinds && inArray(earnings.keptKind, kinds),
    filter.offering === undefined ? undefined : eq(earnings.offeringId, filter.offering),
    filter.from && gte(earnings.createdAt, filter.from),
    filter.to && lt(earnings.createdAt, filter.to),
  );
}

/** All times of each currency that the seller ever earned in. */
const placesOfSeller = (seller: string, { currency }: EarningFilter): SQL =>
  sql`WITH RECURSIVE currencies (currency) AS (
        SELECT min(currency) FROM earning_sums WHERE seller_id = ${seller}
        UNION ALL
        SELECT (SELECT min(s.currency) FROM earning_sums s WHERE s.seller_id = ${seller} AND s.currency > c.currency)
        FROM currencies c WHERE c.currency IS NOT NULL
      )
      SELECT currency, '-infinity'::timestamptz AS since, 'infinity'::timestamptz AS until FROM currencies
      WHERE ${currency === undefined ? sql`currency IS NOT NULL` : sql`currency = ${currency}`}`;

/** The quarters of an hour in which the offering earned something, from where the page begins. */
const quartersOf = (offering: string, filter: EarningFilter, page: Page): SQL =>
  sql`SELECT DISTINCT quarter::text AS quarter, quarter AS at FROM offering_sums WHERE ${and(
    ofOffering(offering, filter),
    page.after && sql`quarter <= quarter_of(${page.after[0]}::timestamptz)`,
    page.before && sql`quarter >= quarter_of(${page.before[0]}::timestamptz)`,
  )} ORDER BY at ${sql.raw(page.direction === 'forward' ? 'DESC' : 'ASC')}`;

const placesOfOffering = (offering: string, filter: EarningFilter, quarters?: readonly string[]): SQL =>
  sql`SELECT currency, quarter AS since, quarter + interval '15 minutes' AS until FROM offering_sums WHERE ${and(
    ofOffering(offering, filter),
    quarters && sql`quarter = ANY(${sql.param(quarters)}::timestamptz[])`,
  )}`;

const ofOffering = (offering: string, { currency, from, to }: EarningFilter): SQL | undefined =>
  and(
    sql`offering_id = ${offering}`,
    // XXX are credits that were worth nothing.
    currency === undefined ? sql`currency <> 'XXX'` : sql`currency = ${currency}`,
    from && sql`quarter >= quarter_of(${from.toISOString()}::timestamptz)`,
    to && sql`quarter < ${to.toISOString()}::timestamptz`,
  );

/** Beyond it nobody counts what no sum is kept of. */
const MAX_COUNTED = 10_000;

/** How many a seller has: by kept sums; of an offering, or of a time, one by one, unless they are too many. */
export async function countEarnings(db: Db, seller: string, filter: EarningFilter): Promise<number | null> {
  const { offering, currency, from, to } = filter;
  if (offering !== undefined || from || to) {
    const places =
      offering === undefined ? placesOfSeller(seller, filter) : placesOfOffering(offering, filter);
    // From place to place, until there are too many: never all of the seller's beside all places.
    const { rows } = await db.execute<{ total: number }>(sql`
      SELECT count(*)::int AS total FROM (
        SELECT FROM (${places}) AS place CROSS JOIN LATERAL (
          SELECT FROM earning_positions WHERE ${inPlace(seller, filter)} OFFSET 0) AS earned LIMIT ${MAX_COUNTED + 1}) AS counted`);
    const total = rows[0]?.total ?? 0;
    return total > MAX_COUNTED ? null : total;
  }
  const kinds = keptKindsOf(filter);
  const { rows } = await db.execute<{ total: string }>(sql`
    SELECT coalesce(sum(entries), 0)::text AS total FROM earning_sums WHERE ${and(
      sql`seller_id = ${seller}`,
      kinds && sql`kind = ANY(${sql.param(kinds)}::text[])`,
      currency === undefined ? undefined : sql`currency = ${currency}`,
    )}`);
  return Number(rows[0]?.total ?? 0);
}
