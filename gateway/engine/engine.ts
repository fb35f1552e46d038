import { setImmediate } from 'node:timers/promises';
import { type DocumentNode, type ExecutionResult, GraphQLError, type GraphQLSchema } from 'graphql';
import { incrementalResult, type IncrementalResult } from './execution/results/incremental.ts';
import { PrintedResult, ResultPrinter } from './execution/results/print-result.ts';
import type { Run, ToldExtensions } from './execution/run.ts';
import { SharedExecutions, sharingKeyOf } from './execution/shared-executions.ts';
import { type Caller, complete, type Outcome, startRun } from './execution/executor.ts';
import { valueOutcome } from './execution/results/value-outcome.ts';
import { type FetchHooks, FetchRunner } from './execution/fetch-runner.ts';
import {
  type OperationText,
  Preparation,
  type Prepared,
  type Refused,
  type UsedOperation,
} from './planning/operations/preparation.ts';
import type { Authorization, DenialCode } from './planning/supergraph/access-rules.ts';
import type { FastPaths } from './planning/supergraph/fast-paths.ts';
import type { Program } from './planning/compiling/program/program.ts';
import type { ResultMaker } from './planning/compiling/program/program-text.ts';
import { stockPlanner } from './planning/plans/stock-planner.ts';
import { PlanningThread } from './planning/plans/thread/planning-thread.ts';
import type { Planner } from './planning/operations/shared-programs.ts';
import type { PlanningCaller, ResultForm } from './planning/operations/variant.ts';
import { processorTime, type Spend } from './planning/processor-time.ts';
import { Supergraph } from './planning/supergraph.ts';
import { Channels } from './subscriptions/channels.ts';
import type { UpstreamAddress } from './subscriptions/source.ts';
import type { Take } from './subscriptions/event-queue.ts';
import { Stream } from './subscriptions/stream.ts';
import { follow, type SharingHost } from './subscriptions/subscribe.ts';
import { UpstreamConnections } from './subscriptions/upstream-connections.ts';
import { LightSignal, LinkedSignal, type Signal } from './transport/signal.ts';
import { SubgraphClient, type SubgraphOptions, type TransportHooks } from './transport/subgraph-client.ts';

export type { Authorization } from './planning/supergraph/access-rules.ts';
export type {
  DeferredResult,
  IncrementalPayload,
  IncrementalResult,
} from './execution/results/incremental.ts';
export type { OperationText, Prepared, Refused, UsedOperation } from './planning/operations/preparation.ts';
export type { ToldExtensions } from './execution/run.ts';
export type { PrintedResult } from './execution/results/print-result.ts';
export type { FetchEvent } from './execution/fetch-runner.ts';
export type { Take } from './subscriptions/event-queue.ts';
export { LightSignal, LinkedSignal, type Signal } from './transport/signal.ts';
export type { SubgraphOptions } from './transport/subgraph-client.ts';
export { processorTime, type Spend } from './planning/processor-time.ts';
export { parseExactly } from './json/exact.ts';
export { BoundedCache } from './planning/operations/bounded-cache.ts';
export { DocumentCache, MAX_KEPT_CHARACTERS } from './planning/operations/document-cache.ts';

/** An operation has a plan: a known one, or it was made now. */
export interface PlanEvent<TContext> {
  context: TContext;
  isCached: boolean;
  durationMs: number;
}

/** `TContext` is whatever the caller wants to find again in `requestHeaders` and `onFetch`. */
export interface EngineOptions<TContext> extends FetchHooks<TContext>, TransportHooks {
  supergraphSdl: string;
  /** By subgraph name. */
  subgraphs?: Record<string, SubgraphOptions>;
  /** Who asks, for @authenticated, @requiresScopes and @policy; without it, they are not enforced. */
  authorization?(context: TContext): Authorization;
  /** Whether a progressive `@override(label:)` is in force; `percent(x)` labels decide themselves. */
  overrideLabel?(label: string, context: TContext): boolean;
  /** Observes every operation's planning; must not throw. */
  onPlan?(event: PlanEvent<TContext>): void;
  /** Observes every subscription that was taken up again after its subgraph was gone; must not throw. */
  onResumed?(subgraph: string): void;
  /**
   * Whether `validate`, `plan` and `warm` work in a thread of their own, which takes the memory of a second
   * supergraph; what was not planned before it runs is planned where it runs.
   */
  plansInThread?: boolean;
  /**
   * Of what subgraphs answer to one operation, or for one event of a subscription, together, and of the
   * answer made of it: an operation that comes to more ends with ANSWER_TOO_LONG. 32 MiB by default.
   */
  maxAnswerBytes?: number;
  /** Documents whose plans are kept; 1,000 by default. */
  planCacheSize?: number;
  fastPaths?: FastPaths;
  /**
   * What a result says in its own `extensions`, of those of the answers to its fetches, in their order; of subgraphs
   * with `tellsExtensions`. Without it, nothing. What comes after a first result tells nothing.
   */
  resultExtensions?(told: readonly ToldExtensions[]): Record<string, unknown> | undefined;
  sharing?: {
    /** Identical queries of equal callers (`sharingKey`) at the same time are run once; off by default. */
    inbound?: boolean;
    /** Identical subgraph fetches at the same time, headers included, are sent once; on by default. */
    fetches?: boolean;
  };
}

export interface OperationRequest<TContext> extends OperationText {
  context: TContext;
  signal?: Signal;
  /** What `prepare` or `plan` gave for it. */
  prepared?: Prepared;
}

export interface PreparationOptions {
  /** What @defer puts off comes later. */
  incremental?: boolean;
  /** `json` for `print` and `executeToJson`; values, if nothing is said, for all others. */
  form?: ResultForm;
  /** `json` for `follow`; values, if nothing is said, for `subscribe`. */
  eventForm?: ResultForm;
}

export interface PlanningOptions extends PreparationOptions {
  /** Told what it takes of processors, in pieces. */
  spend?: Spend;
}

/** A gateway over one supergraph, without a server: documents in, results out. */
export interface Engine<TContext> {
  /** The API schema. */
  readonly schema: GraphQLSchema;
  /** What is wrong with a document by the specification's rules; `parsed` is what the text was parsed to. */
  validate(document: string, parsed: DocumentNode, spend?: Spend): Promise<readonly GraphQLError[]>;
  /** What is needed to run an operation; undefined where it is still to be planned. */
  prepare(request: OperationRequest<TContext>, options?: PreparationOptions): Prepared | Refused | undefined;
  /** As `prepare`, and plans what is not planned. */
  plan(request: OperationRequest<TContext>, options?: PlanningOptions): Promise<Prepared | Refused>;
  /** Runs a query or mutation. */
  execute(request: OperationRequest<TContext>): Promise<ExecutionResult>;
  /** As `execute`, but gives the result as JSON text, which costs less than making and printing values. */
  executeToJson(request: OperationRequest<TContext>): Promise<string>;
  /** As `execute`, but with what @defer puts off coming after a first result. */
  executeIncrementally(request: OperationRequest<TContext>): Promise<ExecutionResult | IncrementalResult>;
  /** As `executeToJson`, with the text as bytes, which callers that share a result share as well. */
  print(request: OperationRequest<TContext>): Promise<PrintedResult>;
  subscribe(
    request: OperationRequest<TContext>,
  ): Promise<ExecutionResult | AsyncGenerator<ExecutionResult, void, void>>;
  /**
   * As `subscribe`, of a subscription alone, with its results as text. They are not waited for but given to `take`,
   * whose promise says when there is room for more; fulfilled when the subscription has ended, or was aborted.
   */
  follow(request: OperationRequest<TContext>, take: Take<PrintedResult>): Promise<void>;
  /**
   * The query plan, for people: of the caller with this context, or of one who may see everything.
   * Rejects with an AggregateError of all that is wrong with the operation.
   */
  explain(text: OperationText & { context?: TContext }): Promise<string>;
  /** Why the caller with this context is not given a field; null when it is. */
  denial(context: TContext, typeName: string, fieldName: string): DenialCode | null;
  /** What was asked for most often: for the engine of the next supergraph to `warm` itself with. */
  mostUsedOperations(limit: number): UsedOperation[];
  /** Plans operations in advance, until `signal` says to stop; other work goes on between them. */
  warm(operations: readonly UsedOperation[], signal?: AbortSignal): Promise<void>;
  /** Ends streams and connections. */
  close(): Promise<void>;
}

const DEFAULT_PLAN_CACHE_SIZE = 1_000;
const DEFAULT_MAX_ANSWER_BYTES = 32 * 1024 * 1024;

/** Throws when the supergraph is not valid. */
export function createEngine<TContext>(options: EngineOptions<TContext>): Engine<TContext> {
  return new FederationEngine(options);
}

class FederationEngine<TContext> implements Engine<TContext> {
  readonly #options: EngineOptions<TContext>;
  readonly #supergraph: Supergraph;
  readonly #preparation: Preparation;
  readonly #clients: ReadonlyMap<string, SubgraphClient>;
  readonly #fetchRunner: FetchRunner<TContext>;
  readonly #valueHost: SharingHost<TContext, ExecutionResult>;
  readonly #printingHost: SharingHost<TContext, PrintedResult>;
  readonly #printer: ResultPrinter;
  readonly #values: SharedExecutions<TContext, ExecutionResult>;
  readonly #printed: SharedExecutions<TContext, PrintedResult>;
  readonly #planned = new WeakSet<Program>();
  readonly #closing = new LightSignal();
  readonly #thread: PlanningThread | undefined;

  constructor(options: EngineOptions<TContext>) {
    this.#options = options;
    const { supergraphSdl, fastPaths } = options;
    const limits = mutationLimits(options);
    this.#supergraph = new Supergraph(supergraphSdl, fastPaths, limits);
    this.#thread = options.plansInThread
      ? new PlanningThread({ supergraphSdl, fastPaths, mutationLimits: limits })
      : undefined;
    this.#preparation = new Preparation(this.#supergraph, options.planCacheSize ?? DEFAULT_PLAN_CACHE_SIZE);
    this.#clients = subgraphClients(this.#supergraph, options);
    this.#fetchRunner = new FetchRunner(this.#clients, options, {
      sharesAnswers: options.sharing?.fetches ?? true,
      combinesFetches: options.fastPaths?.combinedFetches ?? true,
      maxAnswerBytes: options.maxAnswerBytes ?? DEFAULT_MAX_ANSWER_BYTES,
    });
    this.#printer = new ResultPrinter((told) => options.resultExtensions?.(told));
    this.#values = new SharedExecutions(options);
    this.#printed = new SharedExecutions(options);
    const host: Omit<SharingHost<TContext, never>, 'channels' | 'resultOf' | 'failure'> = {
      fetchRunner: this.#fetchRunner,
      connections: new UpstreamConnections(),
      upstream: (subgraph) => upstreamAddress(this.#clients.get(subgraph)),
      headers: async (subgraph, context) => (await options.requestHeaders?.(subgraph, context)) ?? {},
      onResumed: (subgraph) => options.onResumed?.(subgraph),
      sharingKey: (context) => sharingKeyOf(options, context),
    };
    this.#valueHost = {
      ...host,
      channels: new Channels(),
      resultOf: (run) => resultOf(valueOutcome(run)),
      failure: (errors) => ({ errors, data: null }),
    };
    this.#printingHost = {
      ...host,
      channels: new Channels(),
      resultOf: (run) => this.#printer.print(run),
      failure: (errors) => PrintedResult.failure(errors),
    };
  }

  get schema(): GraphQLSchema {
    return this.#supergraph.apiSchema;
  }

  async validate(document: string, parsed: DocumentNode, spend?: Spend): Promise<readonly GraphQLError[]> {
    const thread = this.#thread;
    if (!thread) return processorTime(() => this.#preparation.validate(parsed), spend);
    return this.#preparation.validateBy((text) => thread.validate(text, spend), document, parsed);
  }

  prepare(
    request: OperationRequest<TContext>,
    { incremental = false, form, eventForm }: PreparationOptions = {},
  ): Prepared | Refused | undefined {
    const startedMs = performance.now();
    const caller = { ...this.#planningCaller(request.context), incremental, form, eventForm };
    const prepared = this.#preparation.prepareKnown(request, caller);
    return prepared && this.#observed(prepared, request.context, startedMs);
  }

  async plan(
    request: OperationRequest<TContext>,
    { incremental = false, form, eventForm, spend }: PlanningOptions = {},
  ): Promise<Prepared | Refused> {
    const startedMs = performance.now();
    const caller = { ...this.#planningCaller(request.context), incremental, form, eventForm };
    const maker = (this.#supergraph.fastPaths.outlined ?? true) ? 'outline' : 'code';
    const planner = this.#planner(maker, spend);
    const prepared = planner
      ? await this.#preparation.prepareBy(planner, request, caller)
      : processorTime(() => this.#preparation.prepare(request, caller), spend);
    return this.#observed(prepared, request.context, startedMs);
  }

  async execute(request: OperationRequest<TContext>): Promise<ExecutionResult> {
    const prepared = this.#prepare(request);
    if ('errors' in prepared) return prepared;
    try {
      return await this.#values.run(prepared, request, async (signal) => {
        return this.#resultOf(await this.#run(prepared, request, signal));
      });
    } catch (error) {
      return left(error);
    }
  }

  async executeIncrementally(
    request: OperationRequest<TContext>,
  ): Promise<ExecutionResult | IncrementalResult> {
    const prepared = this.#prepare(request, { incremental: true });
    if ('errors' in prepared) return prepared;
    const { parts } = prepared.program;
    const run = startRun(prepared, callerOf(request), this.#fetchRunner);
    await complete(run);
    if (parts.length > 0 && !run.signal.isExceeded) return incrementalResult(run, parts, this.#resultOf(run));
    run.signal.release();
    return this.#resultOf(run);
  }

  async executeToJson(request: OperationRequest<TContext>): Promise<string> {
    const printed = await this.print(request);
    return printed.textWith(printed.extensions);
  }

  async print(request: OperationRequest<TContext>): Promise<PrintedResult> {
    const prepared = this.#prepare(request, { form: 'json' });
    if ('errors' in prepared) return PrintedResult.refusal(prepared.errors);
    try {
      return await this.#printed.run(prepared, request, async (signal) => {
        const { program } = prepared;
        const isScanned = program.splicer() !== undefined;
        return this.#printer.print(await this.#run(prepared, request, signal, isScanned));
      });
    } catch (error) {
      return PrintedResult.refusal(left(error).errors ?? []);
    }
  }

  async subscribe(
    request: OperationRequest<TContext>,
  ): Promise<ExecutionResult | AsyncGenerator<ExecutionResult, void, void>> {
    const prepared = this.#prepare(request);
    if ('errors' in prepared) return prepared;
    const { primary } = prepared.program;
    // Transports hand queries and mutations in here as well; their one result is no stream.
    if (!primary) return this.execute(request);
    return new Stream(this.#ends(request), (signal, take) => {
      return follow(prepared, primary, { ...callerOf(request), signal }, this.#valueHost, take);
    });
  }

  async follow(request: OperationRequest<TContext>, take: Take<PrintedResult>): Promise<void> {
    const prepared = this.#prepare(request, { eventForm: 'json' });
    if ('errors' in prepared) return take(PrintedResult.refusal(prepared.errors));
    const { primary } = prepared.program;
    if (!primary) throw new TypeError('only a subscription can be followed');
    const signal = new LinkedSignal(this.#ends(request));
    try {
      await follow(prepared, primary, { ...callerOf(request), signal }, this.#printingHost, take);
    } finally {
      signal.release();
    }
  }

  async explain(text: OperationText & { context?: TContext }): Promise<string> {
    const caller = text.context === undefined ? {} : this.#planningCaller(text.context);
    const plan = this.#preparation.plan(text, caller);
    if ('errors' in plan) throw new AggregateError(plan.errors, 'The operation can not be planned.');
    // The planner begins the paths of typed fetches with an empty name.
    return stockPlanner().prettyFormatQueryPlan(plan).replaceAll('Flatten(path: ".', 'Flatten(path: "');
  }

  denial(context: TContext, typeName: string, fieldName: string): DenialCode | null {
    const denials = this.#supergraph.accessRules.denials(this.#options.authorization?.(context));
    return denials.field(typeName, fieldName) ? denials.code : null;
  }

  mostUsedOperations(limit: number): UsedOperation[] {
    return this.#preparation.mostUsed(limit);
  }

  async warm(operations: readonly UsedOperation[], signal?: AbortSignal): Promise<void> {
    for (const operation of operations) {
      if (this.#closing.aborted || signal?.aborted) return;
      const program = await this.#preparation.warm(operation, this.#planner('code'));
      if (program) this.#planned.add(program);
      await setImmediate();
    }
  }

  async close(): Promise<void> {
    this.#closing.abort();
    await Promise.all([...this.#clients.values()].map((client) => client.close()));
    await this.#thread?.close();
  }

  #planner(maker: ResultMaker, spend?: Spend): Planner | undefined {
    const thread = this.#thread;
    return (
      thread && {
        compile: (...asked) => thread.compile(...asked, maker, spend),
        improve: (...asked) => thread.improve(...asked),
        spend,
      }
    );
  }

  #prepare(request: OperationRequest<TContext>, options: PreparationOptions = {}): Prepared | Refused {
    if (request.prepared) return request.prepared;
    const startedMs = performance.now();
    const caller = { ...this.#planningCaller(request.context), ...options };
    return this.#observed(this.#preparation.prepare(request, caller), request.context, startedMs);
  }

  #observed(prepared: Prepared | Refused, context: TContext, startedMs: number): Prepared | Refused {
    const { onPlan } = this.#options;
    if ('errors' in prepared || !onPlan) return prepared;
    const isCached = this.#planned.has(prepared.program);
    if (!isCached) this.#planned.add(prepared.program);
    onPlan({ context, isCached, durationMs: performance.now() - startedMs });
    return prepared;
  }

  #planningCaller(context: TContext): PlanningCaller {
    const { authorization, overrideLabel } = this.#options;
    return {
      authorization: authorization?.(context),
      overrideLabel: overrideLabel && ((label) => overrideLabel(label, context)),
    };
  }

  /** What ends a subscription before its time. */
  #ends({ signal }: OperationRequest<TContext>): Signal[] {
    return signal ? [this.#closing, signal] : [this.#closing];
  }

  #resultOf(run: Run<TContext>): ExecutionResult {
    const result = resultOf(valueOutcome(run));
    const extensions = run.told.length > 0 ? this.#options.resultExtensions?.(run.told) : undefined;
    return extensions ? { ...result, extensions } : result;
  }

  async #run(
    prepared: Prepared,
    request: OperationRequest<TContext>,
    signal: Signal | undefined,
    isScanned = false,
  ): Promise<Run<TContext>> {
    const run = startRun(prepared, { ...callerOf(request), signal }, this.#fetchRunner, isScanned);
    await complete(run);
    run.signal.release();
    return run;
  }
}

const resultOf = ({ data, errors }: Outcome<Record<string, unknown>>): ExecutionResult =>
  errors.length > 0 ? { errors, data } : { data };

/** A caller that left a shared execution is not waiting for this any more. */
function left(error: unknown): ExecutionResult {
  if (error instanceof GraphQLError) return { errors: [error] };
  throw error;
}

function callerOf<TContext>(request: OperationRequest<TContext>): Caller<TContext> {
  return {
    context: request.context,
    variables: request.exactVariables ?? request.variables ?? {},
    signal: request.signal,
  };
}

const mutationLimits = ({ subgraphs = {} }: EngineOptions<never>): Map<string, number> =>
  new Map(
    Object.entries(subgraphs).flatMap(([name, { maxMutations }]) =>
      maxMutations === undefined ? [] : [[name, maxMutations]],
    ),
  );

function subgraphClients<TContext>(
  supergraph: Supergraph,
  options: EngineOptions<TContext>,
): Map<string, SubgraphClient> {
  return new Map(
    [...supergraph.subgraphUrls].map(([name, url]) => {
      return [name, new SubgraphClient(name, url, options.subgraphs?.[name] ?? {}, options)];
    }),
  );
}

const upstreamAddress = (client: SubgraphClient | undefined): UpstreamAddress => ({
  url: client?.websocketUrl ?? '',
  headersPerSubscription: client?.options.headersPerSubscription ?? false,
});
