import { retryProvisioning } from '../../domain/instances/retry-provisioning.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { answering } from '../answering.ts';

export const provisioningRetry: MutationResolvers['provisioningRetry'] = (
  _parent,
  { instance, orderLine },
  context,
) =>
  answering(context, async () => ({
    instance: await retryProvisioning(context, {
      instanceId: instance ?? null,
      orderLineId: orderLine ?? null,
    }),
  }));
