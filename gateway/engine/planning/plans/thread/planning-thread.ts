import { Worker } from 'node:worker_threads';
import { GraphQLError, Source } from 'graphql';
import type { ProgramText, ResultMaker } from '../../compiling/program/program-text.ts';
import type { Variant } from '../../operations/variant.ts';
import type { Spend } from '../../processor-time.ts';
import type {
  DocumentError,
  Failure,
  PlanningReply,
  PlanningRequest,
  PlanningWorkerData,
  Task,
  ThreadMessage,
} from './planning-worker.ts';

export interface PlanningBounds {
  /** What takes more of a processor is not worth the wait of all who want something else planned. */
  readonly maxCpuMs: number;
  /** Nobody waits longer, however busy the machine is. */
  readonly maxMs: number;
}

const BOUNDS: PlanningBounds = { maxCpuMs: 10_000, maxMs: 60_000 };

/**
 * V8 would take up to 192 MB for what this thread has made last, and keep them. With these it has read the project's
 * own supergraph as soon and planned as fast in 40 MB less.
 */
const MAX_YOUNG_GENERATION_MB = 24;

interface Waiting {
  readonly request: PlanningRequest;
  readonly resolve: (reply: PlanningReply) => void;
  readonly reject: (error: Error) => void;
  readonly spend: Spend | undefined;
}

/**
 * All that takes long of a new document, in a thread of its own, one after the other: it is validated, planned,
 * and compiled down to what V8 makes of it, which takes from 10 to 100 ms and more in which nobody else would be
 * answered. A thread that is at one document for too long is replaced, and whoever waited behind it is served
 * by the next.
 */
export class PlanningThread {
  readonly #data: PlanningWorkerData;
  readonly #bounds: PlanningBounds;
  /** In the order in which they are planned. */
  readonly #waiting = new Map<number, Waiting>();
  #worker: Worker;
  #lastId = 0;
  #isClosed = false;
  #isImproving = false;
  /** Whether the worker has read the supergraph: until then it plans nothing. */
  #isReady = false;
  #watch: NodeJS.Timeout | undefined;

  constructor(data: PlanningWorkerData, bounds: PlanningBounds = BOUNDS) {
    this.#data = data;
    this.#bounds = bounds;
    this.#worker = this.#start();
  }

  /** What is wrong with a document by the specification's rules, which it has been parsed for. */
  async validate(document: string, spend?: Spend): Promise<readonly GraphQLError[]> {
    const reply = await this.#ask(document, { kind: 'validate' }, spend);
    return 'errors' in reply ? reply.errors.map((error) => documentError(document, error)) : [];
  }

  /** Of a valid document. Rejects with what the planner says, or with a GraphQLError when it takes too long. */
  async compile(
    document: string,
    operationName: string | undefined,
    { conditions, incremental, form, overrides, denials: { code, denied } }: Variant,
    maker: ResultMaker,
    spend?: Spend,
  ): Promise<ProgramText> {
    const variant = { conditions, incremental, form, overrides, denials: { code, denied } };
    const reply = await this.#ask(document, { kind: 'compile', operationName, variant, maker }, spend);
    if (!('program' in reply)) throw new Error('The planning thread has made no program.');
    return reply.program;
  }

  /**
   * As `compile`, with code for the result of what is in use already. One at a time, undefined while there is another:
   * what is new would wait behind it.
   */
  improve(
    document: string,
    operationName: string | undefined,
    variant: Variant,
  ): Promise<ProgramText> | undefined {
    if (this.#isImproving) return undefined;
    this.#isImproving = true;
    return this.compile(document, operationName, variant, 'code').finally(() => {
      this.#isImproving = false;
    });
  }

  #ask(document: string, task: Task, spend: Spend | undefined): Promise<PlanningReply> {
    const id = ++this.#lastId;
    return new Promise((resolve, reject) => {
      const request: PlanningRequest = { id, document, ...task };
      this.#waiting.set(id, { request, resolve, reject, spend });
      this.#worker.ref();
      this.#send(request);
      if (this.#waiting.size === 1) void this.#watchFirst();
    });
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    clearTimeout(this.#watch);
    for (const { reject } of this.#waiting.values()) reject(new Error('The supergraph is no longer in use.'));
    this.#waiting.clear();
    await this.#worker.terminate();
  }

  #start(): Worker {
    this.#isReady = false;
    const worker = new Worker(new URL('planning-worker.ts', import.meta.url), {
      workerData: this.#data,
      // Not those of a test runner, or of a process that only its main thread belongs to.
      execArgv: [],
      // Else graphql-js looks at every object once more, for whether it is from another copy of itself.
      env: { ...process.env, NODE_ENV: 'production' },
      resourceLimits: { maxYoungGenerationSizeMb: MAX_YOUNG_GENERATION_MB },
    });
    worker.on('message', (message: ThreadMessage) => {
      if (this.#worker !== worker) return;
      if (message !== 'ready') return this.#settle(message);
      this.#isReady = true;
      void this.#watchFirst();
    });
    worker.on('error', (error) => this.#worker === worker && this.#replace(error as Error));
    // Nothing keeps a process alive but who waits for a plan.
    worker.unref();
    return worker;
  }

  #send(request: PlanningRequest): void {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread is no window
    this.#worker.postMessage(request);
  }

  #settle(reply: PlanningReply): void {
    const waiting = this.#waiting.get(reply.id);
    if (!waiting) return;
    this.#waiting.delete(reply.id);
    waiting.spend?.(reply.cpuMs);
    if (this.#waiting.size === 0) this.#worker.unref();
    void this.#watchFirst();
    if ('failure' in reply) waiting.reject(errorOf(reply.failure));
    else waiting.resolve(reply);
  }

  /** Ends the one that is being planned when it has had its time: of the processor, not of a busy machine. */
  async #watchFirst(): Promise<void> {
    clearTimeout(this.#watch);
    const [id] = this.#waiting.keys();
    if (id === undefined || !this.#isReady) return;
    const worker = this.#worker;
    const startedMs = performance.now();
    const usedBeforeMs = await cpuMsOf(worker);
    const { maxCpuMs, maxMs } = this.#bounds;
    const look = async (): Promise<void> => {
      const usedMs = (await cpuMsOf(worker)) - usedBeforeMs;
      const leftMs = Math.min(maxCpuMs - usedMs, maxMs - (performance.now() - startedMs));
      const [first] = this.#waiting.keys();
      if (this.#worker !== worker || first !== id) return;
      if (leftMs <= 0) this.#replace(tooLong(), usedMs);
      else wait(leftMs);
    };
    const wait = (ms: number): void => {
      if (this.#worker !== worker || this.#waiting.keys().next().value !== id) return;
      clearTimeout(this.#watch);
      this.#watch = setTimeout(() => void look(), Math.ceil(ms));
      this.#watch.unref();
    };
    wait(Math.min(maxCpuMs, maxMs));
  }

  /** The one under way has failed with its thread; the others go on with a new one. */
  #replace(error: Error, cpuMs = 0): void {
    if (this.#isClosed) return;
    void this.#worker.terminate();
    this.#worker = this.#start();
    const [first, ...others] = this.#waiting.values();
    if (first) {
      this.#waiting.delete(first.request.id);
      first.spend?.(cpuMs);
      first.reject(error);
    }
    if (others.length > 0) this.#worker.ref();
    for (const { request } of others) this.#send(request);
    void this.#watchFirst();
  }
}

/** None for a thread that is not there, or not yet. */
async function cpuMsOf(worker: Worker): Promise<number> {
  try {
    const { user, system } = await worker.cpuUsage();
    return (user + system) / 1_000;
  } catch {
    return 0;
  }
}

function errorOf({ message, extensions, isTooDeep }: Failure): Error {
  if (extensions) return new GraphQLError(message, { extensions });
  return isTooDeep ? new RangeError(message) : new Error(message);
}

const documentError = (text: string, { message, positions, extensions }: DocumentError): GraphQLError =>
  new GraphQLError(message, { source: new Source(text), positions, extensions });

const tooLong = (): GraphQLError =>
  new GraphQLError('The operation takes too long to plan. Ask for less at a time.', {
    extensions: { code: 'PLANNING_LIMIT_EXCEEDED' },
  });
