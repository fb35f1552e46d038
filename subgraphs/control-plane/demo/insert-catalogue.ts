import { eq, sql } from 'drizzle-orm';
import type { Db, Executor } from '#common/database/database.ts';
import { channel, offerings as catalogue, publisher, type DemoOffering } from '#common/demo/catalogue.ts';
import { embeddedIds, type CommerceIds } from '#common/demo/commerce-ids.ts';
import { newId } from '#common/ids.ts';
import {
  members,
  offeringListings,
  offerings,
  offeringVersions,
  organizations,
  planPrices,
  plans,
  sellers,
} from '../store/tables.ts';

/** Makes the publisher and its offerings, with the flow of each by slug; nothing where offerings are. */
export const insertCatalogue = (
  db: Db,
  flows: ReadonlyMap<string, string>,
  ids: CommerceIds = embeddedIds,
): Promise<void> =>
  db.transaction(async (transaction) => {
    // Two that start together: the second one finds what the first has made.
    await transaction.execute(sql`SELECT pg_advisory_xact_lock(hashtext('demo-catalogue'))`);
    if (await hasOfferings(transaction)) return;
    const publisherId = await insertPublisher(transaction);
    for (const offering of catalogue) {
      const productId = ids.products.get(offering.slug);
      if (productId === undefined) continue;
      const flowId = flows.get(offering.slug) ?? null;
      const id = await insertOffering(transaction, offering, { publisherId, productId, flowId });
      await insertPlans(transaction, offering, id, ids);
    }
  });

export async function hasOfferings(db: Executor): Promise<boolean> {
  const rows = await db.select({ id: offerings.id }).from(offerings).limit(1);
  return rows.length > 0;
}

async function insertPublisher(db: Executor): Promise<string> {
  const { name, slug, ownerEmail } = publisher;
  const id = newId();
  await db.insert(organizations).values({ id, name, slug });
  await db.insert(members).values({ organizationId: id, email: ownerEmail, role: 'OWNER' });
  await db.insert(sellers).values({
    organizationId: id,
    state: 'APPROVED',
    displayName: name,
    description: 'Agents to try the marketplace with.',
    supportEmail: ownerEmail,
    country: 'US',
    isTrusted: true,
    decidedAt: new Date(),
  });
  return id;
}

async function insertOffering(
  db: Executor,
  demo: DemoOffering,
  { flowId, ...references }: { publisherId: string; productId: string; flowId: string | null },
): Promise<string> {
  const id = newId();
  const versionId = newId();
  await db.insert(offerings).values({
    id,
    slug: demo.slug,
    name: demo.name,
    description: demo.description,
    category: demo.category,
    state: 'PUBLISHED',
    publishedAt: new Date(),
    isLinked: true,
    facets: Object.entries(demo.facets).map(([attribute, values]) => ({ attribute, values })),
    ...references,
    channel: channel.slug,
    trialEnabled: demo.trial.enabled,
    trialCredits: demo.trial.credits,
    trialDays: demo.trial.days,
  });
  await db.insert(offeringVersions).values({
    id: versionId,
    offeringId: id,
    number: 1,
    flowId,
    ...demo.pricing,
    releaseNotes: demo.releaseNotes,
    isApproved: true,
  });
  await db.update(offerings).set({ currentVersionId: versionId }).where(eq(offerings.id, id));
  await db
    .insert(offeringListings)
    .values({ offeringId: id, state: 'LISTED', revision: 1, syncedRevision: 1, syncedAt: new Date() });
  return id;
}

async function insertPlans(
  db: Executor,
  demo: DemoOffering,
  offeringId: string,
  ids: CommerceIds,
): Promise<void> {
  for (const [position, plan] of demo.plans.entries()) {
    const variantId = ids.variants.get(plan.sku);
    if (variantId === undefined) continue;
    const id = newId();
    await db.insert(plans).values({
      id,
      offeringId,
      name: plan.name,
      position,
      variantId,
      channel: channel.slug,
      includedCredits: plan.includedCredits,
      ...plan.limits,
    });
    await db.insert(planPrices).values({
      planId: id,
      channel: channel.slug,
      amount: plan.priceUsd.toFixed(2),
      currency: channel.currency,
    });
  }
}
