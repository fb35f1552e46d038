import type { DocumentLimits } from '../documents/document.ts';
import type { ModelFinish } from '../engine/models/language-model.ts';
import type { InstanceSettings } from '../engine/setting-variables.ts';
import type { RunPricing } from '#common/pricing/run-pricing.ts';

export type RunState = 'QUEUED' | 'RUNNING' | 'SUCCEEDED' | 'FAILED' | 'CANCELED';

export type RunFailureCode =
  | 'FLOW_INVALID'
  | 'MODEL_UNAVAILABLE'
  | 'TOOL_FAILED'
  | 'BUDGET_EXHAUSTED'
  | 'DEADLINE_EXCEEDED'
  | 'WORKER_LOST'
  | 'INTERNAL';

export interface RunFailure {
  code: RunFailureCode;
  message: string;
}

export interface RunUsage {
  inputTokens: number;
  outputTokens: number;
  toolCalls: number;
  /** From the start of the work to its end; 0 while it goes on. */
  milliseconds: number;
}

export interface RunOutput {
  text: string;
}

/** How the output ended: of itself, or cut off by a model's limit or its filter. */
export type RunFinish = ModelFinish;

/** What of the instance was in force when the run was asked for. */
export interface RunTerms {
  pricing: RunPricing;
  settings: InstanceSettings;
  offeringName: string;
  /** Missing in runs of earlier versions. */
  offeringId?: string;
  publisherId?: string;
  /** Hosts that the release may call. */
  hosts?: string[];
  /** What documents that its flow writes are counted against. */
  documentLimits?: DocumentLimits;
}

/** What of a start was written out; null is left to the defaults. */
export interface AskedFor {
  budgetCredits: number | null;
  deadlineSeconds: number | null;
}

export interface Run {
  id: string;
  instanceId: string;
  organizationId: string;
  flowId: string;
  contentHash: string;
  state: RunState;
  session: string | null;
  input: unknown;
  terms: RunTerms;
  budgetCredits: number;
  /** How many runs of its instance come before it in its month (UTC); null once it turned out to be free. */
  meterPlace: number | null;
  /** Null of runs of earlier versions, which did not keep it. */
  deadlineSeconds: number | null;
  asked: AskedFor | null;
  outcome: RunOutcome | null;
  usage: RunUsage;
  /** False while the credits are being held: such a run may still turn out never to have been. */
  admitted: boolean;
  createdAt: Date;
  startedAt: Date | null;
  finishedAt: Date | null;
  /** When its log was deleted; null while it is there. */
  eventsExpiredAt: Date | null;
}

/** How a run ended. */
export type RunOutcome =
  /** `finish` is missing in outcomes of earlier versions. */
  | { state: 'SUCCEEDED'; output: RunOutput; finish?: RunFinish }
  | { state: 'FAILED'; failure: RunFailure }
  | { state: 'CANCELED' };

export const isFinished = ({ state }: Pick<Run, 'state'>): boolean =>
  state !== 'QUEUED' && state !== 'RUNNING';
