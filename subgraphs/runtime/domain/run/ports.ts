import type { TokenUsage } from '../engine/cost-meter.ts';
import type { SessionMessage } from '../engine/flow-run.ts';
import type { InstanceSettings } from '../engine/setting-variables.ts';
import type { KeyLimitsLeft, PlanLimitsLeft } from '#common/graph/limits-left.ts';
import type { RunPricing, Usage } from '#common/pricing/run-pricing.ts';
import type { DocumentLimits } from '../documents/document.ts';
import type { RunEventBody } from './run-event.ts';
import type { AskedFor, Run, RunOutcome } from './run.ts';

/** A null limit is no limit. */
export interface PlanLimits {
  requestsPerDay: number | null;
  requestsPerMinute: number | null;
  concurrentRuns: number | null;
}

/** What control-plane says about running an instance. */
export interface InstanceTerms {
  organizationId: string;
  state: string;
  flowId: string | null;
  pricing: RunPricing;
  limits: PlanLimits;
  documentLimits: DocumentLimits;
  settings: InstanceSettings;
  offeringName: string;
  offeringId: string;
  publisherId: string;
  hosts: string[];
  trialEndsAt: Date | null;
  /** False while operators have turned runs off for the organization. */
  runsEnabled: boolean;
  /** Credits that the runs of the asking key may cost; null when no key asks. */
  keyBudget: KeyBudget | null;
}

/** A null budget is no limit. */
export interface KeyBudget {
  perDay: number | null;
  total: number | null;
}

export interface InstanceDirectory {
  termsOf(instanceId: string, apiKeyId: string | null): Promise<InstanceTerms | undefined>;
}

/** Billing's two-phase transfers, by the run's id; every call may be repeated. Rejects when billing does not answer. */
export interface CreditHolds {
  hold(run: {
    id: string;
    organizationId: string;
    instanceId: string;
    budgetCredits: number;
    expiresInSeconds: number;
    terms: Pick<Run['terms'], 'offeringId' | 'publisherId'>;
  }): Promise<HoldAnswer>;
  /** Posts what the run used; nothing used voids the hold. */
  settle(
    run: { id: string; organizationId: string },
    amountCredits: number,
    description: string,
    signal?: AbortSignal,
  ): Promise<SettleAnswer>;
}
export type HoldAnswer = 'HELD' | 'INSUFFICIENT_CREDITS' | 'CLOSED';
/** CLOSED: the hold had ended otherwise, so nothing could be posted. */
export type SettleAnswer = 'SETTLED' | 'CLOSED';

export interface NewRun {
  id: string;
  instanceId: string;
  organizationId: string;
  flowId: string;
  contentHash: string;
  session: string | null;
  input: unknown;
  terms: Run['terms'];
  offeringId: string | null;
  publisherId: string | null;
  /** The key that started it. */
  apiKeyId: string | null;
  budgetCredits: number;
  deadlineSeconds: number;
  asked: AskedFor;
  /** With prices in tiers: what a run itself costs, and may cost, by its place in the month; then `budgetCredits` follows from it. */
  placePrices: PlacePrice[] | null;
}

/** Of places below `upTo` (null: without end), counted from 0. */
export interface PlacePrice {
  upTo: number | null;
  costCredits: number;
  /** Where the caller names no budget. */
  budgetCredits: number;
}

/** What is left of the limits of the instance's plan, and of the budgets of the key that asks. */
export type StartLimitsLeft = Pick<PlanLimitsLeft, keyof PlanLimits> & KeyLimitsLeft;

export type Insertion =
  | { kind: 'inserted'; run: NewRun; limits: StartLimitsLeft }
  | { kind: 'exists'; run: Run }
  | { kind: 'limited'; limit: keyof PlanLimits; value: number; retryAt: Date | null; limits: StartLimitsLeft }
  | { kind: 'crowded' }
  | { kind: 'key budget'; left: number; span: 'day' | 'life'; limits: StartLimitsLeft }
  /** The budget is below what a run costs at its place in the month. */
  | { kind: 'too small'; cost: number }
  | { kind: 'no flow' };

/** The way of a run into the queue. */
export interface RunAdmission {
  find(id: string): Promise<Run | undefined>;
  /** Stores a run if the limits let it in: counted exactly, whoever else starts runs at the same moment. */
  insert(
    run: NewRun,
    limits: PlanLimits & { keyBudget: KeyBudget | null },
    maxOpenRuns: number,
  ): Promise<Insertion>;
  /** What the instance has used in this month (UTC), as its next run will find it. */
  usedThisMonth(instanceId: string): Promise<Usage>;
  /**
   * Puts a run whose credits are held into the queue, or at once into the hands of a worker that has a place for it.
   * Undefined of one that is in the queue already or not there any more.
   */
  admit(id: string, taken?: TakenAtOnce): Promise<ClaimedRun | Run | undefined>;
  /** Takes back a run whose credits could not be held, as if it had never been; one that was admitted stays. */
  refuse(id: string): Promise<void>;
  /** Cancels a queued run at once, and asks the worker of a running one to stop. */
  requestCancel(id: string): Promise<Run | undefined>;
}

/** By a worker, for so long. With events, the first of its log, the run has begun. */
export interface TakenAtOnce {
  leaseMs: number;
  beginning: readonly RunEventBody[];
}

/** Places of this process's worker: a start that takes one spares its run the way through the queue. */
export interface Places {
  /** Undefined when none is free. */
  reserve(): Place | undefined;
  /** With what the log of a run of this flow begins that is taken at once; empty where its worker decides. */
  beginningOf(flowId: string): Promise<readonly RunEventBody[]>;
}

export interface Place {
  leaseMs: number;
  /** Begins to work on a run that was admitted with a lease. */
  take(run: ClaimedRun): void;
  leave(): void;
}

export type Work = 'ADMIT' | 'ABANDON' | 'EXECUTE' | 'CONCLUDE' | 'SETTLE';

/** A run in the hands of a worker. `lease` proves it: a write with an older one is refused. */
export interface ClaimedRun extends Run {
  work: Work;
  lease: number;
  attempts: number;
  lastSequence: number;
  /** It began with its admission: its log says so already. */
  hasBegun: boolean;
  outputShown: boolean;
  cancelRequested: boolean;
  /** What it is to be charged, from its outcome on; 0 before. */
  chargeCredits: number;
  /** What its instance had used in the month when it was taken from the queue; all zero where nothing is priced in tiers. */
  usedBefore: Usage;
  deadlineInMs: number;
}

export type Hold = Pick<ClaimedRun, 'id' | 'lease'>;

/** The worker no longer holds the run: somebody else does its work now. */
export class LeaseLostError extends Error {
  override name = 'LeaseLostError';
}

/** What a worker does to the runs that it holds. Writes reject with LeaseLostError. */
export interface RunQueue {
  /** Takes runs of which one of these steps is due, the longest due first. */
  claim(works: readonly Work[], limit: number, leaseMs: number): Promise<ClaimedRun[]>;
  nextDueInMs(works: readonly Work[]): Promise<number | null>;
  extend(run: Hold, leaseMs: number): Promise<'held' | 'cancel requested' | 'lost'>;
  /** The work begins, and says so in the log. */
  begin(
    run: Hold & { lastSequence: number },
    events: readonly RunEventBody[],
    usage: TokenUsage,
  ): Promise<void>;
  /** Appends events after `lastSequence`; doing it again after a broken connection changes nothing. */
  append(run: Hold, lastSequence: number, events: readonly RunEventBody[], usage: TokenUsage): Promise<void>;
  /**
   * With the last events before the end. Answers what the run is charged: `charge` of what its instance had used
   * before in the month, on which nobody else counts meanwhile; null charges nothing.
   */
  saveOutcome(
    run: Hold & { instanceId: string; session: string | null; meterPlace: number | null },
    end: {
      lastSequence: number;
      events: readonly RunEventBody[];
      outcome: RunOutcome;
      charge: ((before: Usage) => number) | null;
      usage: TokenUsage;
      messages: readonly SessionMessage[];
    },
  ): Promise<number>;
  /** Ends the run in its log. Unsettled, it stays in the queue until billing has answered. */
  conclude(run: Hold, options: { settled: boolean; retryInMs: number }): Promise<void>;
  settled(run: Hold): Promise<void>;
  postpone(run: Hold, delayMs: number): Promise<void>;
  /** Puts a run of which nothing was shown back into the queue. */
  handBack(run: Hold): Promise<void>;
  /** From here on the run cannot be admitted any more. */
  abandon(run: Hold): Promise<void>;
  forget(run: Hold): Promise<void>;
}

export interface SessionHistory {
  newest(instanceId: string, session: string, limit: number): Promise<SessionMessage[]>;
}
