import { requireService } from '../../domain/access.ts';
import { isFeature, standsFor } from '../../domain/features/feature.ts';
import type { Stores } from '../../domain/stores.ts';
import type { QueryResolvers } from '../../generated/resolvers.ts';
import { guarded } from '../answering.ts';

export const featureEnabled: QueryResolvers['featureEnabled'] = (
  _parent,
  { name, organization, email },
  { caller, stores },
) =>
  guarded(async () => {
    requireService(caller);
    const feature = isFeature(name) && (await stores.features.all()).find((one) => one.name === name);
    if (!feature) return true;
    const id = await concerned(stores, organization ?? null, email ?? null);
    return standsFor(feature, id === undefined ? [] : [id]);
  });

/** A person acts for an organization of theirs that they name, as an order is delivered; else for themselves. */
async function concerned(
  { organizations }: Stores,
  organization: string | null,
  email: string | null,
): Promise<string | undefined> {
  const named = organization?.toLowerCase();
  if (email === null) return named;
  const memberships = named === undefined ? [] : await organizations.membershipsOf(email);
  return memberships.some(({ organizationId }) => organizationId === named)
    ? named
    : organizations.personalOf(email);
}
