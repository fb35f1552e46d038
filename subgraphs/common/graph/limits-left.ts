import { z } from 'zod';

const count = z.int().min(0);

const limitLeft = z.object({
  limit: count,
  remaining: count,
  /** When time brings back the next of it; of what comes back otherwise, or never, it is left out. */
  resetSeconds: count.optional(),
});

/** What is left of a limit after what an operation has drawn on it. */
export type LimitLeft = z.infer<typeof limitLeft>;

/** What is no such thing is left out, and the rest stays. */
const told = limitLeft.optional().catch(undefined);

/** Named as the fields of `PlanLimits`. */
const planLimitsLeft = z.object({
  requestsPerMinute: told,
  requestsPerDay: told,
  concurrentRuns: told,
  documents: told,
  documentBytes: told,
});

/** Named as the fields of `ApiKey`. */
const keyLimitsLeft = z.object({ budgetPerDay: told, budgetTotal: told });

const plans = z.array(planLimitsLeft.extend({ instance: z.string() }).nullable().catch(null));

/** `extensions.limits` of a subgraph's answer: of the API key that asks, and of the plans of instances. */
const limitsLeft = keyLimitsLeft.extend({ plans: plans.optional().catch(undefined) });

export type KeyLimitsLeft = Partial<z.infer<typeof keyLimitsLeft>>;
export type PlanLimitsLeft = Partial<z.infer<typeof planLimitsLeft>>;

/** What is left after all that one operation has drawn, by the names under which it is told. */
export class LimitsLeft {
  #key: KeyLimitsLeft = {};
  readonly #plans = new Map<string, PlanLimitsLeft>();

  /** Of the key that asks, and of an instance's plan. What was drawn later says more. */
  add(instanceId: string, { budgetPerDay, budgetTotal, ...plan }: KeyLimitsLeft & PlanLimitsLeft): void {
    this.#addKey({ budgetPerDay, budgetTotal });
    const left = withoutGaps(plan);
    if (Object.keys(left).length > 0)
      this.#plans.set(instanceId, { ...this.#plans.get(instanceId), ...left });
  }

  /** Of what a subgraph says in `extensions.limits`, all that is well formed. */
  read(limits: unknown): void {
    const { data } = limitsLeft.safeParse(limits);
    if (!data) return;
    this.#addKey(data);
    for (const plan of data.plans ?? []) {
      if (!plan) continue;
      const { instance, ...left } = plan;
      this.add(instance, left);
    }
  }

  /** Undefined where nothing was drawn that has a limit. */
  get limits(): Record<string, unknown> | undefined {
    const plans = Array.from(this.#plans, ([instance, plan]) => Object.assign({ instance }, plan));
    const limits = { ...this.#key, ...(plans.length > 0 && { plans }) };
    return Object.keys(limits).length > 0 ? limits : undefined;
  }

  #addKey({ budgetPerDay, budgetTotal }: KeyLimitsLeft): void {
    this.#key = { ...this.#key, ...withoutGaps({ budgetPerDay, budgetTotal }) };
  }
}

function withoutGaps<T extends object>(values: T): Partial<T> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Partial<T>;
}
