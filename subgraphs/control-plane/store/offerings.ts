import { and, asc, desc, eq, getTableColumns, inArray, ne, sql } from 'drizzle-orm';
import { sqlState, UNIQUE_VIOLATION } from '#common/database/database-error.ts';
import type { Executor } from '#common/database/database.ts';
import { isUuid } from '#common/ids.ts';
import type { Offering, OfferingStore, OfferingVersion } from '../domain/offering.ts';
import { only } from './rows.ts';
import { offeringReviews, offerings, offeringVersions } from './tables.ts';
import { createPlanStore } from './plans.ts';

type OwnPart = Omit<OfferingStore, keyof ReturnType<typeof createPlanStore>>;

const columns = getTableColumns(offerings);
export const offeringColumns = columns;

export const createOfferingStore = (db: Executor): OfferingStore => ({
  ...createPlanStore(db),
  ...createOwnPart(db),
});

const createOwnPart = (db: Executor): OwnPart => ({
  async offering(id) {
    return isUuid(id) ? only(await offeringsBy(db, 'id', [id])) : undefined;
  },
  async lock(id) {
    if (!isUuid(id)) return undefined;
    return only(await db.select(columns).from(offerings).where(eq(offerings.id, id)).for('update'));
  },
  async countOf(publisherId) {
    const rows = await db
      .select({ count: sql<number>`count(*)::int` })
      .from(offerings)
      .where(and(eq(offerings.publisherId, publisherId), ne(offerings.state, 'ARCHIVED')));
    return only(rows)?.count ?? 0;
  },
  async insert(offering) {
    const rows = await db
      .insert(offerings)
      .values({ ...offering, state: 'DRAFT' })
      .onConflictDoNothing({ target: offerings.slug })
      .returning(columns);
    return only(rows);
  },
  async update(id, changes) {
    if (Object.keys(changes).length === 0) return this.offering(id);
    return only(await db.update(offerings).set(changes).where(eq(offerings.id, id)).returning(columns));
  },
  async move(id, from, to) {
    const rows = await db
      .update(offerings)
      .set({
        state: to,
        submittedAt: to === 'IN_REVIEW' ? sql`now()` : null,
        ...(to === 'PUBLISHED' && { publishedAt: sql`COALESCE(${offerings.publishedAt}, now())` }),
        ...(to !== 'PUBLISHED' && { pendingVersionId: null }),
      })
      .where(and(eq(offerings.id, id), inArray(offerings.state, [...from])))
      .returning(columns);
    return only(rows);
  },
  setCurrentVersion: (id, versionId) =>
    set(db, id, {
      currentVersionId: versionId,
      pendingVersionId: null,
      submittedAt: sql`CASE WHEN ${offerings.state} = 'IN_REVIEW' THEN ${offerings.submittedAt} END`,
    }),
  setPendingVersion: (id, versionId) =>
    set(db, id, {
      pendingVersionId: versionId,
      submittedAt: sql`COALESCE(${offerings.submittedAt}, now())`,
    }),
  clearPendingVersion: (id) => set(db, id, { pendingVersionId: null, submittedAt: null }),
  async link(id, product) {
    try {
      return await set(db, id, product);
    } catch (error) {
      if (sqlState(error)?.code !== UNIQUE_VIOLATION) throw error;
      return 'taken';
    }
  },
  async version(id) {
    return isUuid(id) ? only(await versionsById(db, [id])) : undefined;
  },
  async newestNumber(offeringId) {
    const rows = await db
      .select({ newest: sql<number>`COALESCE(max(${offeringVersions.number}), 0)` })
      .from(offeringVersions)
      .where(eq(offeringVersions.offeringId, offeringId));
    return only(rows)?.newest ?? 0;
  },
  async insertVersion(version) {
    const [row] = await db.insert(offeringVersions).values(version).returning();
    if (!row) throw new Error('an inserted release did not come back');
    return row;
  },
  async approveVersion(id) {
    await db.update(offeringVersions).set({ isApproved: true }).where(eq(offeringVersions.id, id));
  },
  releasesOfFlow(publisherId, flowId) {
    const { components, hosts, studioUrl } = offeringVersions;
    return db
      .select({ components, hosts, studioUrl })
      .from(offeringVersions)
      .innerJoin(offerings, eq(offerings.id, offeringVersions.offeringId))
      .where(and(eq(offerings.publisherId, publisherId), eq(offeringVersions.flowId, flowId)))
      .orderBy(desc(offeringVersions.id))
      .limit(100);
  },
  async insertReview(review) {
    await db.insert(offeringReviews).values(review);
  },
  async approvedSnapshot(offeringId) {
    const rows = await db
      .select({ snapshot: offeringReviews.snapshot })
      .from(offeringReviews)
      .where(and(eq(offeringReviews.offeringId, offeringId), eq(offeringReviews.decision, 'APPROVE')))
      .orderBy(desc(offeringReviews.id))
      .limit(1);
    return only(rows)?.snapshot;
  },
});

async function set(
  db: Executor,
  id: string,
  values: Parameters<ReturnType<typeof db.update<typeof offerings>>['set']>[0],
): Promise<Offering> {
  const [row] = await db.update(offerings).set(values).where(eq(offerings.id, id)).returning(columns);
  if (!row) throw new Error('an offering is missing in the database');
  return row;
}

export const offeringsBy = (
  db: Executor,
  key: 'id' | 'slug' | 'productId',
  values: readonly string[],
): Promise<Offering[]> =>
  db
    .select(columns)
    .from(offerings)
    .where(inArray(offerings[key], [...values]));

export const versionsById = (db: Executor, ids: readonly string[]): Promise<OfferingVersion[]> =>
  db
    .select()
    .from(offeringVersions)
    .where(inArray(offeringVersions.id, [...ids]));

/** The newest decision about each of many offerings. */
export const newestReviewsOf = (db: Executor, offeringIds: readonly string[]) =>
  db
    .selectDistinctOn([offeringReviews.offeringId], {
      id: offeringReviews.id,
      offeringId: offeringReviews.offeringId,
      decision: offeringReviews.decision,
      reason: offeringReviews.reason,
      decidedAt: offeringReviews.decidedAt,
    })
    .from(offeringReviews)
    .where(inArray(offeringReviews.offeringId, [...offeringIds]))
    .orderBy(asc(offeringReviews.offeringId), desc(offeringReviews.id));
