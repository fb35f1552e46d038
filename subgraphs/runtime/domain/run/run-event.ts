import type { RunFailure, RunFinish, RunOutput, RunUsage } from './run.ts';

/** What a run's log can say; `kind` is the GraphQL type. */
export type RunEventBody =
  | { kind: 'RunStarted' }
  | { kind: 'RunOutputDelta'; text: string }
  | { kind: 'RunToolCalled'; tool: string; arguments: unknown; result: unknown }
  | { kind: 'RunLogged'; level: 'info' | 'warn'; message: string }
  | { kind: 'RunSucceeded'; output: RunOutput; usage: RunUsage; finish?: RunFinish }
  | { kind: 'RunFailed'; failure: RunFailure }
  | { kind: 'RunCanceled' };

export type RunEvent = RunEventBody & { runId: string; sequence: number; at: Date };

const terminal = new Set<RunEventBody['kind']>(['RunSucceeded', 'RunFailed', 'RunCanceled']);

/** Nothing comes after it. */
export const endsRun = ({ kind }: RunEventBody): boolean => terminal.has(kind);

export type EventOf<Kind extends RunEventBody['kind']> = Extract<RunEvent, { kind: Kind }>;
