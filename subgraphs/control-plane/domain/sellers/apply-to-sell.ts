import type { Access } from '../access.ts';
import { Failure, notFound } from '../failures.ts';
import { requireFeature } from '../features/feature.ts';
import type { Stores } from '../stores.ts';
import { checkEmail, checkLength, checkName, checkText, checkWebAddress } from '../text-rules.ts';
import type { Seller, SellerProfile } from './seller.ts';

interface Request {
  access: Access;
  stores: Stores;
}

/** An organization asks to sell; a rejected one may ask again. */
export async function applyToSell(
  { access, stores }: Request,
  organizationId: string,
  profile: SellerProfile,
): Promise<Seller> {
  await access.requireOrganizationManager(organizationId, 'organization');
  await requireFeature(stores.features, 'SELLER_APPLICATIONS', organizationId);
  const applied = await stores.sellers.apply(organizationId, checkProfile(profile) as SellerProfile);
  if (applied) return applied;
  const { state } = (await stores.sellers.seller(organizationId)) ?? { state: 'unknown' };
  throw new Failure('CONFLICT', `The organization's application is ${state} already.`, 'organization');
}

/** Changes what a seller says of itself; what is left out stays, null clears the website alone. */
export async function updateSeller(
  { access, stores }: Request,
  organizationId: string,
  changes: { [K in keyof SellerProfile]?: SellerProfile[K] | null },
): Promise<Seller> {
  await access.requireOrganizationManager(organizationId, 'organization');
  const updated = await stores.sellers.update(organizationId, checkProfile(changes));
  if (!updated) throw notFound('seller', 'organization');
  return updated;
}

function checkProfile(given: {
  [K in keyof SellerProfile]?: SellerProfile[K] | null;
}): Partial<SellerProfile> {
  const { displayName, description, website, supportEmail, country } = given;
  for (const field of ['displayName', 'description', 'supportEmail', 'country'] as const)
    if (given[field] === null) throw new Failure('REQUIRED', 'This cannot be without a value.', field);
  if (country != null && !/^[A-Z]{2}$/.test(country))
    throw new Failure('INVALID', 'A country is two capital letters, like DE (ISO 3166-1).', 'country');
  return {
    ...(displayName != null && { displayName: checkName(displayName, 'displayName') }),
    ...(description != null && { description: checkText(description, 'description') }),
    ...(website !== undefined && { website: website === null ? null : checkWebAddress(website, 'website') }),
    ...(supportEmail != null && { supportEmail: checkEmail(supportEmail, 'supportEmail') }),
    ...(country != null && { country: checkLength(country, 2, 'country') }),
  };
}
