import { derivedId } from '#common/ids.ts';
import type { Credits } from './credits.ts';
import type { Instance } from '../instances/instance.ts';
import type { LinePrice, OrderLine } from './order.ts';
import type { Stores } from '../stores.ts';

export interface Selling {
  stores: Stores;
  credits: Credits;
}

/** What was paid for one piece of a line: each the whole micro-units of its share, the last one the rest. */
function priceOfUnit(paidMicros: number, quantity: number, unit: number): number {
  const share = Math.floor(paidMicros / quantity);
  return unit === quantity ? paidMicros - share * (quantity - 1) : share;
}

/**
 * A plan's price is earned when its order is paid, by whoever publishes the offering. Nothing for an instance that
 * is sold already, and for one whose price commerce has not told yet.
 */
export async function sellInstance(
  { stores, credits }: Selling,
  { id, offeringId, planId, unit, soldAt, includedCredits }: Instance,
  { id: lineId, orderId, organizationId, quantity, paidMicros, currency }: OrderLine & LinePrice,
): Promise<void> {
  if (soldAt !== null || planId === null || unit === null || paidMicros === null || currency === null) return;
  const [offering, plan] = await Promise.all([
    stores.offerings.offering(offeringId),
    stores.offerings.plan(planId),
  ]);
  if (!offering || !plan) return;
  await credits.sell({
    id: derivedId('order-line-sale', lineId, String(unit)),
    orderId,
    organizationId,
    sellerId: offering.publisherId,
    offeringId,
    instanceId: id,
    plan: {
      id: plan.id,
      interval: plan.interval,
      includedCredits,
      includedCreditsPercent: offering.includedCreditsPercent,
    },
    paid: { amountMicros: priceOfUnit(paidMicros, quantity, unit), currency },
    description: `${offering.name}, ${plan.name}`,
  });
  await stores.instances.markSold(id);
}
