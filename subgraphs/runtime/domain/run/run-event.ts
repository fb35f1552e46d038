import type { Passage } from '../engine/passage.ts';
import type { RunFailure, RunFinish, RunOutput, RunUsage } from './run.ts';

/** What a run's log can say; `kind` is the GraphQL type. */
export type RunEventBody =
  | { kind: 'RunStarted' }
  | { kind: 'RunOutputDelta'; text: string }
  /** Stored before the call. Such a call is not made again after a crash, unless it may be repeated. */
  | {
      kind: 'RunToolCalling';
      tool: string;
      connectorId: string | null;
      arguments: unknown;
      isRepeatable: boolean;
    }
  | {
      kind: 'RunToolCalled';
      tool: string;
      connectorId: string | null;
      arguments: unknown;
      result: unknown;
      isError: boolean;
      milliseconds: number;
    }
  | { kind: 'RunRetrieved'; passages: readonly Passage[] }
  /** `isOutside`: what is done from now on is done elsewhere, and cannot be done again. */
  | { kind: 'RunLogged'; level: 'info' | 'warn'; message: string; isOutside?: true }
  | { kind: 'RunSucceeded'; output: RunOutput; usage: RunUsage; finish?: RunFinish }
  | { kind: 'RunFailed'; failure: RunFailure }
  | { kind: 'RunCanceled' };

export type RunEvent = RunEventBody & { runId: string; sequence: number; at: Date };

const terminal = new Set<RunEventBody['kind']>(['RunSucceeded', 'RunFailed', 'RunCanceled']);

/** Nothing comes after it. */
export const endsRun = ({ kind }: RunEventBody): boolean => terminal.has(kind);

export type EventOf<Kind extends RunEventBody['kind']> = Extract<RunEvent, { kind: Kind }>;
