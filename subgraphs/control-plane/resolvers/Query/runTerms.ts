import { requireService } from '../../domain/access.ts';
import type { PlanLimits } from '../../domain/offering.ts';
import type { QueryResolvers } from '../../generated/resolvers.ts';
import { guarded } from '../answering.ts';
import { present } from '../entities.ts';

const noLimits: PlanLimits = { requestsPerDay: null, requestsPerMinute: null, concurrentRuns: null };

export const runTerms: QueryResolvers['runTerms'] = (
  _parent,
  { instance: id },
  { caller, loaders, stores },
) =>
  guarded(async () => {
    requireService(caller);
    const instance = await loaders.instance.load(id);
    if (!instance) return null;
    const [runsEnabled, version, offering, plans] = await Promise.all([
      stores.features.isEnabled('RUNS', instance.organizationId),
      loaders.version.load(instance.versionId),
      loaders.offering.load(instance.offeringId),
      loaders.plansOfOffering.load(instance.offeringId),
    ]);
    // A trial has no plan: it runs under the limits of the first one.
    const plan = instance.planId === null ? plans[0] : plans.find(({ id }) => id === instance.planId);
    const pricing = present(version, 'the version of an instance');
    const sold = present(offering, 'the offering of an instance');
    return {
      instance: instance.id,
      organization: instance.organizationId,
      state: instance.state,
      flow: pricing.flowId,
      pricing,
      limits: plan ?? noLimits,
      settings: instance,
      offeringName: sold.name,
      offering: sold.id,
      publisher: sold.publisherId,
      runsEnabled,
      trialEndsAt: instance.trialEndsAt,
    };
  });
