import { constants, setPriority } from 'node:os';
import { parentPort, workerData } from 'node:worker_threads';
import { GraphQLError, type OperationDefinitionNode } from 'graphql';
import { Supergraph } from '../../supergraph.ts';

/** What the planning thread is asked, and what it answers; see `PlanningThread`. */
export interface PlanRequest {
  readonly id: number;
  /** An `OperationDefinitionNode` as JSON. */
  readonly operation: string;
  readonly overrides: ReadonlyMap<string, boolean>;
}

export type PlanReply =
  | { readonly id: number; readonly plan: ReturnType<Supergraph['plan']> }
  | {
      readonly id: number;
      readonly message: string;
      /** Of an error that is about the operation, and not a fault. */
      readonly extensions?: Record<string, unknown>;
    };

// Of this thread alone: where there are fewer cores than work, what is planned already comes first.
setPriority(constants.priority.PRIORITY_LOW);

const supergraph = new Supergraph(workerData as string);

parentPort?.on('message', ({ id, operation, overrides }: PlanRequest) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread is no window
  parentPort?.postMessage(planned(id, operation, overrides));
});

function planned(id: number, operation: string, overrides: ReadonlyMap<string, boolean>): PlanReply {
  try {
    return { id, plan: supergraph.plan(JSON.parse(operation) as OperationDefinitionNode, overrides) };
  } catch (error) {
    if (error instanceof GraphQLError) {
      return { id, message: error.message, extensions: { ...error.extensions } };
    }
    return { id, message: error instanceof Error ? error.message : String(error) };
  }
}
