import { and, asc, eq, getTableColumns, inArray, sql } from 'drizzle-orm';
import { sqlState, UNIQUE_VIOLATION } from '#common/database/database-error.ts';
import type { Executor } from '#common/database/database.ts';
import { isUuid } from '#common/ids.ts';
import type { OfferingStore, Plan, PlanPrice } from '../domain/offering.ts';
import { only } from './rows.ts';
import { offerings, planPrices, plans } from './tables.ts';

const MAX_PLANS = 100;

type PlanStore = Pick<
  OfferingStore,
  | 'plan'
  | 'plansOf'
  | 'planOfVariant'
  | 'firstPlanOfSlug'
  | 'insertPlan'
  | 'updatePlan'
  | 'archivePlan'
  | 'linkPlan'
  | 'setPrices'
  | 'pricesOf'
  | 'pricedPlans'
>;

export const createPlanStore = (db: Executor): PlanStore => ({
  async plan(id) {
    return isUuid(id) ? only(await plansBy(db, 'id', [id])) : undefined;
  },
  plansOf: (offeringId) => plansOf(db, [offeringId]),
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
  async insertPlan(plan) {
    const [row] = await db.insert(plans).values(plan).returning();
    if (!row) throw new Error('an inserted plan did not come back');
    return row;
  },
  async updatePlan(id, changes) {
    if (Object.keys(changes).length === 0) return this.plan(id);
    return only(await db.update(plans).set(changes).where(eq(plans.id, id)).returning());
  },
  async archivePlan(id) {
    const rows = await db
      .update(plans)
      .set({ archivedAt: sql`COALESCE(${plans.archivedAt}, now())` })
      .where(eq(plans.id, id))
      .returning();
    return only(rows);
  },
  async linkPlan(id, variantId, channel) {
    try {
      await db.update(plans).set({ variantId, channel }).where(eq(plans.id, id));
      return 'linked';
    } catch (error) {
      if (sqlState(error)?.code !== UNIQUE_VIOLATION) throw error;
      return 'taken';
    }
  },
  async setPrices(planId, prices) {
    await db.delete(planPrices).where(eq(planPrices.planId, planId));
    if (prices.length > 0) await db.insert(planPrices).values(prices.map((price) => ({ ...price, planId })));
  },
  async pricesOf(planIds) {
    const rows = await pricesOf(db, planIds);
    return Map.groupBy(rows, (row) => row.planId);
  },
  async pricedPlans(planIds) {
    return new Set((await pricesOf(db, planIds)).map(({ planId }) => planId));
  },
});

export const plansBy = (db: Executor, key: 'id' | 'variantId', values: readonly string[]): Promise<Plan[]> =>
  db
    .select()
    .from(plans)
    .where(inArray(plans[key], [...values]));

/** As their publisher ordered them, archived ones included. */
export const plansOf = (db: Executor, offeringIds: readonly string[]): Promise<Plan[]> =>
  db
    .select()
    .from(plans)
    .where(inArray(plans.offeringId, [...offeringIds]))
    .orderBy(asc(plans.position))
    .limit(MAX_PLANS * offeringIds.length);

/** Prices of each of many plans, by channel. */
export const pricesOf = (
  db: Executor,
  planIds: readonly string[],
): Promise<(PlanPrice & { planId: string })[]> =>
  planIds.length === 0
    ? Promise.resolve([])
    : db
        .select()
        .from(planPrices)
        .where(inArray(planPrices.planId, [...planIds]))
        .orderBy(asc(planPrices.channel));
