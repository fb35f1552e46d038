import { newId } from '#common/ids.ts';
import { termsOf, type NewInstance } from '../instances/instance.ts';
import type { Offering, Plan } from '../offering.ts';
import { priceOf, type OrderLine, type PaidOrder } from './order.ts';
import { ensurePersonalWorkspace } from '../personal-workspace.ts';
import type { Stores, Transact } from '../stores.ts';
import { MAX_NAME_CHARACTERS } from '../text-rules.ts';

/** As many instances, or packs, as one line gives. */
const MAX_UNITS = 1_000;

/**
 * Turns a paid order into work, all of it in one transaction. A line that was seen before is left
 * alone, so the same order may come as often and as late as it likes. Returns the lines that buy nothing.
 */
export const receiveOrder = (
  transact: Transact,
  order: PaidOrder,
  noteStray: (organization: string) => void = () => undefined,
): Promise<string[]> =>
  transact(async (stores) => {
    const nothing: string[] = [];
    // A cancellation may come first, and a refund: then nothing is delivered.
    const { canceledAt, refundedAt } = await stores.afterSale.lock(order.id);
    if (canceledAt !== null || refundedAt !== null) return nothing;
    const organizationId = await buyerOf(stores, order, noteStray);
    // In one order for everybody, so that two copies of an event cannot wait for each other.
    for (const line of order.lines.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
      const { paid: _paid, ...bought } = line;
      const row: OrderLine = {
        ...bought,
        ...priceOf(line),
        orderId: order.id,
        organizationId,
        outcome: 'PENDING',
        isGuest: order.isGuest ?? false,
      };
      if ((await stores.orderLines.insert(row)) && !(await planOrPack(stores, row))) nothing.push(row.id);
    }
    return nothing;
  });

/** The organization that the buyer chose and belongs to; else the personal workspace, which needs no choice. */
async function buyerOf(
  stores: Stores,
  { email, organization }: PaidOrder,
  noteStray: (organization: string) => void,
): Promise<string> {
  if (organization != null) {
    const memberships = await stores.organizations.membershipsOf(email);
    const chosen = memberships.find(({ organizationId }) => organizationId === organization.toLowerCase());
    if (chosen) return chosen.organizationId;
    noteStray(organization);
  }
  return ensurePersonalWorkspace(stores.organizations, email);
}

/** The variant decides; only billing can tell whether one without a plan is a credit pack. `again` after a try that came to nothing. */
export async function planOrPack(stores: Stores, line: OrderLine, again = false): Promise<boolean> {
  if (line.quantity > MAX_UNITS) {
    await stores.orderLines.decide(
      line.id,
      'NOTHING',
      `more than ${MAX_UNITS} of one line are not provisioned`,
    );
    return false;
  }
  const plan = line.variantId === null ? undefined : await stores.offerings.planOfVariant(line.variantId);
  if (plan) return makeInstances(stores, line, plan, null);
  await (again ? stores.work.grantCreditPackAgain(line.id) : stores.work.grantCreditPack(line.id));
  return true;
}

/** One PENDING instance for each unit of the line, each with a job that provisions it; false when there is no release of it. */
export async function makeInstances(
  stores: Stores,
  line: OrderLine,
  plan: Plan,
  note: string | null,
): Promise<boolean> {
  const offering = await stores.offerings.offering(plan.offeringId);
  if (!offering?.currentVersionId) {
    await stores.orderLines.decide(line.id, 'NOTHING', 'The offering has no release yet.');
    return false;
  }
  // What was on sale once is delivered on the terms of then, archived or not; what never was, was never sold.
  if (offering.publishedAt === null) {
    await stores.orderLines.decide(line.id, 'NOTHING', 'The offering was never on sale.');
    return false;
  }
  const { currentVersionId } = offering;
  const units = Array.from({ length: line.quantity }, (_, index) => index + 1);
  const terms = termsOf(plan, true);
  const instanceOf = (unit: number): NewInstance => ({
    ...terms,
    id: newId(),
    organizationId: line.organizationId,
    offeringId: offering.id,
    versionId: currentVersionId,
    planId: plan.id,
    orderId: line.orderId,
    orderLineId: line.id,
    unit,
    name: unitName(offering, unit),
  });
  const made = await stores.instances.insert(units.map(instanceOf));
  for (const instance of made) await stores.work.provision(instance.id);
  await stores.orderLines.decide(line.id, 'INSTANCES', note);
  return true;
}

const unitName = ({ name }: Offering, unit: number): string =>
  unit === 1 ? name : `${name.slice(0, MAX_NAME_CHARACTERS - 5)} ${unit}`;
