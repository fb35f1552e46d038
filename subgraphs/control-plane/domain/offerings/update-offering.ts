import type { Access } from '../access.ts';
import { Failure, notFound } from '../failures.ts';
import type { Facet, Offering, OfferingCategory, OfferingChanges } from '../offering.ts';
import type { Stores, Transact } from '../stores.ts';
import { checkName, checkText } from '../text-rules.ts';
import { checkFacets, checkImageUrl, checkTrial } from './offering-terms.ts';
import { requireEditable } from './publisher.ts';

export interface OfferingUpdateRequest {
  name?: string | null;
  description?: string | null;
  category?: OfferingCategory | null;
  facets?: readonly Facet[] | null;
  imageUrl?: string | null;
  includedCreditsPercent?: number | null;
  trial?: { enabled: boolean; credits?: number | null; days?: number | null } | null;
}

/** What is left out stays; of a published offering the change is live at once, in commerce a moment later. */
export async function updateOffering(
  request: { access: Access; stores: Stores; transact: Transact },
  id: string,
  given: OfferingUpdateRequest,
): Promise<Offering> {
  const offering = await requireEditable(request, id, 'id');
  const changes = checkChanges(given, offering);
  return request.transact(async ({ offerings, listings }) => {
    const updated = await offerings.update(offering.id, changes);
    if (!updated) throw notFound('offering', 'id');
    await listings.touch(offering.id);
    return updated;
  });
}

function checkChanges(given: OfferingUpdateRequest, known: Offering): OfferingChanges {
  for (const field of ['name', 'description', 'category', 'trial', 'includedCreditsPercent'] as const)
    if (given[field] === null) throw new Failure('REQUIRED', 'This cannot be without a value.', field);
  const { name, description, category, facets, imageUrl, trial, includedCreditsPercent } = given;
  return {
    ...(name != null && { name: checkName(name, 'name') }),
    ...(description != null && { description: checkText(description, 'description') }),
    ...(category != null && { category }),
    ...(facets !== undefined && { facets: checkFacets(facets ?? []) }),
    ...(imageUrl !== undefined && { imageUrl: imageUrl === null ? null : checkImageUrl(imageUrl) }),
    ...(includedCreditsPercent != null && {
      includedCreditsPercent: checkPercent(includedCreditsPercent),
    }),
    ...(trial != null && checkTrial(trial, known)),
  };
}

function checkPercent(given: number): number {
  if (given < 0 || given > 100)
    throw new Failure('INVALID', 'From 0 to 100 percent are possible.', 'includedCreditsPercent');
  return given;
}
