import { setPriority } from 'node:os';
import { parentPort, workerData } from 'node:worker_threads';
import { GraphQLError, type OperationDefinitionNode } from 'graphql';
import { cpuMsSince } from '../../processor-time.ts';
import { Supergraph } from '../../supergraph.ts';

/** What the planning thread is asked, and what it answers; see `PlanningThread`. */
export interface PlanRequest {
  readonly id: number;
  /** An `OperationDefinitionNode` as JSON. */
  readonly operation: string;
  readonly overrides: ReadonlyMap<string, boolean>;
}

type Outcome =
  | { readonly plan: ReturnType<Supergraph['plan']> }
  | {
      readonly message: string;
      /** Of an error that is about the operation, and not a fault. */
      readonly extensions?: Record<string, unknown>;
    };

/** With what it took of a processor. */
export type PlanReply = Outcome & { readonly id: number; readonly cpuMs: number };

/** `ready` is the first: the supergraph has been read. */
export type ThreadMessage = PlanReply | 'ready';

/**
 * Of this thread alone: where there are fewer cores than work, what is planned already comes first. Not the
 * lowest, which on a busy machine would get next to nothing.
 */
setPriority(5);

const supergraph = new Supergraph(workerData as string);
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread is no window
parentPort?.postMessage('ready' satisfies ThreadMessage);

parentPort?.on('message', ({ id, operation, overrides }: PlanRequest) => {
  const before = process.threadCpuUsage();
  const outcome = planned(operation, overrides);
  const reply: PlanReply = { ...outcome, id, cpuMs: cpuMsSince(before) };
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread is no window
  parentPort?.postMessage(reply);
});

function planned(operation: string, overrides: ReadonlyMap<string, boolean>): Outcome {
  try {
    return { plan: supergraph.plan(JSON.parse(operation) as OperationDefinitionNode, overrides) };
  } catch (error) {
    if (error instanceof GraphQLError) {
      return { message: error.message, extensions: { ...error.extensions } };
    }
    return { message: error instanceof Error ? error.message : String(error) };
  }
}
