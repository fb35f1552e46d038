import type { Db } from '#common/database/database.ts';
import type { Logger } from '#common/process/logging.ts';
import { ListingRefused, type CommerceListings } from './domain/listing/commerce-listings.ts';
import { syncListing } from './domain/listing/sync-listing.ts';
import {
  LEASE_MS,
  leaseListing,
  listingsToLookAt,
  releaseListing,
  renewLease,
  settleListing,
} from './store/listings.ts';
import { createStores } from './store/stores.ts';

export interface ListingWork {
  db: Db;
  commerce: CommerceListings;
  logger: Logger;
}

const LOOKS_AT_ONCE = 500;

/** Somebody else works on it: what they have read may be older than what this one was to see. */
export class OfferingTaken extends Error {
  override name = 'OfferingTaken';
}

/** Brings one offering to commerce. Rejects when it is worth trying again; what is refused says so in the graph, too. */
export async function bringToCommerce(work: ListingWork, offering: string): Promise<void> {
  const { db, commerce, logger } = work;
  const revision = await leaseListing(db, offering);
  if (revision === undefined) throw new OfferingTaken('another worker brings this offering to commerce');
  const drift: string[] = [];
  const renewal = setInterval(() => {
    renewLease(db, offering).catch((error: unknown) =>
      logger.warn({ err: error, offering }, 'cannot keep an offering that is brought to commerce'),
    );
  }, LEASE_MS / 4);
  try {
    const listed = await syncListing(
      { stores: createStores(db), commerce, noteDrift: (what) => void drift.push(what) },
      offering,
    );
    await settleListing(db, offering, revision, { listed });
    if (drift.length > 0)
      logger.info({ offering, drift }, 'commerce had an offering otherwise; it is as it should again');
  } catch (error) {
    if (error instanceof ListingRefused)
      await settleListing(db, offering, revision, { failure: error.message });
    else await releaseListing(db, offering);
    throw error;
  } finally {
    clearInterval(renewal);
  }
}

/** Looks at one offering in commerce and mends it. Rejects only while somebody else works on it: what fails is tried by the next look. */
export async function lookAt(work: ListingWork, offering: string): Promise<void> {
  try {
    await bringToCommerce(work, offering);
  } catch (error) {
    if (error instanceof OfferingTaken) throw error;
    work.logger.warn({ err: error, offering }, 'commerce does not have an offering as it should');
  }
}

/** Looks at everything that commerce should have and that nobody has looked at for so long: it may be changed behind our back. */
export async function lookForDrift(
  work: ListingWork,
  lookEveryMs: number,
  signal: AbortSignal,
): Promise<number> {
  const since = new Date(Date.now() - lookEveryMs);
  const offerings = await listingsToLookAt(work.db, since, LOOKS_AT_ONCE);
  for (const offering of offerings) {
    if (signal.aborted) break;
    await lookAt(work, offering).catch(() => undefined);
  }
  return offerings.length;
}
