import { and, eq, inArray, isNotNull, isNull, lt, ne, or, sql } from 'drizzle-orm';
import type { Executor } from '#common/database/database.ts';
import { enqueue } from '#common/jobs/enqueue.ts';
import type { ListingStanding } from '../domain/listing/listing-state.ts';
import type { ListingStore } from '../domain/offering.ts';
import { only } from './rows.ts';
import { offeringListings, offerings, plans } from './tables.ts';
import { PAID_ATTEMPTS, queues } from './work.ts';

/**
 * A worker that is silent for so long is taken for dead, and another works on its offering. Longer than a call
 * to commerce may take: what a dead one asked for last has come to its end, too.
 */
export const LEASE_MS = 20_000;
const leased = sql`now() + ${LEASE_MS} * interval '1 millisecond'`;

export interface ListingJob {
  offering: string;
  revision: number;
}

export const createListingStore = (db: Executor): ListingStore => ({
  async touch(offeringId) {
    // What was never sold has nothing in commerce: a draft is nobody's business there.
    const rows = await db.execute<{ offering_id: string; revision: string }>(sql`
      INSERT INTO offering_listings (offering_id, state)
      SELECT id, 'PENDING' FROM offerings
        WHERE id = ${offeringId} AND (state = 'PUBLISHED' OR published_at IS NOT NULL)
      ON CONFLICT (offering_id) DO UPDATE SET state = 'PENDING', revision = offering_listings.revision + 1
      RETURNING offering_id, revision`);
    for (const row of rows.rows) await enqueueListing(db, row.offering_id, Number(row.revision));
  },
  async touchAllOf(publisherId) {
    const rows = await db
      .select({ id: offerings.id })
      .from(offerings)
      .where(eq(offerings.publisherId, publisherId))
      .orderBy(offerings.id);
    for (const { id } of rows) await this.touch(id);
  },
});

const enqueueListing = (db: Executor, offering: string, revision: number): Promise<void> =>
  enqueue(db, {
    queue: queues.listings,
    key: `${offering}:${revision}`,
    payload: { offering, revision } satisfies ListingJob,
    maxAttempts: PAID_ATTEMPTS,
  });

/** Changes come in bursts, our own among them: an offering is looked at once for all that are told in so long. */
const LOOK_SLOT_MS = 5_000;

export interface LookJob {
  offering: string;
}

/** Has somebody look at what is sold through a product or a variant that was changed; nothing, when nothing of ours is. */
export async function lookSoon(
  db: Executor,
  changed: { product: string } | { variant: string },
): Promise<void> {
  const through =
    'product' in changed
      ? eq(offerings.productId, changed.product)
      : inArray(
          offerings.id,
          db.select({ id: plans.offeringId }).from(plans).where(eq(plans.variantId, changed.variant)),
        );
  const rows = await db
    .select({ id: offerings.id })
    .from(offerings)
    .innerJoin(offeringListings, eq(offeringListings.offeringId, offerings.id))
    .where(through);
  // At the end of the slot: what is told in it has happened by then.
  const runAt = new Date((Math.floor(Date.now() / LOOK_SLOT_MS) + 1) * LOOK_SLOT_MS);
  for (const { id } of rows)
    await enqueue(db, {
      queue: queues.looks,
      key: `${id}:${runAt.toISOString()}`,
      payload: { offering: id } satisfies LookJob,
      runAt,
    });
}

export const listingsOf = (db: Executor, offeringIds: readonly string[]): Promise<ListingStanding[]> =>
  db
    .select({
      offeringId: offeringListings.offeringId,
      state: offeringListings.state,
      failure: offeringListings.failure,
      syncedAt: offeringListings.syncedAt,
    })
    .from(offeringListings)
    .where(inArray(offeringListings.offeringId, [...offeringIds]));

/** Takes the offering for one worker; the revision that it has then, or undefined while another has it. */
export async function leaseListing(db: Executor, offeringId: string): Promise<number | undefined> {
  const rows = await db
    .update(offeringListings)
    .set({ leasedUntil: leased })
    .where(
      and(
        eq(offeringListings.offeringId, offeringId),
        or(isNull(offeringListings.leasedUntil), lt(offeringListings.leasedUntil, sql`now()`)),
      ),
    )
    .returning({ revision: offeringListings.revision });
  return only(rows)?.revision;
}

/** Keeps an offering that is still being worked on. */
export async function renewLease(db: Executor, offeringId: string): Promise<void> {
  await db
    .update(offeringListings)
    .set({ leasedUntil: leased })
    .where(and(eq(offeringListings.offeringId, offeringId), isNotNull(offeringListings.leasedUntil)));
}

/** Says how it went for the revision that was brought to commerce; what changed meanwhile stays PENDING. */
export async function settleListing(
  db: Executor,
  offeringId: string,
  revision: number,
  outcome: { listed: boolean } | { failure: string },
): Promise<void> {
  const newest = sql`${offeringListings.revision} = ${revision}`;
  const state = 'failure' in outcome ? 'FAILED' : outcome.listed ? 'LISTED' : 'NOT_LISTED';
  await db
    .update(offeringListings)
    .set({
      leasedUntil: null,
      state: sql`CASE WHEN ${newest} THEN ${state} ELSE 'PENDING' END`,
      failure: 'failure' in outcome ? outcome.failure.slice(0, 2_000) : null,
      ...('listed' in outcome && { syncedAt: sql`now()`, syncedRevision: revision }),
    })
    .where(eq(offeringListings.offeringId, offeringId));
}

/** Gives the offering back as it was: whoever comes next tries again. */
export async function releaseListing(db: Executor, offeringId: string): Promise<void> {
  await db
    .update(offeringListings)
    .set({ leasedUntil: null })
    .where(eq(offeringListings.offeringId, offeringId));
}

/** Offerings that commerce has been told of and that nobody has looked at there since then; the longest first. */
export async function listingsToLookAt(db: Executor, since: Date, limit: number): Promise<string[]> {
  const rows = await db
    .select({ id: offeringListings.offeringId })
    .from(offeringListings)
    // Those off sale, too: somebody there may have put them on sale again.
    .where(and(ne(offeringListings.state, 'PENDING'), lt(offeringListings.syncedAt, since)))
    .orderBy(offeringListings.syncedAt)
    .limit(limit);
  return rows.map(({ id }) => id);
}
