import { requireSignIn, type Access } from '../access.ts';
import { Failure, notFound } from '../failures.ts';
import type { Offering } from '../offering.ts';
import type { Stores } from '../stores.ts';

interface Request {
  access: Access;
  stores: Stores;
}

/** The offering, if the caller manages its publisher; whoever may only see it is told what is missing. */
export async function requirePublisher(
  { access, stores }: Request,
  offeringId: string,
  field: string,
): Promise<Offering> {
  requireSignIn(access.caller);
  const offering = await stores.offerings.offering(offeringId);
  if (!offering || !(await access.readsOffering(offering))) throw notFound('offering', field);
  await requireManagerOf(access, offering.publisherId);
  return offering;
}

/** The same for what changes: an archived offering does not, and a seller who is not approved changes nothing. */
export async function requireEditable(
  request: Request,
  offeringId: string,
  field: string,
): Promise<Offering> {
  const offering = await requirePublisher(request, offeringId, field);
  await requireChangeable(request.stores, offering, field);
  return offering;
}

/** Of an offering whose publisher the caller is known to manage. */
export async function requireChangeable(
  stores: Pick<Stores, 'sellers'>,
  { state, publisherId }: Offering,
  field: string,
): Promise<void> {
  if (state === 'ARCHIVED')
    throw new Failure('CONFLICT', 'The offering is archived and does not change any more.', field);
  await requireApprovedSeller(stores, publisherId, field);
}

async function requireManagerOf(access: Access, organizationId: string): Promise<void> {
  const role = (await access.memberships()).get(organizationId);
  if (role !== 'OWNER' && role !== 'ADMIN')
    throw new Failure('FORBIDDEN', 'This needs an owner or an admin of the publishing organization.');
}

export async function requireApprovedSeller(
  { sellers }: Pick<Stores, 'sellers'>,
  organizationId: string,
  field: string,
): Promise<void> {
  const seller = await sellers.seller(organizationId);
  if (seller?.state !== 'APPROVED')
    throw new Failure('CONFLICT', 'Only an approved seller can do this.', field);
}
