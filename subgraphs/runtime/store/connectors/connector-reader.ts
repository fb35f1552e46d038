import { and, inArray, isNull, or, sql, type SQL } from 'drizzle-orm';
import type { Db } from '#common/database/database.ts';
import type { Page } from '#common/pagination/arguments.ts';
import { keyset } from '#common/pagination/keyset.ts';
import type { Connector } from '../../domain/connectors/connector.ts';
import { connectors } from './connector-tables.ts';

/** Of these publishers; null is the marketplace itself. */
const ofPublishers = (publishers: readonly (string | null)[]): SQL | undefined => {
  const ids = publishers.filter((id) => id !== null);
  return and(
    isNull(connectors.deletedAt),
    or(
      publishers.includes(null) ? isNull(connectors.publisherId) : undefined,
      ids.length > 0 ? inArray(connectors.publisherId, ids) : undefined,
    ),
  );
};

export async function loadConnectorPage(
  db: Db,
  publishers: readonly (string | null)[],
  page: Page,
): Promise<Connector[]> {
  const { where, orderBy } = keyset(
    [
      { column: connectors.createdAt, type: 'timestamptz' },
      { column: connectors.id, type: 'uuid' },
    ],
    'desc',
    page,
  );
  return db
    .select()
    .from(connectors)
    .where(and(ofPublishers(publishers), where))
    .orderBy(...orderBy)
    .limit(page.limit + 1);
}

export async function countConnectors(db: Db, publishers: readonly (string | null)[]): Promise<number> {
  const [row] = await db
    .select({ count: sql<number>`count(*)::int` })
    .from(connectors)
    .where(ofPublishers(publishers));
  return row?.count ?? 0;
}
