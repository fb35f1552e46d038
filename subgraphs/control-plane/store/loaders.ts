import DataLoader from 'dataloader';
import type { Executor } from '#common/database/database.ts';
import { isUuid } from '#common/ids.ts';
import type { UsageOf } from '../domain/instances/run-usage.ts';
import { keysById, keysOf } from './api-keys.ts';
import { customerPages } from './lists/customers.ts';
import { instancePages } from './lists/instance-lists.ts';
import { instancesById, instancesOfOrders } from './instances.ts';
import { offeringPages, versionPages } from './lists/offering-lists.ts';
import { newestReviewsOf, offeringsBy, versionsById } from './offerings.ts';
import { membersOf, membershipsOf, organizationsById } from './organizations/organizations.ts';
import { instanceCountsOf } from './lists/instance-counts.ts';
import { listingsOf } from './listings.ts';
import { linesOfOrders } from './order-lines.ts';
import { invitationsOf } from './organizations/people.ts';
import { plansBy, plansOf, pricesOf } from './plans.ts';
import { groupedBy, inOrderOf } from './rows.ts';
import { sellersById } from './organizations/sellers.ts';

/** One statement for everything of a kind that one request asks for. Make fresh ones for every request. */
export const createLoaders = (db: Executor, usageOf: UsageOf) => ({
  runUsage: new DataLoader(usageOf, { maxBatchSize: 100 }),
  organization: byUuid((ids) => organizationsById(db, ids)),
  members: listsBy(
    (ids) => membersOf(db, ids),
    (member) => member.organizationId,
  ),
  memberships: listsBy(
    (emails) => membershipsOf(db, emails),
    (member) => member.email,
  ),
  seller: byUuidKey(
    (ids) => sellersById(db, ids),
    (seller) => seller.organizationId,
  ),
  invitationsOfOrganization: listsBy(
    (ids) => invitationsOf(db, ids),
    (invitation) => invitation.organizationId,
  ),
  offering: byUuid((ids) => offeringsBy(db, 'id', ids)),
  offeringOfSlug: by(
    (slugs) => offeringsBy(db, 'slug', slugs),
    (offering) => offering.slug,
  ),
  offeringOfProduct: by(
    (products) => offeringsBy(db, 'productId', products),
    (offering) => offering.productId,
  ),
  version: byUuid((ids) => versionsById(db, ids)),
  plan: byUuid((ids) => plansBy(db, 'id', ids)),
  planOfVariant: by(
    (variants) => plansBy(db, 'variantId', variants),
    (plan) => plan.variantId,
  ),
  plansOfOffering: listsBy(
    (ids) => plansOf(db, ids),
    (plan) => plan.offeringId,
  ),
  pricesOfPlan: listsBy(
    (ids) => pricesOf(db, ids),
    (price) => price.planId,
  ),
  reviewOfOffering: by(
    (ids) => newestReviewsOf(db, ids),
    (review) => review.offeringId,
  ),
  listingOfOffering: by(
    (ids) => listingsOf(db, ids),
    (listing) => listing.offeringId,
  ),
  instanceCountsOfOffering: listsBy(
    (ids) => instanceCountsOf(db, ids),
    (counted) => counted.offeringId,
  ),
  instance: byUuid((ids) => instancesById(db, ids)),
  instancesOfOrder: listsBy(
    (orders) => instancesOfOrders(db, orders),
    (instance) => instance.orderId,
  ),
  linesOfOrder: listsBy(
    (orders) => linesOfOrders(db, orders),
    (line) => line.orderId,
  ),
  apiKey: byUuid((ids) => keysById(db, ids)),
  apiKeysOfInstance: listsBy(
    (ids) => keysOf(db, ids),
    (key) => key.instanceId,
  ),
  instancePages: instancePages(db, 'organization'),
  instancePagesOfOffering: instancePages(db, 'offering'),
  customerPages: customerPages(db),
  offeringPages: offeringPages(db),
  versionPages: versionPages(db),
});

export type Loaders = ReturnType<typeof createLoaders>;

type Load<T> = (keys: readonly string[]) => Promise<T[]>;

const by = <T>(load: Load<T>, keyOf: (row: T) => string | null): DataLoader<string, T | undefined> =>
  new DataLoader(async (keys) => inOrderOf(keys, await load(keys), keyOf));

/** What is no UUID is a miss, and never reaches PostgreSQL, which would answer with a fault. */
const byUuid = <T extends { id: string }>(load: Load<T>): DataLoader<string, T | undefined> =>
  byUuidKey(load, ({ id }) => id);

const byUuidKey = <T>(load: Load<T>, keyOf: (row: T) => string): DataLoader<string, T | undefined> =>
  new DataLoader(async (keys) => {
    const ids = keys.filter(isUuid).map((id) => id.toLowerCase());
    const rows = ids.length === 0 ? [] : await load(ids);
    return inOrderOf(
      keys.map((key) => key.toLowerCase()),
      rows,
      keyOf,
    );
  });

const listsBy = <T>(load: Load<T>, keyOf: (row: T) => string | null): DataLoader<string, T[]> =>
  new DataLoader(async (keys) => groupedBy(keys, await load(keys), keyOf));
