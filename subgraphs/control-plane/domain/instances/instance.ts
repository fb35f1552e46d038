import type { Plan, PlanLimits } from '../offering.ts';

export type InstanceState = 'PENDING' | 'PROVISIONING' | 'ACTIVE' | 'SUSPENDED' | 'TERMINATED' | 'FAILED';
export type Tone = 'PROFESSIONAL' | 'FRIENDLY' | 'CASUAL';

export interface InstanceSettings {
  displayName: string | null;
  persona: string | null;
  tone: Tone | null;
  greeting: string | null;
  branding: unknown;
}

/** What an instance was sold with; a plan that changes later changes nothing of it. */
export interface InstanceTerms extends PlanLimits {
  includedCredits: number;
}

export interface Instance extends InstanceSettings, InstanceTerms {
  id: string;
  organizationId: string;
  offeringId: string;
  versionId: string;
  planId: string | null;
  orderId: string | null;
  orderLineId: string | null;
  /** Which piece of its line it is, from 1 on. */
  unit: number | null;
  /** When billing had booked what was paid for it. */
  soldAt: Date | null;
  name: string;
  state: InstanceState;
  failure: string | null;
  trialEndsAt: Date | null;
  /** Since when its plan is not paid for any more. */
  planEndedAt: Date | null;
  createdAt: Date;
  activatedAt: Date | null;
}

export type NewInstance = Pick<
  Instance,
  'id' | 'organizationId' | 'offeringId' | 'versionId' | 'name' | keyof InstanceTerms
> &
  (
    | { planId: string; orderId: string; orderLineId: string; unit: number }
    | { planId: null; orderId: null; trialEndsAt: Date }
  );

export type InstanceChanges = Partial<InstanceSettings & { name: string }>;

export interface InstanceStore {
  instance(id: string): Promise<Instance | undefined>;
  /** The same, kept as it is by others until the transaction ends. */
  lock(id: string): Promise<Instance | undefined>;
  /** Nothing for an instance whose order line and unit, or organization and trial, have one already. */
  insert(instances: NewInstance[]): Promise<Instance[]>;
  /** What an order line bought, unit by unit. */
  ofLine(orderLineId: string): Promise<Instance[]>;
  /** A FAILED instance waits again; undefined when it is none, or when another trial took its place. */
  retry(id: string): Promise<Instance | 'another trial' | undefined>;
  /** Undefined for an instance that is over. */
  setVersion(id: string, versionId: string): Promise<Instance | undefined>;
  setPlan(id: string, changes: Partial<PlanLimits & Pick<Instance, 'planId' | 'planEndedAt'>>): Promise<void>;
  markSold(id: string): Promise<void>;
  update(id: string, changes: InstanceChanges): Promise<Instance | undefined>;
  /** Changes the state if it still is one of `from`; undefined when it is another. */
  move(
    id: string,
    from: readonly InstanceState[],
    to: InstanceState,
    failure?: string,
  ): Promise<Instance | undefined>;
}

/** From which states an instance may come into a state; TERMINATED is the end of every way. */
export const mayBecome: Record<Exclude<InstanceState, 'PENDING'>, readonly InstanceState[]> = {
  PROVISIONING: ['PENDING'],
  ACTIVE: ['PROVISIONING', 'SUSPENDED'],
  SUSPENDED: ['ACTIVE'],
  FAILED: ['PENDING', 'PROVISIONING'],
  TERMINATED: ['PENDING', 'PROVISIONING', 'ACTIVE', 'SUSPENDED', 'FAILED'],
};

export const trialIsOver = (instance: Pick<Instance, 'trialEndsAt'>, now: Date): boolean =>
  instance.trialEndsAt !== null && instance.trialEndsAt <= now;

/** The terms of a plan as they are now, for an instance that is sold with it; a trial gets no credits by it. */
export const termsOf = (plan: Plan | undefined, sold: boolean): InstanceTerms => ({
  requestsPerDay: plan?.requestsPerDay ?? null,
  requestsPerMinute: plan?.requestsPerMinute ?? null,
  concurrentRuns: plan?.concurrentRuns ?? null,
  documents: plan?.documents ?? null,
  documentBytes: plan?.documentBytes ?? null,
  includedCredits: sold ? (plan?.includedCredits ?? 0) : 0,
});
