import { and, eq, inArray, or, sql, type SQL } from 'drizzle-orm';
import type { Executor } from '#common/database/database.ts';
import { isUuid } from '#common/ids.ts';
import type { Page } from '#common/pagination/arguments.ts';
import { toConnection, type Connection } from '#common/pagination/connection.ts';
import type { PublisherScope } from '../../domain/access.ts';
import type { Offering, OfferingCategory, OfferingState, OfferingVersion } from '../../domain/offering.ts';
import { createChildPages, type ChildPages } from './child-pages.ts';
import { pageClauses, pageIdsOfParents } from './pages.ts';
import { only } from '../rows.ts';
import { found } from './search.ts';
import { offerings, offeringVersions } from '../tables.ts';

export interface OfferingFilter {
  search?: string | null;
  category?: readonly OfferingCategory[] | null;
  state?: readonly OfferingState[] | null;
  publisher?: string | null;
}

const list = { table: offerings, id: offerings.id, order: 'asc' as const };
const total = sql<number>`count(*)::int`;

/** In the order in which they came into the catalogue. */
export async function listOfferings(
  db: Executor,
  scope: PublisherScope,
  filter: OfferingFilter,
  page: Page,
): Promise<Connection<Offering>> {
  const where = and(visible(scope), matching(filter));
  const clauses = pageClauses(list, page, where);
  const rows = await db
    .select()
    .from(offerings)
    .where(clauses.where)
    .orderBy(...clauses.orderBy)
    .limit(clauses.limit);
  return toConnection(
    rows,
    page,
    ({ id }) => [id],
    async () => only(await db.select({ total }).from(offerings).where(where))?.total ?? 0,
  );
}

function visible(scope: PublisherScope): SQL | undefined {
  if (scope === 'all') return undefined;
  return or(eq(offerings.state, 'PUBLISHED'), inArray(offerings.publisherId, scope.organizationIds));
}

const matching = ({ search, category, state, publisher }: OfferingFilter): SQL | undefined =>
  and(
    category ? inArray(offerings.category, [...category]) : undefined,
    state ? inArray(offerings.state, [...state]) : undefined,
    publisher == null ? undefined : isUuid(publisher) ? eq(offerings.publisherId, publisher) : sql`false`,
    search == null
      ? undefined
      : or(inEnglish(search), found(sql`${offerings.name} || ' ' || ${offerings.description}`, search)),
  );

/** Every word, in whatever number or tense, or a beginning of it. */
function inEnglish(search: string): SQL | undefined {
  const words = search.match(/[\p{L}\p{N}]+/gu);
  if (!words) return undefined;
  return sql`search @@ to_tsquery('english', ${words.map((word) => `${word}:*`).join(' & ')})`;
}

/** Offerings of each of many publishers. */
export const offeringPages = (db: Executor): ChildPages<PublisherScope, Offering> =>
  createChildPages({
    rows: (ids, scope, page) =>
      db
        .select()
        .from(offerings)
        .where(
          inArray(
            offerings.id,
            pageIdsOfParents({ ...list, parent: offerings.publisherId }, ids, page, visible(scope)),
          ),
        )
        .orderBy(...pageClauses(list, page, undefined).orderBy),
    counts: (ids, scope) =>
      db
        .select({ parentId: offerings.publisherId, count: total })
        .from(offerings)
        .where(and(inArray(offerings.publisherId, [...ids]), visible(scope)))
        .groupBy(offerings.publisherId),
    parentOf: ({ publisherId }) => publisherId,
  });

const versionList = { table: offeringVersions, id: offeringVersions.id, order: 'desc' as const };

/** All of them, or those that an operator has seen. */
export type VersionFilter = 'approved' | null;

const seen = (filter: VersionFilter): SQL | undefined =>
  filter === 'approved' ? eq(offeringVersions.isApproved, true) : undefined;

/** Versions of each of many offerings, newest first. */
export const versionPages = (db: Executor): ChildPages<VersionFilter, OfferingVersion> =>
  createChildPages({
    rows: (ids, filter, page) =>
      db
        .select()
        .from(offeringVersions)
        .where(
          inArray(
            offeringVersions.id,
            pageIdsOfParents(
              { ...versionList, parent: offeringVersions.offeringId },
              ids,
              page,
              seen(filter),
            ),
          ),
        )
        .orderBy(...pageClauses(versionList, page, undefined).orderBy),
    counts: (ids, filter) =>
      db
        .select({ parentId: offeringVersions.offeringId, count: total })
        .from(offeringVersions)
        .where(and(inArray(offeringVersions.offeringId, [...ids]), seen(filter)))
        .groupBy(offeringVersions.offeringId),
    parentOf: ({ offeringId }) => offeringId,
  });
