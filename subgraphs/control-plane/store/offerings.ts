import { and, asc, eq, getTableColumns, inArray } from 'drizzle-orm';
import type { Executor } from '#common/database.ts';
import { isUuid } from '#common/ids.ts';
import type { Offering, OfferingStore, OfferingVersion, Plan } from '../domain/offering.ts';
import { only } from './rows.ts';
import { offerings, offeringVersions, plans } from './tables.ts';

const MAX_PLANS = 100;

export const createOfferingStore = (db: Executor): OfferingStore => ({
  async offering(id) {
    return isUuid(id) ? only(await offeringsBy(db, 'id', [id])) : undefined;
  },
  async version(id) {
    return only(await versionsById(db, [id]));
  },
  async plan(id) {
    return only(await plansBy(db, 'id', [id]));
  },
  async planOfVariant(variantId) {
    return only(await plansBy(db, 'variantId', [variantId]));
  },
  async firstPlanOfSlug(slug) {
    const rows = await db
      .select(getTableColumns(plans))
      .from(plans)
      .innerJoin(offerings, and(eq(offerings.id, plans.offeringId), eq(offerings.slug, slug)))
      .orderBy(asc(plans.position))
      .limit(1);
    return only(rows);
  },
});

export const offeringsBy = (
  db: Executor,
  key: 'id' | 'slug' | 'productId',
  values: readonly string[],
): Promise<Offering[]> =>
  db
    .select()
    .from(offerings)
    .where(inArray(offerings[key], [...values]));

export const versionsById = (db: Executor, ids: readonly string[]): Promise<OfferingVersion[]> =>
  db
    .select()
    .from(offeringVersions)
    .where(inArray(offeringVersions.id, [...ids]));

export const plansBy = (db: Executor, key: 'id' | 'variantId', values: readonly string[]): Promise<Plan[]> =>
  db
    .select()
    .from(plans)
    .where(inArray(plans[key], [...values]));

export const plansOf = (db: Executor, offeringIds: readonly string[]): Promise<Plan[]> =>
  db
    .select()
    .from(plans)
    .where(inArray(plans.offeringId, [...offeringIds]))
    .orderBy(asc(plans.position))
    .limit(MAX_PLANS * offeringIds.length);
