import { requireService } from '../../domain/access.ts';
import { isFeature, standsFor } from '../../domain/features/feature.ts';
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
    const id = organization ?? (email == null ? undefined : await stores.organizations.personalOf(email));
    return standsFor(feature, id === undefined ? [] : [id]);
  });
