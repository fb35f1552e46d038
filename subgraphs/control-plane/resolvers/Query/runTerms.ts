import { requireService } from '../../domain/access.ts';
import type { QueryResolvers } from '../../generated/resolvers.ts';
import { guarded } from '../answering.ts';
import { present } from '../entities.ts';

export const runTerms: QueryResolvers['runTerms'] = (
  _parent,
  { instance: id, apiKey },
  { caller, loaders, stores },
) =>
  guarded(async () => {
    requireService(caller);
    const instance = await loaders.instance.load(id);
    if (!instance) return null;
    const [runsEnabled, key, version, offering] = await Promise.all([
      stores.features.isEnabled('RUNS', instance.organizationId),
      apiKey == null ? undefined : loaders.apiKey.load(apiKey),
      loaders.version.load(instance.versionId),
      loaders.offering.load(instance.offeringId),
    ]);
    const pricing = present(version, 'the version of an instance');
    const sold = present(offering, 'the offering of an instance');
    return {
      instance: instance.id,
      organization: instance.organizationId,
      state: instance.state,
      flow: pricing.flowId,
      pricing,
      limits: instance,
      settings: instance,
      offeringName: sold.name,
      offering: sold.id,
      publisher: sold.publisherId,
      runsEnabled,
      keyBudget: key ? { perDay: key.budgetPerDay, total: key.budgetTotal } : null,
      hosts: pricing.hosts,
      trialEndsAt: instance.trialEndsAt,
    };
  });
