import { requireOperator, type Access } from '../access.ts';
import { Failure, notFound } from '../failures.ts';
import type { Stores } from '../stores.ts';
import { features, isFeature, type FeatureState } from './feature.ts';

export async function updateFeature(
  { access, stores }: { access: Access; stores: Stores },
  request: { name: string; isEnabled: boolean; organizationId: string | null },
): Promise<FeatureState> {
  requireOperator(access.caller);
  const { name, isEnabled, organizationId } = request;
  if (!isFeature(name))
    throw new Failure(
      'NOT_FOUND',
      `There is no such feature. There are ${Object.keys(features).join(', ')}.`,
      'name',
    );
  if (organizationId !== null && !(await stores.organizations.organization(organizationId)))
    throw notFound('organization', 'organization');
  await stores.features.set(name, isEnabled, organizationId);
  const state = (await stores.features.all()).find((feature) => feature.name === name);
  if (!state) throw new Error('a feature is missing in the list of all');
  return state;
}
