export type InstanceState = 'PENDING' | 'PROVISIONING' | 'ACTIVE' | 'SUSPENDED' | 'TERMINATED' | 'FAILED';
export type Tone = 'PROFESSIONAL' | 'FRIENDLY' | 'CASUAL';

export interface InstanceSettings {
  displayName: string | null;
  persona: string | null;
  tone: Tone | null;
  greeting: string | null;
  branding: unknown;
}

export interface Instance extends InstanceSettings {
  id: string;
  organizationId: string;
  offeringId: string;
  versionId: string;
  planId: string | null;
  orderId: string | null;
  name: string;
  state: InstanceState;
  failure: string | null;
  trialEndsAt: Date | null;
  createdAt: Date;
  activatedAt: Date | null;
}

export type NewInstance = Pick<Instance, 'id' | 'organizationId' | 'offeringId' | 'versionId' | 'name'> &
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
