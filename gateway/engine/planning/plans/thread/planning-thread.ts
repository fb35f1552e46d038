import { Worker } from 'node:worker_threads';
import type { QueryPlan } from '@apollo/query-planner';
import { GraphQLError, type OperationDefinitionNode } from 'graphql';
import type { PlanReply, PlanRequest } from './planning-worker.ts';

/** What takes longer is not worth the wait of all who want something else planned. */
const MAX_PLANNING_MS = 10_000;

interface Waiting {
  readonly resolve: (plan: QueryPlan) => void;
  readonly reject: (error: Error) => void;
  readonly timer: NodeJS.Timeout;
}

/**
 * Plans in a thread of its own: a plan takes from 5 to 100 ms and more, in which nobody else would be
 * answered. A thread that plans one operation for too long is replaced.
 */
export class PlanningThread {
  readonly #supergraphSdl: string;
  readonly #waiting = new Map<number, Waiting>();
  #worker: Worker;
  #lastId = 0;
  #isClosed = false;

  constructor(supergraphSdl: string) {
    this.#supergraphSdl = supergraphSdl;
    this.#worker = this.#start();
  }

  /** Rejects with what the planner says, or with a GraphQLError when it takes too long. */
  plan(operation: OperationDefinitionNode, overrides: ReadonlyMap<string, boolean>): Promise<QueryPlan> {
    const id = ++this.#lastId;
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => this.#replace(tooLong()), MAX_PLANNING_MS);
      timer.unref();
      this.#waiting.set(id, { resolve, reject, timer });
      this.#worker.ref();
      const request: PlanRequest = { id, operation: JSON.stringify(operation, withoutPlace), overrides };
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread is no window
      this.#worker.postMessage(request);
    });
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    this.#fail(new Error('The supergraph is no longer in use.'));
    await this.#worker.terminate();
  }

  #start(): Worker {
    const worker = new Worker(new URL('planning-worker.ts', import.meta.url), {
      workerData: this.#supergraphSdl,
      // Not those of a test runner, or of a process that only its main thread belongs to.
      execArgv: [],
    });
    worker.on('message', (reply: PlanReply) => this.#settle(reply));
    worker.on('error', (error) => this.#worker === worker && this.#replace(error as Error));
    // Nothing keeps a process alive but who waits for a plan.
    worker.unref();
    return worker;
  }

  #settle(reply: PlanReply): void {
    const waiting = this.#waiting.get(reply.id);
    if (!waiting) return;
    this.#waiting.delete(reply.id);
    clearTimeout(waiting.timer);
    if (this.#waiting.size === 0) this.#worker.unref();
    if ('plan' in reply) waiting.resolve(reply.plan);
    else waiting.reject(errorOf(reply.message, reply.extensions));
  }

  #replace(error: Error): void {
    if (this.#isClosed) return;
    void this.#worker.terminate();
    this.#fail(error);
    this.#worker = this.#start();
  }

  #fail(error: Error): void {
    for (const { reject, timer } of this.#waiting.values()) {
      clearTimeout(timer);
      reject(error);
    }
    this.#waiting.clear();
  }
}

/** Where something stood in its document is nothing to the planner, and much to send. */
const withoutPlace = (key: string, value: unknown): unknown => (key === 'loc' ? undefined : value);

const errorOf = (message: string, extensions: Record<string, unknown> | undefined): Error =>
  extensions ? new GraphQLError(message, { extensions }) : new Error(message);

const tooLong = (): GraphQLError =>
  new GraphQLError('The operation takes too long to plan. Ask for less at a time.', {
    extensions: { code: 'PLANNING_LIMIT_EXCEEDED' },
  });
