import { requireService } from '../../domain/access.ts';
import type { QueryResolvers } from '../../generated/resolvers.ts';
import { guarded } from '../answering.ts';

export const runTerms: QueryResolvers['runTerms'] = (
  _parent,
  { instance: id, apiKey },
  { caller, runTermsOf },
) =>
  guarded(async () => {
    requireService(caller);
    const terms = await runTermsOf(id, apiKey ?? null);
    if (!terms) return null;
    const { instance, version, offering, key, runsEnabled } = terms;
    return {
      instance: instance.id,
      organization: instance.organizationId,
      state: instance.state,
      flow: version.flowId,
      pricing: version,
      limits: instance,
      settings: instance,
      offeringName: offering.name,
      offering: instance.offeringId,
      publisher: offering.publisherId,
      runsEnabled,
      keyBudget: key ? { perDay: key.budgetPerDay, total: key.budgetTotal } : null,
      hosts: version.hosts,
      trialEndsAt: instance.trialEndsAt,
    };
  });
