import { requireSignIn, type Access } from '../access.ts';
import { Failure, notFound } from '../failures.ts';
import type { Offering, OfferingVersion } from '../offering.ts';
import type { Stores, Transact } from '../stores.ts';
import { requireEditable } from './publisher.ts';

/** Makes an existing release the one that new instances get: also the way back. */
export async function activateVersion(
  request: { access: Access; stores: Stores; transact: Transact },
  versionId: string,
): Promise<Offering> {
  requireSignIn(request.access.caller);
  const version = await request.stores.offerings.version(versionId);
  if (!version) throw notFound('release', 'id');
  const { id } = await requireEditable(request, version.offeringId, 'id');
  return request.transact(async (inside) => {
    const offering = await inside.offerings.lock(id);
    if (!offering) throw notFound('release', 'id');
    if (version.flowId === null) throw new Failure('CONFLICT', 'This release has no flow to run.', 'id');
    return activateInside(inside, offering, version);
  });
}

/**
 * In a transaction that has the offering locked. What is on sale gets only what an operator has seen,
 * unless the seller is trusted: another release waits, and the one before is sold on.
 */
export async function activateInside(
  { offerings, sellers }: Stores,
  offering: Offering,
  version: OfferingVersion,
): Promise<Offering> {
  if (offering.state !== 'PUBLISHED') return offerings.setCurrentVersion(offering.id, version.id);
  const trusted = (await sellers.seller(offering.publisherId))?.isTrusted ?? false;
  if (!trusted && !version.isApproved) return offerings.setPendingVersion(offering.id, version.id);
  await offerings.approveVersion(version.id);
  return offerings.setCurrentVersion(offering.id, version.id);
}
