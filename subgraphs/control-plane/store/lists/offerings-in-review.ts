import { and, isNotNull, sql } from 'drizzle-orm';
import type { Executor } from '#common/database/database.ts';
import { readPage } from '#common/pagination/arguments.ts';
import { toConnection, type Connection } from '#common/pagination/connection.ts';
import type { Page } from '#common/pagination/arguments.ts';
import { keyset } from '#common/pagination/keyset.ts';
import type { Offering } from '../../domain/offering.ts';
import { offeringColumns } from '../offerings.ts';
import { only } from '../rows.ts';
import { offerings } from '../tables.ts';

export const readReviewPage = readPage;

const waits = isNotNull(offerings.submittedAt);

/** What waits for an operator, the longest first. */
export async function listOfferingsInReview(db: Executor, page: Page): Promise<Connection<Offering>> {
  const { where, orderBy } = keyset(
    [
      { column: offerings.submittedAt, type: 'timestamptz' },
      { column: offerings.id, type: 'uuid' },
    ],
    'asc',
    page,
  );
  const rows = await db
    .select(offeringColumns)
    .from(offerings)
    .where(and(where, waits))
    .orderBy(...orderBy)
    .limit(page.limit + 1);
  return toConnection(
    rows,
    page,
    ({ submittedAt, id }) => [submittedAt?.toISOString() ?? '', id],
    async () =>
      only(
        await db
          .select({ count: sql<number>`count(*)::int` })
          .from(offerings)
          .where(waits),
      )?.count ?? 0,
  );
}
