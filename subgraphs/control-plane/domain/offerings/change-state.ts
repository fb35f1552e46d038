import type { Access } from '../access.ts';
import { Failure, Failures, notFound } from '../failures.ts';
import type { Offering, OfferingState } from '../offering.ts';
import type { Stores, Transact } from '../stores.ts';
import { requireApprovedSeller, requirePublisher } from './publisher.ts';

interface Request {
  access: Access;
  stores: Stores;
  transact: Transact;
}

/** DRAFT, REJECTED or UNPUBLISHED → IN_REVIEW, when nothing is missing; what is, is named all at once. */
export async function submitOffering(request: Request, id: string): Promise<Offering> {
  const offering = await requirePublisher(request, id, 'id');
  await requireApprovedSeller(request.stores, offering.publisherId, 'id');
  const from: OfferingState[] = ['DRAFT', 'REJECTED', 'UNPUBLISHED'];
  // What cannot be submitted is told so, and not what it would need.
  const missing = from.includes(offering.state) ? await missingOf(request.stores, offering) : [];
  if (missing.length > 0) throw new Failures(missing);
  return move(request, offering, from, 'IN_REVIEW');
}

/** IN_REVIEW → DRAFT; of a published offering the release that waits is taken back. */
export async function withdrawOffering(request: Request, id: string): Promise<Offering> {
  const offering = await requirePublisher(request, id, 'id');
  if (offering.state === 'PUBLISHED' && offering.pendingVersionId !== null)
    return request.transact(({ offerings }) => offerings.clearPendingVersion(offering.id));
  return move(request, offering, ['IN_REVIEW'], 'DRAFT');
}

/** PUBLISHED → UNPUBLISHED: off sale in commerce at once. */
export async function unpublishOffering(request: Request, id: string): Promise<Offering> {
  return move(request, await requirePublisher(request, id, 'id'), ['PUBLISHED'], 'UNPUBLISHED');
}

/** The end of an offering; its instances go on. */
export async function archiveOffering(request: Request, id: string): Promise<Offering> {
  const from: OfferingState[] = ['DRAFT', 'IN_REVIEW', 'PUBLISHED', 'REJECTED', 'UNPUBLISHED'];
  return move(request, await requirePublisher(request, id, 'id'), from, 'ARCHIVED');
}

/** Asking for the state that it is in already changes nothing. */
async function move(
  { transact }: Request,
  { id, state }: Offering,
  from: readonly OfferingState[],
  to: OfferingState,
): Promise<Offering> {
  return transact(async ({ offerings, listings }) => {
    const moved = await offerings.move(id, from, to);
    if (moved) {
      await listings.touch(id);
      return moved;
    }
    const now = await offerings.offering(id);
    if (!now) throw notFound('offering', 'id');
    if (now.state === to) return now;
    throw new Failure('CONFLICT', `An offering that is ${state} cannot become ${to}.`, 'id');
  });
}

export async function missingOf({ offerings }: Stores, offering: Offering): Promise<Failure[]> {
  const version =
    offering.currentVersionId === null ? undefined : await offerings.version(offering.currentVersionId);
  const plans = (await offerings.plansOf(offering.id)).filter(({ archivedAt }) => archivedAt === null);
  const priced = await offerings.pricedPlans(plans.map((plan) => plan.id));
  const sold = plans.filter(
    ({ id, variantId }) => priced.has(id) || (offering.isLinked && variantId !== null),
  );
  return [
    ...(version?.flowId
      ? []
      : [new Failure('INVALID', 'A release with a flow is missing.', 'currentVersion')]),
    ...(sold.length > 0 ? [] : [new Failure('INVALID', 'A plan with a price is missing.', 'plans')]),
    ...(offering.description.trim() === ''
      ? [new Failure('INVALID', 'A description is missing.', 'description')]
      : []),
  ];
}
