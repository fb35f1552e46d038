import type { ServiceClient } from '#common/services/service-client.ts';
import type { RunUsage, UsageOf } from '../domain/instances/run-usage.ts';

const USAGE = /* GraphQL */ `
  query RunUsage($instances: [ID!]!) {
    runUsage(instances: $instances) {
      instance
      today
      thisMinute
      open
    }
  }
`;

/** The runtime's counts, a hundred instances a call. */
export const createUsageOf =
  (runtime: ServiceClient): UsageOf =>
  async (instances) => {
    const { runUsage } = await runtime.request<{ runUsage: (RunUsage & { instance: string })[] }>(USAGE, {
      instances,
    });
    const byInstance = new Map(runUsage.map((usage) => [usage.instance, usage]));
    return instances.map((id) => byInstance.get(id) ?? { today: 0, thisMinute: 0, open: 0 });
  };
