import type { Instance } from './instance.ts';

/** How much of its limits an instance has used up. */
export interface RunUsage {
  today: number;
  thisMinute: number;
  open: number;
}

/** The runtime, which counts runs; in the order in which instances are asked for. */
export type UsageOf = (instanceIds: readonly string[]) => Promise<RunUsage[]>;

const left = (limit: number | null, used: number): number | null =>
  limit === null ? null : Math.max(0, limit - used);

/** What an instance may still do; null is no limit. */
export function entitlementsOf(instance: Instance, { today, thisMinute, open }: RunUsage) {
  return {
    limits: instance,
    runsLeftToday: left(instance.requestsPerDay, today),
    runsLeftThisMinute: left(instance.requestsPerMinute, thisMinute),
    runsLeftAtOnce: left(instance.concurrentRuns, open),
    trialEndsAt: instance.trialEndsAt,
  };
}
