import type { Observation } from './observation.ts';

export interface ExplanationSource {
  maxCost: number;
  /** Plans again, for people. */
  plan(): Promise<string>;
}

/** The extensions of an answer that tell what the client asked about its operation. */
export async function explanationOf(
  observation: Observation,
  { maxCost, plan }: ExplanationSource,
): Promise<Record<string, unknown>> {
  const { explained } = observation;
  // Before the plan, whose printing is none of the operation's time.
  const timings = explained.has('timings') ? timingsOf(observation) : undefined;
  return {
    ...(observation.requestsPerMinute && { limits: { requestsPerMinute: observation.requestsPerMinute } }),
    ...(explained.has('cost') && { cost: { estimated: observation.cost, limit: maxCost } }),
    ...(timings && { timings }),
    ...(explained.has('plan') && { queryPlan: await plan() }),
  };
}

function timingsOf({ startedMs, parseMs, validateMs, plan, fetches }: Observation): Record<string, unknown> {
  return {
    parseMs: rounded(parseMs),
    validateMs: rounded(validateMs),
    planMs: rounded(plan?.durationMs ?? 0),
    planCache: plan?.isCached ? 'hit' : 'miss',
    fetches: [...fetches].map(([subgraph, { count, failures, durationMs }]) => {
      return { subgraph, count, failures, durationMs: rounded(durationMs) };
    }),
    totalMs: rounded(performance.now() - startedMs),
  };
}

/** To the microsecond. */
const rounded = (ms: number): number => Math.round(ms * 1_000) / 1_000;
